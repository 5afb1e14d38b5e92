package org.waymark.analysis.response;

import org.waymark.outcome.summary.Estimate;

/**
 * The largest difference that a factor makes by itself: between the two of its values where the
 * mean of the output is lowest and highest. How large it is depends on how far the study moves the
 * factor, so it is no index of sensitivity.
 *
 * @param from one of the values; the lower one of numbers, the one with the lower mean of words
 * @param to the other
 * @param difference mean at {@code to} less mean at {@code from}. Between the two ends of what the
 *     study tries its interval is that of a pair named beforehand. Of any other pair it is wider:
 *     it allows for the pair having been picked because it is farthest apart (Bonferroni over pairs
 *     of levels, Scheff\u00e9 over a fitted curve)
 */
public record Swing(Object from, Object to, Estimate difference) {
  /** Nothing is known. */
  public static final Swing NONE = new Swing("", "", Estimate.MISSING);

  /** Its size, whatever its sign; NaN if not known. */
  public double size() {
    return Math.abs(difference.mean());
  }

  /** Whether its interval holds zero; false if there is none. */
  public boolean mayBeZero() {
    return difference.low95() <= 0 && difference.high95() >= 0;
  }

  /** Whether an interval is known. */
  public boolean hasInterval() {
    return !Double.isNaN(difference.low95());
  }

  /** Of two values in the order in which they were found, the order in which they are told. */
  static boolean isReversed(Object lowest, Object highest) {
    return lowest instanceof Double low && highest instanceof Double high && low > high;
  }
}
