package org.waymark.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** Ranks of truths against a posterior in closed form: one input, observed with normal errors. */
final class TruthAmongDrawsTest {
  private static final int TRIALS = 1200;
  private static final double ERROR = 0.5;

  /** Chance of the ranks where the sampler takes errors to be of some size. */
  private static double chance(double believed, int thin) {
    double[] truths = new double[TRIALS];
    double[][] draws = new double[TRIALS][];
    for (int trial = 0; trial < TRIALS; trial++) {
      RandomGenerator luck = Luck.of(77, 9, trial);
      double truth = luck.nextGaussian();
      double observed =
          TruthAmongDraws.observed(
              new double[] {truth},
              new double[][] {{ERROR * ERROR}},
              new double[] {Double.POSITIVE_INFINITY},
              trial)[0];
      truths[trial] = truth;
      draws[trial] =
          Arrays.stream(
                  new TruthAmongDraws(19, thin)
                      .around(
                          new double[] {truth},
                          z -> -Math.pow((observed - z[0]) / believed, 2) / 2,
                          Ellipses.prior(1),
                          trial))
              .mapToDouble(z -> z[0])
              .toArray();
    }
    return Ranks.of(truths, draws).chance();
  }

  @Test
  void ranksAreEvenHoweverSlowlyTheWalkMoves() {
    // Each is wrong once in 1000 times.
    assertThat(chance(ERROR, 1)).isGreaterThan(0.001);
    assertThat(chance(ERROR, 5)).isGreaterThan(0.001);
  }

  @Test
  void whoIsTooSureIsFoundOut() {
    assertThat(chance(ERROR / 3, 5)).isLessThan(1e-6);
    assertThat(chance(ERROR * 3, 5)).isLessThan(1e-3);
  }

  @Test
  void errorsOfARecordHaveTheirCovarianceAndTails() {
    double[][] covariance = {{0.04}, {0.03, 0.09}};
    double[][] errors = new double[2][20_000];
    for (int trial = 0; trial < errors[0].length; trial++) {
      double[] drawn =
          TruthAmongDraws.observed(
              new double[] {1, 2}, covariance, new double[] {Double.POSITIVE_INFINITY, 4}, trial);
      errors[0][trial] = drawn[0] - 1;
      errors[1][trial] = drawn[1] - 2;
    }
    assertThat(StatUtils.variance(errors[0])).isBetween(0.038, 0.042);
    // Student's t with four degrees of freedom has twice the variance of its scale.
    assertThat(StatUtils.variance(errors[1])).isBetween(0.15, 0.21);
    double sum = 0;
    for (int trial = 0; trial < errors[0].length; trial++) {
      sum += errors[0][trial] * errors[1][trial];
    }
    assertThat(sum / errors[0].length).isBetween(0.03, 0.045);
  }
}
