package org.waymark.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;

/** Posteriors that are right pass; too narrow, too wide and shifted ones do not. */
final class RanksTest {
  private static final int TRIALS = 200;
  private static final int DRAWS = 99;

  /** Truths that are standard normal given the record, and draws that take them to be otherwise. */
  private static Ranks ranks(double shift, double spread, long seed) {
    MersenneTwister luck = new MersenneTwister(seed);
    double[] truths = new double[TRIALS];
    double[][] draws = new double[TRIALS][DRAWS];
    for (int t = 0; t < TRIALS; t++) {
      truths[t] = luck.nextGaussian();
      for (int d = 0; d < DRAWS; d++) {
        draws[t][d] = shift + spread * luck.nextGaussian();
      }
    }
    return Ranks.of(truths, draws);
  }

  private static Ranks around(double spread) {
    MersenneTwister luck = new MersenneTwister(17);
    double[][] references = new double[TRIALS][];
    double[][] truths = new double[TRIALS][];
    double[][][] draws = new double[TRIALS][DRAWS][];
    for (int t = 0; t < TRIALS; t++) {
      references[t] = Luck.normal(luck, new double[4]);
      truths[t] = Luck.normal(luck, new double[4]);
      for (int d = 0; d < DRAWS; d++) {
        draws[t][d] = Luck.normal(luck, new double[4]);
        for (int i = 0; i < 4; i++) {
          draws[t][d][i] *= spread;
        }
      }
    }
    return Ranks.around(references, truths, draws);
  }

  @Test
  void posteriorsThatAreRightPass() {
    List<Ranks> twenty = IntStream.range(0, 20).mapToObj(i -> ranks(0, 1, i)).toList();
    assertThat(Ranks.areUniform(twenty, 0.01)).isTrue();
    assertThat(around(1).chance()).isGreaterThan(0.01);
  }

  /** Of 500 right posteriors 5 % fall below 5 %: between 2 and 8 % but for 1 in 500. */
  @Test
  void theChanceIsAChance() {
    long below = IntStream.range(100, 600).filter(i -> ranks(0, 1, i).chance() < 0.05).count();
    assertThat(below).isBetween(10L, 40L);
  }

  @Test
  void posteriorsThatAreWrongDoNot() {
    assertThat(Ranks.areUniform(List.of(ranks(0, 1, 1), ranks(0, 0.6, 2)), 0.01)).isFalse();
    assertThat(Ranks.areUniform(List.of(ranks(0, 1.8, 3)), 0.01)).isFalse();
    assertThat(Ranks.areUniform(List.of(ranks(0.5, 1, 4)), 0.01)).isFalse();
    assertThat(around(0.6).chance()).isLessThan(1e-4);
  }

  @Test
  void coverageComesWithItsInterval() {
    Coverage right = ranks(0, 1, 5).coverage(0.9);
    assertThat(right.interval(0.99).getLowerBound()).isLessThan(0.9);
    assertThat(right.interval(0.99).getUpperBound()).isGreaterThan(0.9);
    assertThat(ranks(0, 0.6, 6).coverage(0.9).interval(0.99).getUpperBound()).isLessThan(0.9);
    // All ranks once: 90 of 100 lie within.
    Ranks even = new Ranks(IntStream.range(0, 100).toArray(), 99);
    assertThat(even.coverage(0.9)).isEqualTo(new Coverage(90, 100));
    assertThat(even.chance()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aFewRanksSayNothing() {
    assertThatThrownBy(() -> new Ranks(new int[] {1, 2, 3}, 99).chance())
        .hasMessageContaining("3 ranks");
  }
}
