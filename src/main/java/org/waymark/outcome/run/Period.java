package org.waymark.outcome.run;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The reported months of a run and the calendar years that they touch.
 *
 * @param start first reported month
 * @param months number of reported months, at least 1
 */
public record Period(YearMonth start, int months) implements Serializable {
  /**
   * A calendar year, or the part of it that was simulated.
   *
   * @param year the calendar year
   * @param firstMonth index of its first simulated month (0 is the first reported)
   * @param months simulated months in it, 1 to 12
   */
  public record Year(int year, int firstMonth, int months) implements Serializable {
    /** Whether all twelve months were simulated. */
    public boolean isComplete() {
      return months == 12;
    }

    /** Index after the last simulated month. */
    public int endMonth() {
      return firstMonth + months;
    }
  }

  /** Checks the number of months. */
  public Period {
    if (months < 1) {
      throw new IllegalArgumentException("A period needs at least one month, not " + months + ".");
    }
  }

  /** The last reported month. */
  public YearMonth last() {
    return start.plusMonths(months - 1L);
  }

  /** The calendar month of an index, as {@code 2012-01}. */
  public String label(int month) {
    return start.plusMonths(month).toString();
  }

  /** The calendar years touched, in order; the first and the last may be partial. */
  public List<Year> years() {
    List<Year> years = new ArrayList<>();
    int month = 0;
    while (month < months) {
      YearMonth first = start.plusMonths(month);
      int length = Math.min(13 - first.getMonthValue(), months - month);
      years.add(new Year(first.getYear(), month, length));
      month += length;
    }
    return List.copyOf(years);
  }
}
