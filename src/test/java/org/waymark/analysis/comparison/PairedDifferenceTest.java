package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;

final class PairedDifferenceTest {

  private static PairedMoments pairs(double[] reference, double[] other) {
    PairedMoments moments = new PairedMoments();
    for (int i = 0; i < reference.length; i++) {
      moments.add(reference[i], other[i]);
    }
    return moments;
  }

  private static double[] luck(Random random, int n, double mean, double sd) {
    return random.doubles(n).map(u -> mean + sd * random.nextGaussian()).toArray();
  }

  /**
   * Student's sleep data (Student 1908, as in R's {@code sleep}): extra hours with two drugs in ten
   * patients. R's {@code t.test(..., paired = TRUE)} gives a mean difference of 1.58 with an
   * interval from 0.7001142 to 2.4598858.
   */
  @Test
  void studentsSleepDataGiveThePublishedInterval() {
    double[] first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    double[] second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    PairedDifference difference = PairedDifference.of(pairs(first, second));
    assertThat(difference.difference().mean()).isCloseTo(1.58, within(1e-12));
    assertThat(difference.difference().low95()).isCloseTo(0.7001142, within(1e-6));
    assertThat(difference.difference().high95()).isCloseTo(2.4598858, within(1e-6));
    assertThat(difference.probabilityOfImprovement(Better.MORE)).isEqualTo(0.95);
    assertThat(difference.probabilityOfImprovement(Better.FEWER)).isCloseTo(0.05, within(1e-12));
    assertThat(difference.probabilityOfImprovement(Better.NEITHER)).isNaN();
    assertThat(difference.mayBeZero()).isFalse();
  }

  @Test
  void momentsAreThoseOfTheTextbook() {
    Random random = new Random(3);
    double[] reference = luck(random, 40, 1e6, 50);
    double[] other = luck(random, 40, 1e6, 60);
    PairedMoments moments = pairs(reference, other);
    double[] difference = new double[40];
    for (int i = 0; i < 40; i++) {
      difference[i] = other[i] - reference[i];
    }
    assertThat(moments.differenceVariance())
        .isCloseTo(StatUtils.variance(difference), within(1e-6));
    assertThat(moments.referenceVariance()).isCloseTo(StatUtils.variance(reference), within(1e-6));
    assertThat(moments.covariance())
        .isCloseTo(new Covariance().covariance(reference, difference), within(1e-6));
  }

  @Test
  void theVarianceRatioIsThatOfTheVariancesAndItsIntervalHoldsTheTruth() {
    Random random = new Random(5);
    int n = 12;
    // Equal variances with a correlation of 0.9: independent luck varies 10 times as much.
    double truth = 10;
    int within = 0;
    double logs = 0;
    for (int trial = 0; trial < 2_000; trial++) {
      double[] shared = luck(random, n, 0, Math.sqrt(0.9));
      double[] reference = luck(random, n, 0, Math.sqrt(0.1));
      double[] other = luck(random, n, 0, Math.sqrt(0.1));
      for (int i = 0; i < n; i++) {
        reference[i] += shared[i];
        other[i] += shared[i];
      }
      PairedMoments moments = pairs(reference, other);
      double ratio = moments.varianceRatio();
      assertThat(ratio)
          .isCloseTo(
              (StatUtils.variance(reference) + StatUtils.variance(other))
                  / moments.differenceVariance(),
              within(1e-9 * ratio));
      logs += Math.log((2 * ratio - 1) / (2 * truth - 1)) / 2_000;
      within +=
          moments.varianceRatio(0.025) <= truth && truth <= moments.varianceRatio(0.975) ? 1 : 0;
    }
    // Four standard errors; the seeds are fixed.
    assertThat(logs).isCloseTo(0, within(4 * 0.62 / Math.sqrt(2_000)));
    assertThat(within / 2_000.0).isCloseTo(0.95, within(4 * 0.0049));
    assertThat(pairs(new double[] {1}, new double[] {2}).varianceRatio(0.975)).isNaN();
  }

  @Test
  void independentRunsHaveAVarianceRatioOfAboutOne() {
    Random random = new Random(7);
    PairedMoments moments = pairs(luck(random, 20_000, 5, 1), luck(random, 20_000, 5, 1));
    assertThat(moments.varianceRatio()).isCloseTo(1, within(0.03));
  }

  @Test
  void aMissingValueLeavesItsPairOut() {
    PairedMoments moments = pairs(new double[] {1, Double.NaN, 3}, new double[] {2, 5, 4});
    assertThat(moments.count()).isEqualTo(2);
    assertThat(moments.difference()).isEqualTo(1);
    assertThat(PairedDifference.of(new PairedMoments()).difference().mean()).isNaN();
  }

  @Test
  void aScenarioComparedWithItselfDiffersByExactlyZero() {
    Period period = SmallNation.period("2012-03", 30);
    EffectWindow all = new EffectWindow(Window.of(period), EffectWindow.By.NO_DIFFERENCE);
    ScenarioDifference difference = new ScenarioDifference(period, all, all, Optional.empty());
    for (int run = 0; run < 5; run++) {
      RunOutcome outcome = SmallNation.run(run, 11 + run, period);
      RunYears years = RunYears.of(outcome, List.of());
      difference.add(years, years);
    }
    for (Variable variable : Variable.values()) {
      PairedDifference zero = difference.perYear(variable);
      if (zero.pairs() == 0) {
        continue;
      }
      assertThat(zero.difference().mean()).isZero();
      assertThat(zero.difference().low95()).isZero();
      assertThat(zero.difference().high95()).isZero();
      assertThat(zero.relative().value()).isZero();
      assertThat(zero.relative().includes(0)).isTrue();
      assertThat(zero.shareLower()).isEqualTo(0.5);
      assertThat(zero.mayBeZero()).isTrue();
      assertThat(difference.inYear(1, difference.places().nation(), variable).difference().se())
          .satisfiesAnyOf(se -> assertThat(se).isZero(), se -> assertThat(se).isNaN());
      assertThat(difference.perYear(0, variable).difference().mean()).isZero();
    }
    assertThat(difference.of(Derived.PEOPLE_EXPLOITED_AT_END).difference().mean()).isZero();
  }

  /**
   * A 95 % interval misses its mark in 5 % of samples. In 4,000 samples the standard error of that
   * share is 0.34 points; a right interval fails this test once in 2,500 seeds.
   */
  @Test
  void intervalsCoverAsOftenAsTheySay() {
    Random random = new Random(20120101);
    int samples = 4000;
    int missed = 0;
    int relativeMissed = 0;
    for (int sample = 0; sample < samples; sample++) {
      PairedMoments moments = new PairedMoments();
      for (int run = 0; run < 8; run++) {
        double luck = random.nextGaussian();
        double reference = 1000 + 60 * luck;
        moments.add(reference, reference - 20 + 10 * luck + 15 * random.nextGaussian());
      }
      PairedDifference difference = PairedDifference.of(moments);
      if (difference.difference().low95() > -20 || difference.difference().high95() < -20) {
        missed++;
      }
      if (!difference.relative().includes(-0.02)) {
        relativeMissed++;
      }
    }
    assertThat(missed / (double) samples).isCloseTo(0.05, within(0.0122));
    assertThat(relativeMissed / (double) samples).isCloseTo(0.05, within(0.0122));
  }
}
