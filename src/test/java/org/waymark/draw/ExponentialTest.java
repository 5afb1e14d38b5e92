package org.waymark.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExponentialTest {

  @Test
  void itIsTheLibrarysToElevenDigits() {
    for (double x = -710; x < 709; x += 0.00731) {
      double exact = Math.exp(x);
      assertThat(Exponential.of(x) / exact)
          .as("%s", x)
          .isCloseTo(1, within(exact > 1e-300 ? 1e-11 : 1e-3));
    }
  }

  @Test
  void itsEndsAreThoseOfTheLibrary() {
    assertThat(Exponential.of(0)).isEqualTo(1);
    assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Exponential.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Exponential.of(Double.NaN)).isNaN();
    assertThat(Exponential.of(-800)).isZero();
  }
}
