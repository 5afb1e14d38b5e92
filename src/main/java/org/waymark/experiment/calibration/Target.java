package org.waymark.experiment.calibration;

import org.apache.commons.math3.util.FastMath;

/**
 * A row of the record to which the model is fitted.
 *
 * @param id of the row
 * @param series to which it belongs
 * @param year as the record writes it
 * @param from first calendar year of the model that it is compared with
 * @param until last calendar year
 * @param value observed, a count per year or a share from 0 to 1
 * @param error standard deviation of the observation, log points or log odds
 */
public record Target(
    String id, Series series, String year, int from, int until, double value, double error) {
  /** Nearer to 0 or 1 a point of a share is no small step on the scale of log odds. */
  private static final double EDGE = 0.05;

  /** What was observed, on the scale of comparison. */
  public double observed() {
    return onScale(value);
  }

  /** A value on the scale of comparison: logarithm of a count, log odds of a share. */
  public double onScale(double natural) {
    return series.family().isShare()
        ? FastMath.log(natural / (1 - natural))
        : FastMath.log(natural);
  }

  /** A value from the scale of comparison. */
  public double natural(double onScale) {
    return series.family().isShare() ? 1 / (1 + FastMath.exp(-onScale)) : FastMath.exp(onScale);
  }

  /** A small step on the scale of comparison, of log points or of points of a share. */
  public double step(double size) {
    double near = Math.max(EDGE, Math.min(1 - EDGE, value));
    return series.family().isShare() ? size / (near * (1 - near)) : size;
  }

  /** Middle of its years. */
  double middle() {
    return (from + until) / 2.0;
  }
}
