package org.waymark.analysis.calibration;

/**
 * The terms of a polynomial in standardised inputs: a line for every input, squares and pairs of
 * the strong ones, squares of some more. They are Hermite polynomials, which are uncorrelated and
 * of variance 1 under the standard normal distribution, so that squared coefficients are shares of
 * variance (B. Sudret 2008, "Global sensitivity analysis using polynomial chaos expansions").
 *
 * @param strong inputs with all their terms up to the second order
 * @param weak all other inputs, with a line
 * @param curved those of the weak ones that have a square too
 */
record Terms(int[] strong, int[] weak, int[] curved) {
  private static final double ROOT_HALF = Math.sqrt(0.5);

  /** Second Hermite polynomial, of variance 1. */
  static double square(double z) {
    return (z * z - 1) * ROOT_HALF;
  }

  /** Third Hermite polynomial, of variance 1. */
  static double cube(double z) {
    return (z * z - 3) * z / Math.sqrt(6);
  }

  /** How many terms the strong inputs have, with the constant. */
  int firm() {
    int s = strong.length;
    return 1 + s + s * (s + 1) / 2;
  }

  /** Fills in the terms of the strong inputs: constant, lines, squares and pairs. */
  void firm(double[] z, double[] into) {
    int at = 0;
    into[at++] = 1;
    for (int i : strong) {
      into[at++] = z[i];
    }
    for (int i = 0; i < strong.length; i++) {
      into[at++] = square(z[strong[i]]);
      for (int j = 0; j < i; j++) {
        into[at++] = z[strong[i]] * z[strong[j]];
      }
    }
  }
}
