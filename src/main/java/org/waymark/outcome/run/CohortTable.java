package org.waymark.outcome.run;

import java.io.Serializable;
import org.waymark.outcome.variable.Stage;

/**
 * What became, by the end of a run, of the people trafficked in each of its calendar years; for the
 * nation. Not thread-safe while it is being filled.
 */
public final class CohortTable implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int STAGES = Stage.values().length;

  private final long[] counts;

  /**
   * A table of zeros.
   *
   * @param years calendar years touched by the run, at least 1
   */
  public CohortTable(int years) {
    this.counts = new long[years * STAGES];
  }

  /** Number of calendar years. */
  public int years() {
    return counts.length / STAGES;
  }

  /** One more person, recruited in a year (0 is the first), has come to a stage. */
  public void add(int year, Stage stage) {
    counts[year * STAGES + stage.ordinal()]++;
  }

  /** People recruited in a year who came to a stage before the end of the run. */
  public long get(int year, Stage stage) {
    return counts[year * STAGES + stage.ordinal()];
  }
}
