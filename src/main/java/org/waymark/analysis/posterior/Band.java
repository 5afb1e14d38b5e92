package org.waymark.analysis.posterior;

import java.util.function.DoubleUnaryOperator;

/**
 * A range.
 *
 * @param low 5th percentile
 * @param middle median
 * @param high 95th percentile
 */
public record Band(double low, double middle, double high) {
  /** The band of what is known, on another scale. */
  public static Band of(Mixture known, DoubleUnaryOperator scale) {
    return new Band(
        scale.applyAsDouble(known.quantile(0.05)),
        scale.applyAsDouble(known.quantile(0.5)),
        scale.applyAsDouble(known.quantile(0.95)));
  }

  /** Whether a value lies in it. */
  public boolean holds(double value) {
    return value >= low && value <= high;
  }
}
