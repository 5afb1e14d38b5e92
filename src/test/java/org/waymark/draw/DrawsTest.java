package org.waymark.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one address gives, and what addresses share. */
class DrawsTest {

  private static final Draws DRAWS = Draws.of(7, Stream.OFFER_ACCEPTED);
  private static final int N = 200_000;

  @Test
  void anAddressAlwaysGivesTheSame() {
    Draws again = Draws.of(7, Stream.OFFER_ACCEPTED);
    for (int i = 0; i < 1_000; i++) {
      assertThat(again.bits(i, 3, 2)).isEqualTo(DRAWS.bits(i, 3, 2));
    }
  }

  @Test
  void theOrderOfQuestionsDoesNotMatter() {
    long first = DRAWS.bits(1, 1, 1);
    DRAWS.uniform(2, 2, 2);
    assertThat(DRAWS.bits(1, 1, 1)).isEqualTo(first);
  }

  @Test
  void everyPartOfTheAddressMatters() {
    Set<Long> drawn = new HashSet<>();
    for (Stream stream : Stream.values()) {
      for (long seed : new long[] {0, 1, -1, Long.MIN_VALUE}) {
        Draws draws = Draws.of(seed, stream);
        for (long entity : new long[] {-1, 0, 1, 1L << 32, Long.MAX_VALUE}) {
          for (int month : new int[] {-1, 0, 1, 203}) {
            for (int index : new int[] {-1, 0, 1, 255}) {
              drawn.add(draws.bits(entity, month, index));
            }
          }
        }
      }
    }
    assertThat(drawn).hasSize(Stream.values().length * 4 * 5 * 4 * 4);
  }

  @Test
  void uniformsLieStrictlyBetweenZeroAndOne() {
    for (int i = 0; i < N; i++) {
      assertThat(DRAWS.uniform(i, 0, 0)).isGreaterThan(0).isLessThan(1);
    }
  }

  // Each moment below is compared within five standard errors: a right generator fails such a
  // comparison with chance 6e-7.

  @Test
  void normalsHaveTheMomentsOfTheNormal() {
    double[] moments = new double[5];
    for (int i = 0; i < N; i++) {
      double z = DRAWS.normal(i, 1, 0);
      for (int k = 1; k <= 4; k++) {
        moments[k] += Math.pow(z, k) / N;
      }
    }
    assertThat(moments[1]).isCloseTo(0, within(5 / Math.sqrt(N)));
    assertThat(moments[2]).isCloseTo(1, within(5 * Math.sqrt(2.0 / N)));
    assertThat(moments[3]).isCloseTo(0, within(5 * Math.sqrt(15.0 / N)));
    assertThat(moments[4]).isCloseTo(3, within(5 * Math.sqrt(96.0 / N)));
  }

  @Test
  void exponentialsHaveTheMomentsOfTheExponential() {
    double mean = 0;
    double square = 0;
    for (int i = 0; i < N; i++) {
      double x = DRAWS.exponential(i, 2, 0);
      mean += x / N;
      square += x * x / N;
    }
    assertThat(mean).isCloseTo(1, within(5 / Math.sqrt(N)));
    assertThat(square).isCloseTo(2, within(5 * Math.sqrt(20.0 / N)));
  }

  @Test
  void poissonsHaveTheMeanAndTheVarianceOfThePoisson() {
    for (double lambda : new double[] {0.01, 0.5, 3, 12, 20}) {
      double mean = 0;
      double square = 0;
      for (int i = 0; i < N; i++) {
        int k = DRAWS.poisson(lambda, i, 3, 0);
        mean += (double) k / N;
        square += (k - lambda) * (k - lambda) / N;
      }
      assertThat(mean).isCloseTo(lambda, within(5 * Math.sqrt(lambda / N)));
      double fourth = lambda * (1 + 3 * lambda);
      assertThat(square).isCloseTo(lambda, within(5 * Math.sqrt((fourth - lambda * lambda) / N)));
    }
  }

  @Test
  void poissonOfMeanZeroIsZero() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(DRAWS.poisson(0, i, 0, 0)).isZero();
    }
  }

  @Test
  void whatHappensHappensForEveryLargerProbabilityToo() {
    for (int i = 0; i < 2_000; i++) {
      boolean before = false;
      for (double p = 0; p <= 1; p += 0.05) {
        boolean happens = DRAWS.happens(p, i, 4, 0);
        assertThat(before && !happens).isFalse();
        before = happens;
      }
      assertThat(DRAWS.happens(0, i, 4, 0)).isFalse();
      assertThat(DRAWS.happens(1, i, 4, 0)).isTrue();
    }
  }

  @Test
  void poissonRisesWithItsMeanAtOneAddress() {
    for (int i = 0; i < 2_000; i++) {
      int before = 0;
      for (double mean = 0; mean < 15; mean += 0.5) {
        int count = DRAWS.poisson(mean, i, 5, 0);
        assertThat(count).isGreaterThanOrEqualTo(before);
        before = count;
      }
    }
  }

  @Test
  void belowStaysInItsRangeForSmallAndForHugeNumbers() {
    for (long n : new long[] {1, 2, 3, 26_870_079L, 1L << 40, (1L << 62) - 1}) {
      for (int i = 0; i < 10_000; i++) {
        assertThat(DRAWS.below(n, i, 6, 0)).isBetween(0L, n - 1);
      }
    }
  }
}
