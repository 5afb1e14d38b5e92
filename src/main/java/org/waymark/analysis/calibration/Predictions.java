package org.waymark.analysis.calibration;

/**
 * What emulators say about one point, by output; filled anew for each point, so that nothing is
 * allocated where millions are looked at.
 *
 * @param mean of the runs of the point
 * @param variance how little that mean is known
 * @param noise variance of one run around it
 */
public record Predictions(double[] mean, double[] variance, double[] noise) {
  /** Room for some outputs. */
  public static Predictions of(int outputs) {
    return new Predictions(new double[outputs], new double[outputs], new double[outputs]);
  }
}
