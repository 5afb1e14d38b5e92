package org.waymark.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.Scrollable;
import org.waymark.gui.live.Classroom;
import org.waymark.gui.live.Dial;
import org.waymark.scenario.Labels;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** The dials of the barriers, and the log of what was done with them. */
final class DialsPanel extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient Classroom classroom;
  private final transient Look look;
  private final JComboBox<String> choice = new JComboBox<>();
  private final JPanel rows = new Rows();
  private final transient List<DialRow> shown = new ArrayList<>();
  private final JLabel said = new JLabel(" ");
  private final JTextArea log = new JTextArea(4, 20);
  private final JButton undo = new JButton();
  private final transient ToldLog told;

  DialsPanel(Classroom classroom, Look look) {
    super(new BorderLayout(0, 4));
    this.classroom = classroom;
    this.look = look;
    this.told = new ToldLog(look);
    Labels labels = labels();
    choice.addItem(look.text("dials.main"));
    List<Barrier> barriers = new ArrayList<>(List.of(Barrier.values()));
    barriers.remove(Barrier.NONE);
    barriers.forEach(barrier -> choice.addItem(labels.barrier(barrier)));
    choice.setFont(look.font(Font.BOLD, 1));
    choice.setMaximumRowCount(barriers.size() + 1);
    choice.addActionListener(
        event -> {
          int index = choice.getSelectedIndex();
          list(index <= 0 ? Dial.main() : Dial.of(barriers.get(index - 1)));
        });
    JScrollPane scroll = new JScrollPane(rows);
    scroll.getVerticalScrollBar().setUnitIncrement(look.px(16));
    scroll.setBorder(BorderFactory.createEmptyBorder());
    said.setFont(look.font(Font.ITALIC, 0.9));
    log.setEditable(false);
    log.setFont(look.font(Font.PLAIN, 0.9));
    log.setLineWrap(true);
    log.setWrapStyleWord(true);
    JPanel below = new JPanel(new BorderLayout(0, 2));
    undo.setText(look.text("menu.undo"));
    undo.setFont(look.font());
    undo.addActionListener(
        event -> {
          synchronized (classroom.schedule) {
            classroom.undo();
          }
          refresh();
        });
    below.add(undo, BorderLayout.SOUTH);
    below.add(said, BorderLayout.NORTH);
    below.add(new JScrollPane(log), BorderLayout.CENTER);
    add(choice, BorderLayout.NORTH);
    add(scroll, BorderLayout.CENTER);
    add(below, BorderLayout.SOUTH);
    setBorder(BorderFactory.createEmptyBorder(6, 6, 6, 6));
    list(Dial.main());
  }

  private void list(List<Dial> dials) {
    rows.removeAll();
    shown.clear();
    for (Dial dial : dials) {
      DialRow row = new DialRow(dial, look, value -> turn(dial, value));
      shown.add(row);
      rows.add(row.panel());
    }
    refresh();
    rows.revalidate();
    rows.repaint();
  }

  private Labels labels() {
    return Labels.of(look.words());
  }

  private void turn(Dial dial, Object value) {
    try {
      synchronized (classroom.schedule) {
        classroom.turn(dial.entry().path(), value);
      }
      said.setText(" ");
    } catch (InvalidInput invalid) {
      Problem problem = invalid.problems().get(0);
      String path = dial.entry().path();
      String what = problem.say(look.words()).replace(path, labels().heading(path));
      said.setText("<html>" + what + "</html>");
    }
    refresh();
  }

  /** The rows that are shown. */
  List<DialRow> rows() {
    return List.copyOf(shown);
  }

  /** The button that takes back. */
  JButton undo() {
    return undo;
  }

  /** Shows values in force and what was done; on the event thread. */
  void refresh() {
    String now;
    synchronized (classroom.schedule) {
      Map<String, Object> values = classroom.values();
      for (DialRow row : shown) {
        String path = row.dial().entry().path();
        Classroom.Standing standing = classroom.standing(path);
        row.show(values.get(path));
        row.note(
            standing == Classroom.Standing.PLAIN ? "" : look.text("standing." + standing.name()));
      }
      undo.setEnabled(classroom.canUndo());
      now = told.all(classroom);
    }
    if (!now.equals(log.getText())) {
      log.setText(now);
    }
  }

  /** Rows as wide as there is room, and as many as there are. */
  private static final class Rows extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    Rows() {
      setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
      return 16;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
      return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
      return false;
    }
  }
}
