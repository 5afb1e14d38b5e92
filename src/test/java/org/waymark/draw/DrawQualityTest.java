package org.waymark.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/**
 * Statistical quality of the draws on addresses as the model uses them: small whole numbers that
 * differ by one. Each comparison fails a right generator with chance 6e-7 (five standard errors) or
 * as stated; with fixed seeds the outcome is the same every time.
 */
class DrawQualityTest {

  private static final double FIVE_SIGMA = 5;
  private static final int N = 1 << 18;
  private static final Stream[] STREAMS = Stream.values();
  private static final Draws DRAWS = Draws.of(20120101, Stream.OFFER_HOUSEHOLD);

  @Test
  void drawsAreUniformAlongEveryPartOfTheAddress() {
    uniform("entities", i -> DRAWS.bits(i, 5, 0));
    uniform("months", i -> DRAWS.bits(3, i, 0));
    uniform("indices", i -> DRAWS.bits(3, 5, i));
    uniform("seeds", i -> Draws.of(i, Stream.COURT).bits(3, 5, 0));
    uniform("slots and months", i -> DRAWS.bits(i >> 8, i & 255, 0));
    uniform("packed entities", i -> DRAWS.bits((long) (i >> 8) << 32 | (i & 255) << 8, 0, 0));
  }

  private static void uniform(String what, IntToLongFunction bits) {
    int cells = 4_096;
    // Two-sided at 1e-6: too even is as wrong as too uneven.
    ChiSquaredDistribution law = new ChiSquaredDistribution(null, cells - 1.0);
    for (int shift : new int[] {52, 26, 0}) {
      long[] count = new long[cells];
      for (int i = 0; i < N; i++) {
        count[(int) (bits.applyAsLong(i) >>> shift) & (cells - 1)]++;
      }
      double expected = (double) N / cells;
      double chi = Arrays.stream(count).mapToDouble(c -> (c - expected) * (c - expected)).sum();
      assertThat(law.cumulativeProbability(chi / expected))
          .as("%s, bits from %s", what, shift)
          .isBetween(5e-7, 1 - 5e-7);
    }
  }

  @Test
  void neighboursAreUncorrelated() {
    for (int lag : new int[] {1, 2, 3, 7, 12, 60, 63, 64, 256, 4096}) {
      uncorrelated("entities", i -> DRAWS.uniform(i, 1, 0), i -> DRAWS.uniform(i + lag, 1, 0));
      uncorrelated("months", i -> DRAWS.uniform(i, 1, 0), i -> DRAWS.uniform(i, 1 + lag, 0));
      uncorrelated("indices", i -> DRAWS.uniform(i, 1, 0), i -> DRAWS.uniform(i, 1, lag));
      uncorrelated("diagonal", i -> DRAWS.uniform(i, 1, 0), i -> DRAWS.uniform(i + lag, 0, 1));
      Draws other = Draws.of(20120101L + lag, Stream.OFFER_HOUSEHOLD);
      uncorrelated("seeds", i -> DRAWS.uniform(i, 1, 0), i -> other.uniform(i, 1, 0));
    }
  }

  @Test
  void streamsAreUncorrelatedWithOneAnother() {
    int n = 20_000;
    double[][] drawn = new double[STREAMS.length][];
    for (Stream stream : STREAMS) {
      Draws draws = Draws.of(1, stream);
      drawn[stream.ordinal()] = values(n, i -> draws.uniform(i, 0, 0));
    }
    // Some 1,100 pairs: 5.5 standard errors, chance 4e-5 in all.
    for (int a = 0; a < drawn.length; a++) {
      for (int b = 0; b < a; b++) {
        assertThat(Math.abs(correlation(drawn[a], drawn[b])) * Math.sqrt(n))
            .as("%s and %s", STREAMS[a], STREAMS[b])
            .isLessThan(5.5);
      }
    }
  }

  private static void uncorrelated(String what, IntToDoubleFunction a, IntToDoubleFunction b) {
    int n = N / 4;
    assertThat(Math.abs(correlation(values(n, a), values(n, b))) * Math.sqrt(n))
        .as(what)
        .isLessThan(FIVE_SIGMA);
  }

  private static double[] values(int n, IntToDoubleFunction of) {
    double[] values = new double[n];
    Arrays.setAll(values, of);
    return values;
  }

  /** Correlation of uniforms, by their known mean and variance. */
  private static double correlation(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - 0.5) * (b[i] - 0.5);
    }
    return 12 * sum / a.length;
  }

  @Test
  void everyBitIsBalanced() {
    int[] ones = new int[64];
    for (int i = 0; i < N; i++) {
      count(ones, DRAWS.bits(i, 0, 0));
    }
    for (int bit = 0; bit < 64; bit++) {
      double z = (2.0 * ones[bit] - N) / Math.sqrt(N);
      assertThat(Math.abs(z)).as("bit %s", bit).isLessThan(FIVE_SIGMA);
    }
  }

  @Test
  void everyInputBitFlipsEveryOutputBitHalfTheTime() {
    for (int bit = 0; bit < 64; bit++) {
      long flip = 1L << bit;
      avalanche("entity", i -> DRAWS.bits(i, i & 127, 1) ^ DRAWS.bits(i ^ flip, i & 127, 1));
      avalanche(
          "seed",
          i ->
              Draws.of(i, Stream.COURT).bits(1, 1, 1)
                  ^ Draws.of(i ^ flip, Stream.COURT).bits(1, 1, 1));
    }
    for (int bit = 0; bit < 32; bit++) {
      int flip = 1 << bit;
      avalanche("month", i -> DRAWS.bits(i, 5, 1) ^ DRAWS.bits(i, 5 ^ flip, 1));
      avalanche("index", i -> DRAWS.bits(i, 5, 1) ^ DRAWS.bits(i, 5, 1 ^ flip));
    }
  }

  /** 12,288 comparisons in all, each at six standard errors: chance 2e-5. */
  private static void avalanche(String what, IntToLongFunction difference) {
    int n = 2_048;
    int[] flipped = new int[64];
    for (int i = 0; i < n; i++) {
      count(flipped, difference.applyAsLong(i));
    }
    for (int bit = 0; bit < 64; bit++) {
      double z = (2.0 * flipped[bit] - n) / Math.sqrt(n);
      assertThat(Math.abs(z)).as("%s, output bit %s", what, bit).isLessThan(6);
    }
  }

  private static void count(int[] ones, long bits) {
    for (int bit = 0; bit < 64; bit++) {
      ones[bit] += (int) (bits >>> bit & 1);
    }
  }

  /** G. Marsaglia's birthday spacings: repeated gaps are Poisson with mean n^3 / (4 m). */
  @Test
  void birthdaysAreSpacedAsByChance() {
    int birthdays = 4_096;
    int rounds = 64;
    for (int shift : new int[] {0, 32}) {
      int repeats = 0;
      for (int round = 0; round < rounds; round++) {
        long[] days = new long[birthdays];
        for (int i = 0; i < birthdays; i++) {
          days[i] = DRAWS.bits(i, round, 0) >>> shift & 0xFFFFFFFFL;
        }
        repeats += repeatedGaps(days);
      }
      // Mean 64 x 4 = 256, standard deviation 16.
      assertThat(repeats).as("bits from %s", shift).isBetween(256 - 80, 256 + 80);
    }
  }

  private static int repeatedGaps(long[] days) {
    Arrays.sort(days);
    long[] gaps = new long[days.length - 1];
    Arrays.setAll(gaps, i -> days[i + 1] - days[i]);
    Arrays.sort(gaps);
    int repeats = 0;
    for (int i = 1; i < gaps.length; i++) {
      repeats += gaps[i] == gaps[i - 1] ? 1 : 0;
    }
    return repeats;
  }

  @Test
  void collisionsAreAsRareAsByChance() {
    int n = 1 << 20;
    for (int shift : new int[] {0, 32}) {
      long[] drawn = new long[n];
      for (int i = 0; i < n; i++) {
        drawn[i] = DRAWS.bits(i >> 10, i & 1023, 0) >>> shift & 0xFFFFFFFFL;
      }
      Arrays.sort(drawn);
      int collisions = 0;
      for (int i = 1; i < n; i++) {
        collisions += drawn[i] == drawn[i - 1] ? 1 : 0;
      }
      // Poisson with mean n^2 / 2^33 = 128.
      assertThat(collisions).as("bits from %s", shift).isBetween(128 - 57, 128 + 57);
    }
  }

  @Test
  void belowIsUnbiased() {
    for (int n : new int[] {2, 3, 5, 7, 60, 162, 1_000}) {
      long[] count = new long[n];
      for (int i = 0; i < N; i++) {
        count[(int) DRAWS.below(n, i, 9, 0)]++;
      }
      double expected = (double) N / n;
      double chi = Arrays.stream(count).mapToDouble(c -> (c - expected) * (c - expected)).sum();
      assertThat(new ChiSquaredDistribution(null, n - 1.0).cumulativeProbability(chi / expected))
          .as("below %s", n)
          .isLessThan(1 - 1e-6);
    }
  }
}
