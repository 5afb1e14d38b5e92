package org.waymark.nation.place;

import java.util.function.IntToDoubleFunction;

/** Shares that differ between the communes of a province and have the province's mean. */
final class LogitSpread {
  /** Shares closer to 0 or 1 than this are left as they are: they have no finite logit. */
  private static final double EDGE = 1e-4;

  /** Halvings of an interval 40 wide: the mean is met to within 1e-8. */
  private static final int HALVINGS = 40;

  private LogitSpread() {}

  /**
   * Fills n values from {@code first} with logistic(centre + sd x z), where the centre is solved so
   * that their mean is {@code mean}.
   */
  static void fill(
      float[] values, int first, int n, double mean, double sd, IntToDoubleFunction normal) {
    double[] z = new double[n];
    for (int i = 0; i < n; i++) {
      z[i] = sd * normal.applyAsDouble(i);
    }
    boolean edge = mean < EDGE || mean > 1 - EDGE;
    // Bounds of the search, logit points: shares of 2e-9 from 0 and from 1.
    double low = -20;
    double high = 20;
    for (int k = 0; k < HALVINGS && !edge; k++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (double d : z) {
        sum += logistic(middle + d);
      }
      if (sum < mean * n) {
        low = middle;
      } else {
        high = middle;
      }
    }
    for (int i = 0; i < n; i++) {
      values[first + i] = (float) (edge ? mean : logistic((low + high) / 2 + z[i]));
    }
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
