package org.waymark.nation.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.nation.Nations;

class JurisdictionsTest {

  private static Jurisdictions of(double factor) {
    return Nations.of(factor).blueprint().jurisdictions();
  }

  @Test
  void inTheWholeNationEachProvinceIsItsOwn() {
    Jurisdictions whole = of(1);
    assertThat(whole.count()).isEqualTo(63);
    for (int p = 0; p < 63; p++) {
      assertThat(whole.provinces(whole.of(p, 17))).containsExactly(p);
    }
  }

  @Test
  void inALargerNationAProvinceHasSeveralThatTakeTurns() {
    Jurisdictions twice = of(2);
    assertThat(twice.count()).isEqualTo(126);
    assertThat(twice.of(5, 8)).isNotEqualTo(twice.of(5, 9)).isEqualTo(twice.of(5, 10));
    assertThat(twice.provinces(twice.of(5, 8))).containsExactly(5);
    assertThat(twice.part(twice.of(5, 9))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1, 0.25, 0.5})
  void aSmallNationHasFewerAndEachProvinceIsInOne(double factor) {
    Jurisdictions small = of(factor);
    assertThat(small.count()).isEqualTo((int) Math.max(1, Math.round(63 * factor)));
    int provinces = 0;
    for (int j = 0; j < small.count(); j++) {
      for (int p : small.provinces(j)) {
        assertThat(small.of(p, 3)).isEqualTo(j);
        provinces++;
      }
    }
    assertThat(provinces).isEqualTo(63);
  }

  @Test
  void neighboursJoinAndTheNorthStaysApartFromTheSouth() {
    Geography map = Nations.of(0.1).blueprint().map();
    Jurisdictions small = of(0.1);
    for (int j = 0; j < small.count(); j++) {
      int[] together = small.provinces(j);
      double farthest =
          Arrays.stream(together)
              .mapToDouble(p -> map.distanceKm(together[0], p))
              .max()
              .orElseThrow();
      // The country is 1,650 km long: six areas by chance would each span most of it.
      assertThat(farthest).isLessThan(1000);
    }
  }
}
