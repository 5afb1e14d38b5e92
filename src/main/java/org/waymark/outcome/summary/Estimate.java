package org.waymark.outcome.summary;

/**
 * A mean over replications and how far chance alone may move it.
 *
 * @param mean mean over replications; NaN if no replication has a value
 * @param se standard error of the mean; NaN with fewer than two values
 * @param low95 lower end of the 95 % interval by Student's t; NaN with fewer than two values
 * @param high95 upper end
 */
public record Estimate(double mean, double se, double low95, double high95) {
  /** No value at all. */
  public static final Estimate MISSING =
      new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /** The same in another unit, of which there are {@code factor} in one of this; above 0. */
  public Estimate times(double factor) {
    return new Estimate(mean * factor, se * factor, low95 * factor, high95 * factor);
  }
}
