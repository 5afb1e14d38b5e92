package org.waymark.outcome.run;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Some of the reported months of a run, one after another.
 *
 * @param from first month, 0 is the first reported
 * @param until the month after the last, above {@code from}
 */
public record Window(int from, int until) implements Serializable {
  /** Checks the order of its ends. */
  public Window {
    if (from < 0 || until <= from) {
      throw new IllegalArgumentException("No months from " + from + " to " + until + ".");
    }
  }

  /** All months of a period. */
  public static Window of(Period period) {
    return new Window(0, period.months());
  }

  /** Number of months. */
  public int months() {
    return until - from;
  }

  /** The months as a period of their own. */
  public Period within(Period period) {
    return new Period(period.start().plusMonths(from), months());
  }

  /** From the first month of either to the last of either. */
  public Window with(Window other) {
    return new Window(Math.min(from, other.from), Math.max(until, other.until));
  }

  /** Number of a month in a run that starts with another; may lie outside of it. */
  public static int month(YearMonth start, YearMonth month) {
    return Math.toIntExact(start.until(month, ChronoUnit.MONTHS));
  }
}
