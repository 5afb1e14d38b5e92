package org.waymark.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's t, as far as intervals of 95 % need it. */
final class StudentT {
  private static final double LEVEL = 0.975;

  /** The library's own is 1e-9, which others who compute the same interval would see. */
  private static final double ACCURACY = 1e-15;

  private StudentT() {}

  /**
   * How many standard errors lie to each side of the mean.
   *
   * @param degrees degrees of freedom, at least 1
   */
  static double of95(long degrees) {
    return new TDistribution(null, degrees, ACCURACY).inverseCumulativeProbability(LEVEL);
  }
}
