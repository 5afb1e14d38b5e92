package org.waymark.gui.chart;

import org.jfree.chart.JFreeChart;
import org.waymark.gui.live.Classroom;

/** A chart that grows with a run. */
public interface LiveChart {
  /** What it is called. */
  default String name() {
    return chart().getTitle().getText();
  }

  /** The chart itself. */
  JFreeChart chart();

  /**
   * Shows the run as it stands.
   *
   * @param ghost the run to compare with; null for none
   */
  void update(Classroom classroom, Classroom.Record ghost);
}
