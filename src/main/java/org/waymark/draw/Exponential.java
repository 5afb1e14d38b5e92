package org.waymark.draw;

/**
 * The exponential function for inner loops, where ten digits do. The argument is a multiple of ln 2
 * / 64 and a remainder: a table for the one, four terms of the series for the other. Relative error
 * below 1e-11.
 */
public final class Exponential {
  private static final int STEPS = 64; // entries of the table: a power of two
  private static final int BITS = 6; // so many bits of the number of steps choose an entry
  private static final int MANTISSA = 52; // bits of a double below its exponent
  private static final double PER_UNIT = STEPS / Math.log(2);
  private static final double STEP = Math.log(2) / STEPS;
  private static final double FARTHEST = 700; // beyond it a double has no room
  private static final long[] POWERS = new long[STEPS];

  static {
    for (int i = 0; i < STEPS; i++) {
      POWERS[i] = Double.doubleToRawLongBits(Math.pow(2, (double) i / STEPS));
    }
  }

  private Exponential() {}

  /** e to the power of x; beyond 700 the library's. */
  public static double of(double x) {
    if (!(Math.abs(x) < FARTHEST)) {
      return Math.exp(x);
    }
    double steps = Math.rint(x * PER_UNIT);
    double left = x - steps * STEP;
    long n = (long) steps;
    long power = POWERS[(int) (n & (STEPS - 1))] + ((n >> BITS) << MANTISSA);
    double series = 1 + left * (1 + left * (1 / 2.0 + left * (1 / 6.0 + left / 24.0)));
    return Double.longBitsToDouble(power) * series;
  }
}
