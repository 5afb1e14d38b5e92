package org.waymark.analysis.calibration;

import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Generators with addresses: each chain, particle or member has one of its own, so that results do
 * not depend on how many threads share the work.
 */
final class Luck {
  private Luck() {}

  /**
   * The generator of a seed and an address; all their bits are mixed (Matsumoto's init_by_array).
   */
  static RandomGenerator of(long seed, int stage, int member) {
    return new MersenneTwister(new int[] {(int) (seed >>> 32), (int) seed, stage, member});
  }

  /** Fills an array with independent standard normal values. */
  static double[] normal(RandomGenerator luck, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = luck.nextGaussian();
    }
    return into;
  }
}
