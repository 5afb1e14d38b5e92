package org.waymark.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jfree.chart.ChartPanel;
import org.waymark.gui.chart.Charts;
import org.waymark.gui.chart.LiveChart;
import org.waymark.gui.live.Classroom;

/**
 * The charts in one window, with the sums so far and the choice of a ghost: all side by side, or
 * one that fills the window, where letters would not fit otherwise.
 */
final class ChartsWindow {
  /** What the dashed lines show. */
  enum Ghost {
    UNCHANGED,
    PREVIOUS,
    NONE
  }

  private static final int LARGEST = 4000;

  /** Room that a chart needs beside others, in units of {@link Look#px}. */
  private static final int WIDTH = 230;

  private static final int HEIGHT = 190;

  /** Letters of the sums beside charts, relative to the plain ones. */
  private static final double NARROW = 0.85;

  private final Classroom classroom;
  private final Look look;
  private final Charts charts;
  private final Headline headline;
  private final List<ChartPanel> panels = new ArrayList<>();
  private final JLabel sums = new JLabel();
  private final JComboBox<String> ghosts = new JComboBox<>();
  private final JComboBox<String> choice = new JComboBox<>();
  private final JPanel summary;
  private final JFrame frame;
  private boolean chosen;
  private boolean arranging;

  ChartsWindow(Classroom classroom, Look look) {
    this.classroom = classroom;
    this.look = look;
    this.charts = new Charts(look, classroom.scenario());
    this.headline = new Headline(look);
    choice.addItem(look.text("charts.all"));
    for (LiveChart chart : charts.all()) {
      choice.addItem(chart.name());
      panels.add(panel(chart));
    }
    choice.setFont(look.font(Font.BOLD, 1));
    choice.addActionListener(
        event -> {
          if (!arranging) {
            enlarge(choice.getSelectedIndex() - 1);
          }
        });
    summary = summary();
    frame = new JFrame(look.text("window.charts"));
    frame.setContentPane(new JPanel(new BorderLayout()));
    frame.setDefaultCloseOperation(JFrame.HIDE_ON_CLOSE);
    arrange(-1);
    frame.pack();
    frame
        .getContentPane()
        .addComponentListener(
            new ComponentAdapter() {
              @Override
              public void componentResized(ComponentEvent event) {
                if (!chosen) {
                  arrange(fits() ? -1 : 0);
                }
              }
            });
  }

  private ChartPanel panel(LiveChart chart) {
    ChartPanel panel = new ChartPanel(chart.chart());
    panel.setPopupMenu(null);
    panel.setMouseZoomable(false);
    panel.setMinimumDrawWidth(120);
    panel.setMinimumDrawHeight(80);
    panel.setMaximumDrawWidth(LARGEST);
    panel.setMaximumDrawHeight(LARGEST);
    panel.setPreferredSize(new Dimension(look.px(260), look.px(180)));
    int number = panels.size();
    panel.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
              enlarge(choice.getSelectedIndex() > 0 ? -1 : number);
            }
          }
        });
    return panel;
  }

  private JPanel summary() {
    for (Ghost ghost : Ghost.values()) {
      ghosts.addItem(look.text("ghost." + ghost.name()));
    }
    ghosts.setFont(look.font());
    ghosts.setToolTipText(look.text("ghost.tip"));
    ghosts.addActionListener(event -> refresh());
    JPanel panel = new JPanel(new BorderLayout(0, look.px(4)));
    panel.setBackground(Look.PAPER);
    panel.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
    sums.setFont(look.font(Font.PLAIN, 1));
    sums.setForeground(Look.INK);
    panel.add(sums, BorderLayout.CENTER);
    JPanel below = new JPanel(new BorderLayout(6, 2));
    below.setBackground(Look.PAPER);
    JLabel label = new JLabel(look.text("ghost.label"));
    label.setFont(look.font());
    label.setLabelFor(ghosts);
    below.add(label, BorderLayout.NORTH);
    below.add(ghosts, BorderLayout.CENTER);
    panel.add(below, BorderLayout.SOUTH);
    return panel;
  }

  /** Whether all charts are legible side by side. */
  private boolean fits() {
    Dimension room = frame.getContentPane().getSize();
    return room.width / 2 >= look.px(WIDTH)
        && room.height / ((panels.size() + 2) / 2) >= look.px(HEIGHT);
  }

  /** Shows one chart large, by its number; below 0 shows all. */
  void enlarge(int number) {
    chosen = true;
    arrange(number);
  }

  private void arrange(int number) {
    JPanel content = (JPanel) frame.getContentPane();
    content.removeAll();
    if (number < 0) {
      JPanel grid = new JPanel(new GridLayout(0, 2));
      panels.forEach(grid::add);
      grid.add(summary);
      content.add(grid, BorderLayout.CENTER);
    } else {
      content.add(choice, BorderLayout.NORTH);
      content.add(panels.get(number), BorderLayout.CENTER);
      content.add(summary, BorderLayout.SOUTH);
    }
    arranging = true;
    choice.setSelectedIndex(number + 1);
    arranging = false;
    refresh();
    content.revalidate();
    content.repaint();
  }

  JLabel sums() {
    return sums;
  }

  JFrame frame() {
    return frame;
  }

  /** The run to compare with; null for none. */
  Classroom.Record ghost() {
    return switch (Ghost.values()[Math.max(0, ghosts.getSelectedIndex())]) {
      case UNCHANGED -> classroom.unchanged();
      case PREVIOUS -> classroom.previous();
      case NONE -> null;
    };
  }

  /** Shows the run as it stands; on the event thread. */
  void refresh() {
    synchronized (classroom.schedule) {
      charts.update(classroom, ghost());
      boolean narrow = choice.getSelectedIndex() == 0;
      sums.setFont(look.font(Font.PLAIN, narrow ? NARROW : 1));
      StringBuilder html = new StringBuilder("<html><b>");
      html.append(headline.months(classroom, ghost())).append("</b><table cellpadding=0>");
      int number = sums.getFontMetrics(sums.getFont()).stringWidth("+100,00%*") + look.px(6);
      List<Headline.Row> rows = headline.rows(classroom, ghost());
      for (Headline.Row row : rows) {
        // Beside charts a long name has a line of its own.
        html.append(narrow ? "<tr><td colspan=2>" : "<tr><td>").append(row.name());
        html.append(narrow ? "</td></tr><tr>" : "</td>").append("<td align=right width=");
        html.append(number).append("><b>").append(row.value()).append("</b></td>");
        html.append("<td align=right width=").append(number).append('>');
        html.append(row.difference()).append(row.luck() ? "*" : "").append("</td></tr>");
      }
      html.append("</table>");
      if (rows.stream().anyMatch(Headline.Row::luck)) {
        html.append(look.text("headline.star"));
      }
      html.append("</html>");
      sums.setText(html.toString());
    }
  }
}
