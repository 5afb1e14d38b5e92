package org.waymark.outcome.summary;

import org.waymark.outcome.run.GroupCounts;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Dimension;

/**
 * Who the people were, over all replications: shares of categories with their intervals, and
 * counts. Not thread-safe.
 */
public final class GroupSummary {
  private final int years;
  private final GroupCounts sums;
  private final Moments[][][] shares;
  private int runs;

  private GroupSummary(int years) {
    this.years = years;
    this.sums = GroupCounts.none(years);
    this.shares = new Moments[GroupTable.Measure.values().length][Dimension.values().length][];
    for (Moments[][] measure : shares) {
      for (Dimension dimension : Dimension.values()) {
        Moments[] moments = new Moments[dimension.categories().size()];
        for (int c = 0; c < moments.length; c++) {
          moments[c] = new Moments();
        }
        measure[dimension.ordinal()] = moments;
      }
    }
  }

  /** A summary of no run yet. */
  static GroupSummary of(Period period) {
    return new GroupSummary(period.years().size());
  }

  void add(GroupCounts run) {
    runs++;
    sums.add(run);
    for (GroupTable.Measure measure : GroupTable.Measure.values()) {
      for (Dimension dimension : Dimension.values()) {
        for (int c = 0; c < dimension.categories().size(); c++) {
          shares[measure.ordinal()][dimension.ordinal()][c].add(
              run.share(measure, dimension, c, 0, years));
        }
      }
    }
  }

  /** Share of a category over the whole run, 0 to 1, with its interval over replications. */
  public Estimate share(GroupTable.Measure measure, Dimension dimension, int category) {
    return shares[measure.ordinal()][dimension.ordinal()][category].estimate();
  }

  /**
   * Share of a category among all people of all replications in the years from {@code first} up to
   * and without {@code end} (0 is the first year); NaN where there is nobody.
   */
  public double share(
      GroupTable.Measure measure, Dimension dimension, int category, int first, int end) {
    return sums.share(measure, dimension, category, first, end);
  }
}
