package org.waymark.outcome.summary;

import org.waymark.outcome.run.CohortTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Stage;

/**
 * What became of the people trafficked in each year, as a mean over runs. Keeps sums, no runs. Not
 * thread-safe.
 */
public final class CohortSummary {
  private final double[][] sums;
  private int runs;

  private CohortSummary(int years) {
    this.sums = new double[years][Stage.values().length];
  }

  /** A summary of no run yet. */
  static CohortSummary of(Period period) {
    return new CohortSummary(period.years().size());
  }

  void add(CohortTable run) {
    runs++;
    for (int year = 0; year < sums.length; year++) {
      for (Stage stage : Stage.values()) {
        sums[year][stage.ordinal()] += run.get(year, stage);
      }
    }
  }

  /** Mean number of people recruited in a year (0 is the first) who came to a stage. */
  public double mean(int year, Stage stage) {
    return sums[year][stage.ordinal()] / runs;
  }

  /** The same over the years from {@code first} up to and without {@code end}. */
  public double mean(int first, int end, Stage stage) {
    double sum = 0;
    for (int year = first; year < end; year++) {
      sum += mean(year, stage);
    }
    return sum;
  }
}
