package org.waymark.analysis.calibration;

import org.apache.commons.math3.util.FastMath;

/**
 * Matern's covariance with smoothness 5/2 and a length of its own for each input (C. E. Rasmussen
 * and C. K. I. Williams 2006, "Gaussian Processes for Machine Learning", 4.2): twice
 * differentiable, which responses with thresholds bear better than the infinitely smooth squared
 * exponential.
 */
final class Matern {
  private static final double ROOT5 = Math.sqrt(5);

  private Matern() {}

  /** Correlation at a squared distance in lengths. */
  static double at(double squared) {
    double r = ROOT5 * Math.sqrt(squared);
    return (1 + r + r * r / 3) * FastMath.exp(-r);
  }

  /** What the derivative by the logarithm of a length is, for each squared distance along it. */
  static double slope(double squared) {
    double r = ROOT5 * Math.sqrt(squared);
    return 5.0 / 3 * (1 + r) * FastMath.exp(-r);
  }

  /** Squared distance of two points whose inputs are already in lengths. */
  static double squared(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double apart = a[i] - b[i];
      sum += apart * apart;
    }
    return sum;
  }
}
