package org.waymark.gui;

import java.awt.event.ActionEvent;
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
    run.add(item("play", "F5", () -> window.console().pressPlay()));
    run.add(item("pause", "F6", () -> window.console().pressPause()));
    run.add(item("step", "F7", this::step));
    run.add(item("stop", "F8", () -> window.console().pressStop()));
    run.add(item("again", "F9", window::again));
    run.addSeparator();
    run.add(item("undo", "ctrl Z", () -> window.dials().undo().doClick()));
    JMenu keep = menu("keep");
    keep.add(item("save", "F2", () -> window.work().save()));
    keep.add(item("picture", "F3", window::picture));
    JCheckBoxMenuItem record = new JCheckBoxMenuItem(look.text("menu.record"));
    record.addActionListener(event -> window.recorder().setRecording(record.isSelected()));
    keep.add(record);
    keep.addSeparator();
    keep.add(item("close", "ctrl Q", () -> window.console().doClose()));
    JMenu meet = menu("meet");
    meet.add(item("household", "ctrl 1", () -> window.inspections().household()));
    meet.add(item("recruiter", "ctrl 2", () -> window.inspections().recruiter()));
    meet.add(item("officer", "ctrl 3", () -> window.inspections().officer()));
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

  private JMenuItem item(String key, String stroke, Runnable what) {
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
    KeyStroke keys = KeyStroke.getKeyStroke(stroke);
    item.setAccelerator(keys);
    for (int i = 1; i < frames.length; i++) {
      frames[i]
          .getRootPane()
          .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
          .put(keys, "menu." + key);
      frames[i].getRootPane().getActionMap().put("menu." + key, action);
    }
    return item;
  }
}
