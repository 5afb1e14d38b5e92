package org.waymark.outcome.run;

import java.io.Serializable;
import java.util.List;
import org.waymark.outcome.variable.Variable;

/**
 * One run by calendar year: flows add up, stocks and rates are averaged over the months, cohorts
 * add up and are missing where a month is missing. A partial year holds what its months hold.
 * Immutable.
 */
public final class YearlyTable implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Period.Year> years;
  private final Places places;
  private final double[] values;

  private YearlyTable(List<Period.Year> years, Places places) {
    this.years = years;
    this.places = places;
    this.values = new double[years.size() * places.count() * Variable.count()];
  }

  /**
   * Sums up the months of a run.
   *
   * @throws IllegalArgumentException if the table and the period differ in length
   */
  public static YearlyTable of(MonthlyTable monthly, Period period) {
    if (monthly.months() != period.months()) {
      throw new IllegalArgumentException(
          "A table of %s months does not fill a period of %s."
              .formatted(monthly.months(), period.months()));
    }
    YearlyTable table = new YearlyTable(period.years(), monthly.places());
    for (int year = 0; year < table.years.size(); year++) {
      for (int place = 0; place < table.places.count(); place++) {
        table.fill(year, place, monthly);
      }
    }
    return table;
  }

  /** The years of the table. */
  public List<Period.Year> years() {
    return years;
  }

  /** The places of the table. */
  public Places places() {
    return places;
  }

  /** The value of a variable in a year (0 is the first) and place; NaN if missing. */
  public double get(int year, int place, Variable variable) {
    return values[index(year, place) + variable.ordinal()];
  }

  private int index(int year, int place) {
    return (year * places.count() + place) * Variable.count();
  }

  private void fill(int year, int place, MonthlyTable monthly) {
    Period.Year span = years.get(year);
    int from = index(year, place);
    double[] seen = new double[Variable.count()];
    for (int month = span.firstMonth(); month < span.endMonth(); month++) {
      for (int v = 0; v < seen.length; v++) {
        double value = monthly.get(month, place, Variable.of(v));
        if (!Double.isNaN(value)) {
          values[from + v] += value;
          seen[v]++;
        }
      }
    }
    for (int v = 0; v < seen.length; v++) {
      values[from + v] = yearly(Variable.of(v).kind(), values[from + v], seen[v], span.months());
    }
  }

  private static double yearly(Variable.Kind kind, double sum, double seen, int months) {
    if (seen == 0 || (kind == Variable.Kind.COHORT && seen < months)) {
      return Double.NaN;
    }
    return switch (kind) {
      case FLOW, COHORT -> sum;
      case STOCK, RATE -> sum / seen;
    };
  }
}
