package org.waymark.nation.commune;

import org.waymark.draw.Normal;

/**
 * Poverty in a group whose log income, measured from the poverty line, is normal: the share that is
 * poor and the mean gap of the poor. Tabulated, since every commune asks every month; linear
 * interpolation is within 1e-5 of the share.
 */
final class PovertyCurve {
  /** Ends of the table, standard deviations: beyond them lies one household in 1e15. */
  private static final double LOW = -8;

  private static final double HIGH = 8;

  /** Fineness of the table: it bounds the error that is stated above. */
  private static final int STEPS_PER_UNIT = 64;

  private static final int STEPS = (int) ((HIGH - LOW) * STEPS_PER_UNIT);
  private static final double[] SHARE = new double[STEPS + 2];
  private static final double[] GAP = new double[STEPS + 2];

  static {
    for (int i = 0; i < SHARE.length; i++) {
      double z = LOW + (double) i / STEPS_PER_UNIT;
      SHARE[i] = Normal.cdf(-z);
      GAP[i] = Normal.density(z) / Normal.cdf(-z) - z;
    }
  }

  private PovertyCurve() {}

  /**
   * Where in the tables a mean is.
   *
   * @param z mean log income over its standard deviation
   */
  static double place(double z) {
    return (Math.min(HIGH, Math.max(LOW, z)) - LOW) * STEPS_PER_UNIT;
  }

  /**
   * Share that is poor.
   *
   * @param z mean log income over its standard deviation
   */
  static double share(double z) {
    return shareAt(place(z));
  }

  /** Share that is poor, by place. */
  static double shareAt(double place) {
    return at(SHARE, place);
  }

  /** Mean gap of the poor below the line, in standard deviations of log income. */
  static double gap(double z) {
    return gapAt(place(z));
  }

  /** Mean gap of the poor, by place. */
  static double gapAt(double place) {
    return at(GAP, place);
  }

  private static double at(double[] table, double place) {
    int i = (int) place;
    return table[i] + (place - i) * (table[i + 1] - table[i]);
  }
}
