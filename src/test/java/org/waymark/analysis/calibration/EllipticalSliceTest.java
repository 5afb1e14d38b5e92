package org.waymark.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;

/** Draws are from the posterior: its closed form is known where the model is linear. */
final class EllipticalSliceTest {
  private static final LinearModel MODEL = LinearModel.of(5, 3, 7);

  private static Chains chains(EllipticalSlice sampler) {
    return sampler.sample(MODEL.likelihood()::log, new double[4][5]);
  }

  /** Ten comparisons, each beyond 4 standard errors by luck once in 16,000: 0.1 % in all. */
  @Test
  void meansAndVariancesAreThoseOfTheClosedForm() {
    isThePosterior(chains(new EllipticalSlice(300, 4000, 1, 11)));
  }

  /** Along ellipses near those of the posterior six draws are worth one at the least. */
  @Test
  void otherEllipsesLeadToTheSamePosteriorSooner() {
    Likelihood likelihood = MODEL.likelihood();
    Chains chains =
        new EllipticalSlice(50, 1500, 1, 12)
            .sample(likelihood::log, new double[4][5], likelihood.ellipses(new double[5]));
    isThePosterior(chains);
    assertThat(chains.smallestEffectiveSize()).isGreaterThan(1000);
  }

  private static void isThePosterior(Chains chains) {
    RealMatrix truth = MODEL.posteriorCovariance();
    assertThat(chains.worstRHat()).isLessThan(1.01);
    for (int i = 0; i < 5; i++) {
      int input = i;
      double[] values = Arrays.stream(chains.draws()).mapToDouble(z -> z[input]).toArray();
      double size = chains.effectiveSize(i);
      double variance = truth.getEntry(i, i);
      assertThat(size).isGreaterThan(400);
      assertThat(Math.abs(StatUtils.mean(values) - MODEL.posteriorMean()[i]))
          .isLessThan(4 * Math.sqrt(variance / size));
      assertThat(Math.abs(StatUtils.variance(values) / variance - 1))
          .isLessThan(4 * Math.sqrt(2 / chains.tailEffectiveSize(i)));
    }
    RealMatrix drawn = new Covariance(chains.draws()).getCovarianceMatrix();
    assertThat(drawn.subtract(truth).getFrobeniusNorm() / truth.getFrobeniusNorm())
        .isLessThan(0.15);
  }

  @Test
  void withoutALikelihoodDrawsAreThoseOfThePrior() {
    Chains chains = new EllipticalSlice(0, 5000, 1, 3).sample(z -> 0, new double[2][3]);
    assertThat(chains.effectiveSize(0)).isGreaterThan(8000);
    double[] first = Arrays.stream(chains.draws()).mapToDouble(z -> z[0]).toArray();
    assertThat(StatUtils.mean(first)).isBetween(-0.04, 0.04);
    assertThat(StatUtils.variance(first)).isBetween(0.94, 1.06);
  }

  @Test
  void oneThreadGivesTheDrawsOfMany() throws Exception {
    EllipticalSlice sampler = new EllipticalSlice(5, 50, 2, 42);
    ForkJoinPool alone = new ForkJoinPool(1);
    double[][] one = alone.submit(() -> chains(sampler).draws()).get();
    alone.shutdown();
    assertThat(one).isDeepEqualTo(chains(sampler).draws());
    assertThat(one).isNotEqualTo(chains(new EllipticalSlice(5, 50, 2, 43)).draws());
  }

  @Test
  void aChainStartsWhereTheRecordIsPossible() {
    EllipticalSlice sampler = new EllipticalSlice(0, 10, 1, 1);
    assertThatThrownBy(() -> sampler.sample(z -> Double.NEGATIVE_INFINITY, new double[1][2]))
        .hasMessageContaining("-Infinity");
    assertThatThrownBy(() -> sampler.sample(z -> Double.NaN, new double[1][2]))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> new EllipticalSlice(0, 0, 1, 1)).hasMessageContaining("draws 0");
  }
}
