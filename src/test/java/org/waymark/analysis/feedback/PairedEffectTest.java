package org.waymark.analysis.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PairedEffectTest {
  /**
   * Mean 3, standard deviation 1.581139, error 0.707107; t(0.975, 4) 2.776445, t(0.8, 4) 0.940965.
   */
  @Test
  void agreesWithAnExampleByHand() {
    PairedEffect effect = PairedEffect.of(new double[] {1, 2, 3, 4, 5}, 0.95);
    assertThat(effect.n()).isEqualTo(5);
    assertThat(effect.mean()).isEqualTo(3);
    assertThat(effect.low()).isCloseTo(3 - 2.776445 * 0.707107, within(1e-5));
    assertThat(effect.high()).isCloseTo(3 + 2.776445 * 0.707107, within(1e-5));
    assertThat(effect.detectable()).isCloseTo((2.776445 + 0.940965) * 0.707107, within(1e-5));
    assertThat(effect.isTold()).isTrue();
    assertThat(PairedEffect.of(new double[] {-1, 2, -3, 4}, 0.95).isTold()).isFalse();
  }

  /** Normal quantiles that every table has: (1.959964 + 0.841621) / sqrt(n) of many values. */
  @Test
  void withManyReplicationsItIsTheTextbooksTwoPointEight() {
    double[] values = new double[200_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 2 == 0 ? 1 : -1;
    }
    assertThat(PairedEffect.of(values, 0.95).detectable() * Math.sqrt(values.length))
        .isCloseTo(2.801585, within(1e-3));
  }

  @Test
  void aHigherLevelWidensTheIntervalAndSeesLess() {
    double[] values = {0.5, 1.5, 0.2, 2.5};
    PairedEffect usual = PairedEffect.of(values, 0.95);
    PairedEffect strict = PairedEffect.of(values, 0.99);
    assertThat(strict.high()).isGreaterThan(usual.high());
    assertThat(strict.detectable()).isGreaterThan(usual.detectable());
    assertThat(strict.mean()).isEqualTo(usual.mean());
  }

  @Test
  void whatIsTheSameInEveryReplicationIsExactlyThatAndNothingIsNothing() {
    PairedEffect same = PairedEffect.of(new double[] {-2, -2, -2}, 0.95);
    assertThat(same).isEqualTo(new PairedEffect(-2, -2, -2, 0, 3));
    assertThat(same.isTold()).isTrue();
    PairedEffect none = PairedEffect.of(new double[3], 0.95);
    assertThat(none).isEqualTo(new PairedEffect(0, 0, 0, 0, 3));
    assertThat(none.isNothing()).isTrue();
    assertThat(none.isTold()).isFalse();
    assertThat(same.isNothing()).isFalse();
  }

  @Test
  void missingValuesAreLeftOutAndOneTellsNothingOfChance() {
    assertThat(PairedEffect.of(new double[] {1, Double.NaN, 3}, 0.95).n()).isEqualTo(2);
    PairedEffect one = PairedEffect.of(new double[] {5, Double.NaN}, 0.95);
    assertThat(one.mean()).isEqualTo(5);
    assertThat(one.detectable()).isNaN();
    assertThat(one.isTold()).isFalse();
    PairedEffect none = PairedEffect.of(new double[0], 0.95);
    assertThat(none.mean()).isNaN();
    assertThat(none.isTold() || none.isNothing()).isFalse();
  }

  /**
   * Of 4,000 studies with an effect of just the detectable size, four in five tell it; the standard
   * error of that share is 0.6 percentage points, so that this fails by chance once in 1e7 seeds.
   * The true standard error is known here, so that nothing but the formula is tried; with the t of
   * few replications power is a little off, and 40 are taken.
   */
  @Test
  void anEffectOfTheDetectableSizeIsToldFourTimesInFive() {
    Random random = new Random(11);
    int n = 40;
    double detectable = (2.0226909 + 0.8511) / Math.sqrt(n);
    int told = 0;
    for (int study = 0; study < 4000; study++) {
      double[] values = new double[n];
      for (int i = 0; i < n; i++) {
        values[i] = detectable + random.nextGaussian();
      }
      told += PairedEffect.of(values, 0.95).isTold() ? 1 : 0;
    }
    assertThat(told / 4000.0).isCloseTo(PairedEffect.POWER, within(0.035));
  }
}
