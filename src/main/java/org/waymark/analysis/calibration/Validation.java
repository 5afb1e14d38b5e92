package org.waymark.analysis.calibration;

import org.apache.commons.math3.stat.StatUtils;

/**
 * How well an emulator says what runs gave that it has not seen.
 *
 * @param runs compared
 * @param rmse root mean square error, of single runs: their seeds are in it
 * @param coverage90 share of runs in their 90 % intervals; 0.9 is right
 * @param r2 share of the variance of runs that is explained; below 0 where the mean does better, 0
 *     where outputs are all the same
 */
public record Validation(int runs, double rmse, double coverage90, double r2) {
  private static final double NORMAL_95 = 1.6448536269514722;

  /** Of an emulator and fresh runs; rows without an output are left out. */
  public static Validation of(Emulator emulator, double[][] z, double[] y) {
    int[] rows = Emulator.rowsWith(y);
    double[] outputs = new double[rows.length];
    double[] errors = new double[rows.length];
    double[] variances = new double[rows.length];
    for (int r = 0; r < rows.length; r++) {
      Prediction there = emulator.at(z[rows[r]]);
      outputs[r] = y[rows[r]];
      errors[r] = outputs[r] - there.mean();
      variances[r] = there.variance() + there.noise();
    }
    return of(outputs, errors, variances);
  }

  static Validation of(double[] outputs, double[] errors, double[] variances) {
    double squares = 0;
    int covered = 0;
    for (int r = 0; r < errors.length; r++) {
      squares += errors[r] * errors[r];
      covered += Math.abs(errors[r]) <= NORMAL_95 * Math.sqrt(variances[r]) ? 1 : 0;
    }
    double mean = squares / errors.length;
    double spread = StatUtils.populationVariance(outputs);
    return new Validation(
        errors.length,
        Math.sqrt(mean),
        (double) covered / errors.length,
        spread > 0 ? 1 - mean / spread : 0);
  }

  /** Of outputs in another unit. */
  Validation times(double scale) {
    return new Validation(runs, rmse * scale, coverage90, r2);
  }
}
