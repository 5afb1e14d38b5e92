package org.waymark.analysis.response;

import org.waymark.outcome.summary.Estimate;

/**
 * The response at one value of a factor.
 *
 * @param value the value, a {@link Double} or a {@link String}
 * @param level mean of the output over the other factors' values, with its 95 % interval
 * @param difference the same less the mean at the reference value, at equal seeds, with its own 95
 *     % interval; exactly zero at the reference
 */
public record CurvePoint(Object value, Estimate level, Estimate difference) {
  /** The value as a number; NaN for a word. */
  public double x() {
    return value instanceof Double number ? number : Double.NaN;
  }
}
