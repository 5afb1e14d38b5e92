package org.waymark.outcome.run;

import java.io.Serializable;
import org.waymark.outcome.variable.Dimension;

/** One run's people by measure, dimension, category and year: sums of a {@link GroupTable}. */
public final class GroupCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int MEASURES = GroupTable.Measure.values().length;
  private static final Dimension[] DIMENSIONS = Dimension.values();

  private final double[][][][] counts;

  private GroupCounts(int years) {
    counts = new double[MEASURES][DIMENSIONS.length][][];
    for (int m = 0; m < MEASURES; m++) {
      for (Dimension dimension : DIMENSIONS) {
        counts[m][dimension.ordinal()] = new double[dimension.categories().size()][years];
      }
    }
  }

  /** Nobody. */
  public static GroupCounts none(int years) {
    return new GroupCounts(years);
  }

  /** Sums up a table. */
  static GroupCounts of(GroupTable table) {
    GroupCounts sums = new GroupCounts(table.years());
    for (int year = 0; year < table.years(); year++) {
      for (GroupTable.Measure measure : GroupTable.Measure.values()) {
        sums.addYear(table, year, measure);
      }
    }
    return sums;
  }

  private void addYear(GroupTable table, int year, GroupTable.Measure measure) {
    double[][][] of = counts[measure.ordinal()];
    for (GroupTable.Cell cell : GroupTable.cells()) {
      long people = table.get(year, measure, cell);
      for (Dimension dimension : DIMENSIONS) {
        of[dimension.ordinal()][cell.category(dimension)][year] += people;
      }
    }
  }

  /** Adds another's counts. */
  public void add(GroupCounts other) {
    for (int m = 0; m < counts.length; m++) {
      for (int d = 0; d < counts[m].length; d++) {
        for (int c = 0; c < counts[m][d].length; c++) {
          for (int year = 0; year < counts[m][d][c].length; year++) {
            counts[m][d][c][year] += other.counts[m][d][c][year];
          }
        }
      }
    }
  }

  /** People of a category in the years from {@code first} up to and without {@code end}. */
  public double people(
      GroupTable.Measure measure, Dimension dimension, int category, int first, int end) {
    double sum = 0;
    double[] years = counts[measure.ordinal()][dimension.ordinal()][category];
    for (int year = Math.max(0, first); year < Math.min(end, years.length); year++) {
      sum += years[year];
    }
    return sum;
  }

  /** Share of a category in a span of years; NaN where there is nobody. */
  public double share(
      GroupTable.Measure measure, Dimension dimension, int category, int first, int end) {
    double all = 0;
    for (int c = 0; c < dimension.categories().size(); c++) {
      all += people(measure, dimension, c, first, end);
    }
    return all == 0 ? Double.NaN : people(measure, dimension, category, first, end) / all;
  }
}
