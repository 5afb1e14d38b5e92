package org.waymark.gui;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.GridLayout;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jfree.chart.ChartPanel;
import org.waymark.gui.chart.Charts;
import org.waymark.gui.chart.LiveChart;
import org.waymark.gui.live.Classroom;

/** The charts in one window, with the sums so far and the choice of a ghost. */
final class ChartsWindow {
  /** What the dashed lines show. */
  enum Ghost {
    UNCHANGED,
    PREVIOUS,
    NONE
  }

  private static final int LARGEST = 4000;

  private final Classroom classroom;
  private final Charts charts;
  private final Headline headline;
  private final JLabel sums = new JLabel();
  private final JComboBox<String> ghosts = new JComboBox<>();
  private final JFrame frame;

  ChartsWindow(Classroom classroom, Look look) {
    this.classroom = classroom;
    this.charts = new Charts(look, classroom.scenario());
    this.headline = new Headline(look);
    JPanel grid = new JPanel(new GridLayout(0, 2));
    for (LiveChart chart : charts.all()) {
      ChartPanel panel = new ChartPanel(chart.chart());
      panel.setPopupMenu(null);
      panel.setMouseZoomable(false);
      panel.setMinimumDrawWidth(120);
      panel.setMinimumDrawHeight(80);
      panel.setMaximumDrawWidth(LARGEST);
      panel.setMaximumDrawHeight(LARGEST);
      panel.setPreferredSize(new java.awt.Dimension(look.px(260), look.px(180)));
      grid.add(panel);
    }
    grid.add(summary(look));
    frame = new JFrame(look.text("window.charts"));
    frame.setContentPane(grid);
    frame.setDefaultCloseOperation(JFrame.HIDE_ON_CLOSE);
    frame.pack();
  }

  private JPanel summary(Look look) {
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
    JPanel choice = new JPanel(new BorderLayout(6, 2));
    choice.setBackground(Look.PAPER);
    JLabel label = new JLabel(look.text("ghost.label"));
    label.setFont(look.font());
    label.setLabelFor(ghosts);
    choice.add(label, BorderLayout.NORTH);
    choice.add(ghosts, BorderLayout.CENTER);
    panel.add(choice, BorderLayout.SOUTH);
    return panel;
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
      if (classroom.table() == null) {
        return;
      }
      charts.update(classroom, ghost());
      StringBuilder html =
          new StringBuilder("<html><b>").append(headline.months(classroom, ghost()));
      html.append("</b><table cellpadding=1>");
      int difference = sums.getFontMetrics(sums.getFont()).stringWidth("+100,0%") + 4;
      for (Headline.Row row : headline.rows(classroom, ghost())) {
        html.append("<tr><td>").append(row.name());
        html.append("</td><td align=right><b>").append(row.value());
        html.append("</b></td><td align=right width=").append(difference).append('>');
        html.append(row.difference()).append("</td></tr>");
      }
      sums.setText(html.append("</table></html>").toString());
    }
  }
}
