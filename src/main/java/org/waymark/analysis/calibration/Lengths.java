package org.waymark.analysis.calibration;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * The lengths of a Gaussian process, one for each input: those of largest posterior density, by the
 * gradient of the marginal likelihood (Rasmussen and Williams 2006, 5.4.1) and steps that look at
 * its signs alone, iRprop- (C. Igel and M. Huesken 2003; for Gaussian processes M. Blum and M.
 * Riedmiller 2013). Priors are log-normal and wide; they keep the length of an input that does
 * nothing finite.
 */
final class Lengths {
  private static final int ROUNDS = 30;
  private static final double FIRST_STEP = 0.25;
  private static final double LARGEST_STEP = 0.6;
  private static final double SMALLEST_STEP = 1e-3;

  /** Centre of the prior of a length, in standard deviations of its input. */
  private static final double TYPICAL = 3;

  private static final double LENGTH_SPREAD = 1;
  private static final double VARIANCE_SPREAD = 2;

  private final double[][] points;
  private final double[] y;
  private final int inputs;
  private final double[] centre;

  private Lengths(double[][] points, double[] y) {
    this.points = points;
    this.y = y;
    this.inputs = points[0].length;
    this.centre = new double[inputs + 2];
    Arrays.fill(centre, 0, inputs, FastMath.log(TYPICAL));
    double half = FastMath.log(Math.max(StatUtils.populationVariance(y), 1e-8) / 2);
    Arrays.fill(centre, inputs, inputs + 2, half);
  }

  /** Lengths for some runs: their inputs, and outputs around zero. */
  static double[] of(double[][] points, double[] y) {
    Lengths problem = new Lengths(points, y);
    double[] at = problem.centre.clone();
    double[] before = new double[at.length];
    double[] step = new double[at.length];
    Arrays.fill(step, FIRST_STEP);
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = problem.gradient(at);
      for (int i = 0; i < at.length; i++) {
        double turn = gradient[i] * before[i];
        if (turn > 0) {
          step[i] = Math.min(step[i] * 1.2, LARGEST_STEP);
        } else if (turn < 0) {
          step[i] = Math.max(step[i] * 0.5, SMALLEST_STEP);
          gradient[i] = 0;
        }
        at[i] += Math.signum(gradient[i]) * step[i];
      }
      before = gradient;
    }
    return Arrays.stream(at, 0, problem.inputs).map(FastMath::exp).toArray();
  }

  /** Of the log posterior density, by the logarithms of lengths, of variance and of noise. */
  private double[] gradient(double[] at) {
    int n = y.length;
    double[][] scaled = new double[n][inputs];
    for (int i = 0; i < inputs; i++) {
      double one = FastMath.exp(-at[i]);
      for (int r = 0; r < n; r++) {
        scaled[r][i] = points[r][i] * one;
      }
    }
    double variance = FastMath.exp(at[inputs]);
    double noise = FastMath.exp(at[inputs + 1]);
    double[][] lower = new double[n][n];
    double[][] squared = new double[n][n];
    for (int r = 0; r < n; r++) {
      for (int q = 0; q < r; q++) {
        squared[r][q] = Matern.squared(scaled[r], scaled[q]);
        lower[r][q] = variance * Matern.at(squared[r][q]);
      }
      lower[r][r] = variance * (1 + 1e-8) + noise;
    }
    if (!Cholesky.factor(lower, n)) {
      throw new ArithmeticException("a covariance of runs is not positive definite");
    }
    double[] alpha = y.clone();
    Cholesky.forward(lower, alpha, n);
    Cholesky.backward(lower, alpha, n);
    double[][] inverse = Cholesky.inverse(lower);
    double[] gradient = new double[inputs + 2];
    for (int r = 0; r < n; r++) {
      for (int q = 0; q < r; q++) {
        double weight = variance * (alpha[r] * alpha[q] - inverse[r][q]);
        double slope = weight * Matern.slope(squared[r][q]);
        for (int i = 0; i < inputs; i++) {
          double apart = scaled[r][i] - scaled[q][i];
          gradient[i] += slope * apart * apart;
        }
        gradient[inputs] += weight * Matern.at(squared[r][q]);
      }
      double own = (alpha[r] * alpha[r] - inverse[r][r]) / 2;
      gradient[inputs] += variance * own;
      gradient[inputs + 1] += noise * own;
    }
    for (int i = 0; i < gradient.length; i++) {
      double spread = i < inputs ? LENGTH_SPREAD : VARIANCE_SPREAD;
      gradient[i] -= (at[i] - centre[i]) / (spread * spread);
    }
    return gradient;
  }
}
