package org.waymark.analysis.calibration;

import org.apache.commons.math3.util.FastMath;

/**
 * The Cholesky factor of a symmetric positive definite matrix, made in the place of its lower
 * triangle, by rows (Golub and Van Loan 2013, 4.2). Own code because a likelihood is evaluated
 * millions of times and must allocate nothing, and because rows that are read in order, with four
 * sums at a time, keep a processor busy.
 */
final class Cholesky {
  private Cholesky() {}

  /**
   * Replaces the lower triangle of a matrix by its factor; false if it is not positive definite.
   */
  static boolean factor(double[][] a, int n) {
    for (int i = 0; i < n; i++) {
      double[] row = a[i];
      for (int j = 0; j < i; j++) {
        row[j] = (row[j] - dot(row, a[j], j)) / a[j][j];
      }
      double rest = row[i] - dot(row, row, i);
      if (!(rest > 0)) {
        return false;
      }
      row[i] = Math.sqrt(rest);
    }
    return true;
  }

  /** Replaces b by the solution of L x = b. */
  static void forward(double[][] lower, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      b[i] = (b[i] - dot(lower[i], b, i)) / lower[i][i];
    }
  }

  /** Replaces b by the solution of L^T x = b. */
  static void backward(double[][] lower, double[] b, int n) {
    for (int i = n - 1; i >= 0; i--) {
      double[] row = lower[i];
      double x = b[i] / row[i];
      b[i] = x;
      for (int j = 0; j < i; j++) {
        b[j] -= x * row[j];
      }
    }
  }

  /** Logarithm of the determinant of the matrix whose factor is given. */
  static double logDeterminant(double[][] lower, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += FastMath.log(lower[i][i]);
    }
    return 2 * sum;
  }

  /** The inverse of the matrix whose factor is given, both triangles. */
  static double[][] inverse(double[][] lower) {
    int n = lower.length;
    // Row j holds column j of L^-1, from its diagonal on: A^-1 is made of products of such rows.
    double[][] columns = new double[n][n];
    for (int j = 0; j < n; j++) {
      double[] column = columns[j];
      column[j] = 1 / lower[j][j];
      for (int i = j + 1; i < n; i++) {
        column[i] = -dot(lower[i], column, j, i) / lower[i][i];
      }
    }
    double[][] inverse = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        inverse[i][j] = dot(columns[i], columns[j], i, n);
        inverse[j][i] = inverse[i][j];
      }
    }
    return inverse;
  }

  /** Sum of products of the first n elements. */
  static double dot(double[] a, double[] b, int n) {
    return dot(a, b, 0, n);
  }

  private static double dot(double[] a, double[] b, int from, int to) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = from;
    for (; i + 3 < to; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < to; i++) {
      s0 += a[i] * b[i];
    }
    return s0 + s1 + (s2 + s3);
  }

  /** The quadratic form x^T A x of a symmetric matrix, from its lower triangle. */
  static double form(double[][] a, double[] x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += x[i] * (2 * dot(a[i], x, i) + a[i][i] * x[i]);
    }
    return sum;
  }
}
