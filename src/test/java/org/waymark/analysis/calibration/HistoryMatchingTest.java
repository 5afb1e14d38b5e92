package org.waymark.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** Regions whose share of all points is known. */
final class HistoryMatchingTest {
  private static final HistoryMatching MATCHING = new HistoryMatching(3, 0, 400, 5, 1);

  /** Two targets, each of which wants one input of 20 near 4. */
  private static double[] farOff(double[] z) {
    return new double[] {(z[0] - 4) / 0.3, (z[1] - 4) / 0.3};
  }

  /** Nine levels: the logarithm of the share has a standard error of 0.3 to 0.4. */
  @Test
  void aRegionOfAMillionthIsReachedAndItsShareIsRight() {
    HistoryMatching.Region region = MATCHING.find(20, HistoryMatchingTest::farOff);
    double one = new NormalDistribution().probability(3.1, 4.9);
    assertThat(region.level()).isEqualTo(3);
    assertThat(Math.log(region.fraction())).isCloseTo(Math.log(one * one), within(1.3));
    assertThat(region.points()).hasDimensions(400, 20);
    assertThat(List.of(region.points()))
        .allMatch(z -> Math.abs(z[0] - 4) <= 0.9 && Math.abs(z[1] - 4) <= 0.9);
    assertThat(region.ruledOut()[0]).isGreaterThan(0.98);
    // Inputs that no target asks for stay as they were.
    double[] free = Arrays.stream(region.points()).mapToDouble(z -> z[7]).toArray();
    assertThat(StatUtils.mean(free)).isCloseTo(0, within(0.4));
    assertThat(StatUtils.variance(free)).isBetween(0.6, 1.5);
  }

  /** Inside the region points are as before the record: z0 is normal beyond 3.1. */
  @Test
  void pointsSpreadOverTheRegion() {
    HistoryMatching.Region region = MATCHING.find(20, HistoryMatchingTest::farOff);
    double[] first = Arrays.stream(region.points()).mapToDouble(z -> z[0]).toArray();
    // Mean of a standard normal value between 3.1 and 4.9.
    double mean = (density(3.1) - density(4.9)) / new NormalDistribution().probability(3.1, 4.9);
    assertThat(StatUtils.mean(first)).isCloseTo(mean, within(0.1));
  }

  private static double density(double x) {
    return new NormalDistribution().density(x);
  }

  @Test
  void aTargetThatEveryPointMeetsRulesNothingOut() {
    HistoryMatching.Region region = MATCHING.find(3, z -> new double[] {0.5});
    assertThat(region.fraction()).isEqualTo(1);
    assertThat(region.ruledOut()).containsExactly(0);
  }

  @Test
  void whatNoPointReachesIsSaid() {
    HistoryMatching.Region region = MATCHING.find(3, z -> new double[] {7, z[0]});
    assertThat(region.fraction()).isZero();
    assertThat(region.level()).isEqualTo(7);
    assertThat(region.ruledOut()[0]).isCloseTo(1, within(1e-9));
    HistoryMatching forgiving = new HistoryMatching(3, 1, 400, 5, 1);
    assertThat(forgiving.find(3, z -> new double[] {7, z[0]}).fraction()).isGreaterThan(0.9);
    assertThat(MATCHING.find(3, z -> new double[] {Double.NaN}).fraction()).isZero();
  }

  @Test
  void oneThreadFindsThePointsOfMany() throws Exception {
    Function<double[], double[]> target = z -> new double[] {(z[0] - 2) / 0.2};
    ForkJoinPool alone = new ForkJoinPool(1);
    HistoryMatching.Region one = alone.submit(() -> MATCHING.find(4, target)).get();
    alone.shutdown();
    HistoryMatching.Region many = MATCHING.find(4, target);
    assertThat(one.points()).isDeepEqualTo(many.points());
    assertThat(one.fraction()).isEqualTo(many.fraction());
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new HistoryMatching(0, 0, 100, 1, 1)).hasMessageContaining("cutoff 0");
    assertThatThrownBy(() -> new HistoryMatching(3, 0, 9, 1, 1)).hasMessageContaining("points 9");
  }
}
