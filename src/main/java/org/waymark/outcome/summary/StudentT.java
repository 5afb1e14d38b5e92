package org.waymark.outcome.summary;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's t, for every interval of the program. */
public final class StudentT {
  private static final double UPPER = 0.975;

  /** The library's own is 1e-9, which others who compute the same interval would see. */
  private static final double ACCURACY = 1e-15;

  /** Of 0 (unused) to 63 degrees of freedom: tables ask for the same one in every row. */
  private static final double[] OF_FEW =
      IntStream.range(0, 64).mapToDouble(n -> n == 0 ? Double.NaN : quantile(UPPER, n)).toArray();

  private StudentT() {}

  /**
   * How many standard errors lie to each side of the mean in an interval of 95 %.
   *
   * @param degrees degrees of freedom, above 0
   */
  public static double of95(double degrees) {
    int whole = (int) degrees;
    return whole == degrees && whole > 0 && whole < OF_FEW.length
        ? OF_FEW[whole]
        : quantile(UPPER, degrees);
  }

  /**
   * The value that t exceeds with probability {@code 1 - p}.
   *
   * @param p within (0, 1)
   * @param degrees degrees of freedom, above 0
   */
  public static double quantile(double p, double degrees) {
    return new TDistribution(null, degrees, ACCURACY).inverseCumulativeProbability(p);
  }
}
