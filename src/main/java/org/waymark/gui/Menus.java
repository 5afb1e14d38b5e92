package org.waymark.gui;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** The menus of the console, and their keys in all windows. */
final class Menus {

  private final ClassroomWindow window;
  private final Look look;
  private JFrame[] frames = {};

  Menus(ClassroomWindow window, Look look) {
    this.window = window;
    this.look = look;
  }

  /** Puts the menus into the first window, and the keys into all. */
  void install(JFrame... all) {
    frames = all;
    JMenu run = menu("run");
    run.add(item("play", KeyEvent.VK_F5, () -> window.console().pressPlay()));
    run.add(item("pause", KeyEvent.VK_F6, () -> window.console().pressPause()));
    run.add(item("step", KeyEvent.VK_F7, this::step));
    run.add(item("stop", KeyEvent.VK_F8, () -> window.console().pressStop()));
    run.add(item("again", KeyEvent.VK_F9, window::again));
    JMenu keep = menu("keep");
    keep.add(item("save", KeyEvent.VK_F2, window::save));
    keep.add(item("picture", KeyEvent.VK_F3, window::picture));
    JCheckBoxMenuItem record = new JCheckBoxMenuItem(look.text("menu.record"));
    record.addActionListener(event -> window.recorder().setRecording(record.isSelected()));
    keep.add(record);
    keep.addSeparator();
    keep.add(item("close", 0, () -> window.console().doClose()));
    JMenu meet = menu("meet");
    meet.add(item("household", KeyEvent.VK_F10, () -> window.inspections().household()));
    meet.add(item("recruiter", KeyEvent.VK_F11, () -> window.inspections().recruiter()));
    meet.add(item("officer", KeyEvent.VK_F12, () -> window.inspections().officer()));
    JMenuBar bar = new JMenuBar();
    bar.add(run);
    bar.add(keep);
    bar.add(meet);
    all[0].setJMenuBar(bar);
  }

  /** One month: the console's play button takes a step when it is paused. */
  private void step() {
    switch (window.console().getPlayState()) {
      case sim.display.Console.PS_PLAYING -> window.console().pressPause();
      case sim.display.Console.PS_STOPPED -> window.console().pressPause();
      default -> window.console().pressPlay();
    }
  }

  private JMenu menu(String key) {
    JMenu menu = new JMenu(look.text("menu." + key));
    menu.setFont(look.font());
    return menu;
  }

  private JMenuItem item(String key, int keyCode, Runnable what) {
    String name = look.text("menu." + key);
    AbstractAction action =
        new AbstractAction(name) {
          private static final long serialVersionUID = 1L;

          @Override
          public void actionPerformed(ActionEvent event) {
            what.run();
          }
        };
    JMenuItem item = new JMenuItem(action);
    item.setFont(look.font());
    item.setName("menu." + key);
    if (keyCode != 0) {
      KeyStroke stroke = KeyStroke.getKeyStroke(keyCode, 0);
      item.setAccelerator(stroke);
      for (int i = 1; i < frames.length; i++) {
        frames[i]
            .getRootPane()
            .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
            .put(stroke, "menu." + key);
        frames[i].getRootPane().getActionMap().put("menu." + key, action);
      }
    }
    return item;
  }
}
