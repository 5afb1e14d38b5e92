package org.waymark.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Draws as they were when the numbers of the model were pinned: no reference says that they are
 * right, but every result follows from them. That they are good is shown by {@link
 * DrawQualityTest}, {@link DrawsTest} and {@link NormalTest}. Whoever changes the mixing function,
 * the number of a stream or the algorithm of a distribution moves all results, and replaces these.
 */
class KnownDrawsTest {

  private static final Draws DRAWS = Draws.of(7, Stream.OFFER_ACCEPTED);

  /** Addresses that differ in one part from the second, and some far away. */
  @ParameterizedTest
  @CsvSource({
    "0, COMMUNE_SIZE, 0, 0, 0, bc3c1f53dc28b9ea",
    "1, COMMUNE_SIZE, 0, 0, 0, 86a7da35421d1120",
    "1, COMMUNE_SIZE, 1, 0, 0, 0be58b8bdef6b2dd",
    "1, COMMUNE_SIZE, 0, 1, 0, 800463e22667d3d4",
    "1, COMMUNE_SIZE, 0, 0, 1, 0eb1c39d6fc037d8",
    "1, COMMUNE_INCOME, 0, 0, 0, 710440fce8397979",
    "1, SHUFFLE, 0, 0, 0, 472757d38337d7b1",
    "20120101, OFFER_HOUSEHOLD, 26870078, 143, 5, d69d48e33c49cf16",
    "7, COURT, -1, -60, -1, 58c2de556f4e9090",
    "-1, RETURN_NEXT, 1099511627776, 203, 255, 2f25e9570a7f1f38"
  })
  void bits(long seed, Stream stream, long entity, int month, int index, String hexadecimal) {
    assertThat(Draws.of(seed, stream).bits(entity, month, index))
        .isEqualTo(Long.parseUnsignedLong(hexadecimal, 16));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.3019794577629668, -0.5187158378726228, 1.1973962845732047",
    "1, 0.19268234385646738, -0.8680541532503028, 1.6467123327909516",
    "2, 0.17929110929893805, -0.9180700020268063, 1.7187444852170883",
    "3, 0.13711128722756943, -1.0933900633776388, 1.9869623673740064",
    "4, 0.9290604153775073, 1.4688290253893037, 0.07358150958368614"
  })
  void continuous(long entity, double uniform, double normal, double exponential) {
    assertThat(DRAWS.uniform(entity, 3, 2)).isEqualTo(uniform);
    assertThat(DRAWS.normal(entity, 3, 2)).isEqualTo(normal);
    assertThat(DRAWS.exponential(entity, 3, 2)).isEqualTo(exponential);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 10, 48, 8114211, true",
    "1, 0, 9, 31, 5177389, true",
    "2, 0, 9, 29, 4817566, true",
    "3, 0, 8, 22, 3684191, true",
    "4, 2, 17, 150, 24963926, false"
  })
  void whole(long entity, int few, int many, long commune, long household, boolean happens) {
    assertThat(DRAWS.poisson(0.5, entity, 3, 2)).isEqualTo(few);
    assertThat(DRAWS.poisson(12, entity, 3, 2)).isEqualTo(many);
    assertThat(DRAWS.below(162, entity, 3, 2)).isEqualTo(commune);
    assertThat(DRAWS.below(26_870_079, entity, 3, 2)).isEqualTo(household);
    assertThat(DRAWS.happens(0.4, entity, 3, 2)).isEqualTo(happens);
  }

  /** A value from each piece of the approximations: middle, near and far tail. */
  @Test
  void normal() {
    assertThat(Normal.quantile(0.3)).isEqualTo(-0.5244005127080407);
    assertThat(Normal.quantile(0.999)).isEqualTo(3.090232306167813);
    assertThat(Normal.quantile(1e-14)).isEqualTo(-7.650628092935268);
    assertThat(Normal.cdf(1)).isEqualTo(0.841344746068543);
    assertThat(Normal.cdf(-8)).isEqualTo(6.220960520142782E-16);
    assertThat(Normal.density(-2.5)).isEqualTo(0.01752830049356854);
  }
}
