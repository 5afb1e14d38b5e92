package org.waymark.analysis.calibration;

import java.util.Arrays;

/**
 * Bayesian linear regression whose coefficients have normal priors around zero, one variance for
 * each group of them; these variances and that of the noise maximise the evidence (D. J. C. MacKay
 * 1992, "Bayesian interpolation", Neural Computation 4). Coefficients of group 0 are free.
 *
 * @param coefficients posterior means
 * @param covariance posterior covariance
 * @param groupVariances prior variance of the coefficients of each group
 * @param noise variance of an observation of weight 1
 */
record Regression(
    double[] coefficients, double[][] covariance, double[] groupVariances, double noise) {
  private static final int MOST_ROUNDS = 12;
  private static final double CLOSE = 0.01;

  /** Prior variance of free coefficients; outputs have variance 1. */
  private static final double FREE = 1e4;

  private static final double LEAST_NOISE = 1e-8;

  /**
   * Fits.
   *
   * @param columns by coefficient, by row
   * @param groups of the coefficients, from 0
   * @param y outputs, of a variance near 1
   * @param weights one over the variance of each row's noise, relative to the others
   */
  static Regression of(double[][] columns, int[] groups, double[] y, double[] weights) {
    int n = y.length;
    int width = columns.length;
    double[][] gram = new double[width][width];
    double[] moments = new double[width];
    double[] weighted = new double[n];
    for (int i = 0; i < width; i++) {
      for (int r = 0; r < n; r++) {
        weighted[r] = columns[i][r] * weights[r];
      }
      moments[i] = Cholesky.dot(weighted, y, n);
      for (int j = 0; j <= i; j++) {
        gram[i][j] = Cholesky.dot(weighted, columns[j], n);
      }
    }
    double[] sizes = new double[Arrays.stream(groups).max().orElseThrow() + 1];
    Arrays.stream(groups).forEach(g -> sizes[g]++);
    double[] variances = new double[sizes.length];
    for (int g = 0; g < sizes.length; g++) {
      variances[g] = g == 0 ? FREE : 0.5 / Math.max(1, sizes[g]);
    }
    double noise = 0.5;
    Regression fit = null;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      fit = posterior(gram, moments, groups, variances, noise);
      double[] squares = new double[sizes.length];
      double[] free = sizes.clone();
      for (int i = 0; i < width; i++) {
        squares[groups[i]] += fit.coefficients[i] * fit.coefficients[i];
        free[groups[i]] -= fit.covariance[i][i] / variances[groups[i]];
      }
      double[] rest = fit.residuals(columns, y);
      double misfit = 0;
      for (int r = 0; r < n; r++) {
        misfit += weights[r] * rest[r] * rest[r];
      }
      double degrees = Math.max(n - Arrays.stream(free).sum(), 0.02 * n);
      double next = Math.max(misfit / degrees, LEAST_NOISE);
      double moved = Math.abs(next / noise - 1);
      noise = next;
      variances = variances.clone();
      for (int g = 1; g < sizes.length; g++) {
        // Never below what one row in n can tell: no coefficient is taken to be known to be zero.
        double least = noise / n;
        double to = Math.max(squares[g] / Math.max(free[g], 1e-3), least);
        moved = Math.max(moved, Math.abs(to - variances[g]) / (variances[g] + least));
        variances[g] = to;
      }
      if (moved < CLOSE) {
        break;
      }
    }
    return posterior(gram, moments, groups, variances, noise);
  }

  private static Regression posterior(
      double[][] gram, double[] moments, int[] groups, double[] variances, double noise) {
    int width = moments.length;
    double[][] precision = new double[width][width];
    for (int i = 0; i < width; i++) {
      for (int j = 0; j <= i; j++) {
        precision[i][j] = gram[i][j] / noise;
      }
      precision[i][i] += 1 / variances[groups[i]];
    }
    if (!Cholesky.factor(precision, width)) {
      throw new ArithmeticException("the runs do not determine a regression");
    }
    double[] coefficients = moments.clone();
    for (int i = 0; i < width; i++) {
      coefficients[i] /= noise;
    }
    Cholesky.forward(precision, coefficients, width);
    Cholesky.backward(precision, coefficients, width);
    return new Regression(coefficients, Cholesky.inverse(precision), variances, noise);
  }

  /** The same, knowing of the coefficients from one on no more than the variance of each. */
  Regression uncorrelatedFrom(int first) {
    double[][] kept = new double[covariance.length][];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = i < first ? Arrays.copyOf(covariance[i], i + 1) : new double[] {covariance[i][i]};
    }
    return new Regression(coefficients, kept, groupVariances, noise);
  }

  /** What is left over of each row. */
  double[] residuals(double[][] columns, double[] y) {
    double[] rest = y.clone();
    for (int i = 0; i < columns.length; i++) {
      double times = coefficients[i];
      double[] column = columns[i];
      for (int r = 0; r < rest.length; r++) {
        rest[r] -= times * column[r];
      }
    }
    return rest;
  }

  /** Variance of the fitted mean of each row. */
  double[] variances(double[][] columns) {
    double[] row = new double[columns.length];
    double[] variances = new double[columns[0].length];
    for (int r = 0; r < variances.length; r++) {
      for (int i = 0; i < row.length; i++) {
        row[i] = columns[i][r];
      }
      variances[r] = Cholesky.form(covariance, row, row.length);
    }
    return variances;
  }
}
