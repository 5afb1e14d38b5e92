package org.waymark.outcome.run;

import java.util.Arrays;
import org.waymark.outcome.variable.Variable;

/**
 * The reported months of one run: a value for each month, place and variable. Missing values are
 * NaN. Not thread-safe while it is being filled.
 */
public final class MonthlyTable {
  private final int months;
  private final Places places;
  private final double[] values;

  private MonthlyTable(int months, Places places) {
    this.months = months;
    this.places = places;
    this.values = new double[months * places.count() * Variable.count()];
    Arrays.fill(values, Double.NaN);
  }

  /**
   * An empty table, every value missing.
   *
   * @param months reported months, at least 1
   */
  public static MonthlyTable of(int months, Places places) {
    if (months < 1) {
      throw new IllegalArgumentException("A table needs at least one month, not " + months + ".");
    }
    return new MonthlyTable(months, places);
  }

  /** Number of reported months. */
  public int months() {
    return months;
  }

  /** The places of the table. */
  public Places places() {
    return places;
  }

  /** The value of a variable in a month (0 is the first reported) and place; NaN if missing. */
  public double get(int month, int place, Variable variable) {
    return values[index(month, place, variable)];
  }

  /** Sets a value. */
  public void set(int month, int place, Variable variable, double value) {
    values[index(month, place, variable)] = value;
  }

  /** The months of a window. */
  MonthlyTable within(Window window) {
    MonthlyTable part = of(window.months(), places);
    int from = window.from() * places.count() * Variable.count();
    System.arraycopy(values, from, part.values, 0, part.values.length);
    return part;
  }

  private int index(int month, int place, Variable variable) {
    return (month * places.count() + place) * Variable.count() + variable.ordinal();
  }
}
