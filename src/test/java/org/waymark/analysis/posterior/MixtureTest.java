package org.waymark.analysis.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class MixtureTest {
  private static final double FIFTH = -1.6448536269514722;

  @Test
  void aNormalHasItsOwnQuantiles() {
    Mixture one = new Mixture(new double[] {3}, new double[] {2});
    assertThat(one.quantile(0.05)).isCloseTo(3 + 2 * FIFTH, within(1e-6));
    assertThat(one.below(3)).isEqualTo(0.5);
  }

  @Test
  void exactDrawsAreCounted() {
    Mixture draws = Mixture.of(new double[] {4, 1, 3, 2});
    assertThat(draws.quantile(0.5)).isCloseTo(2, within(1e-9));
    assertThat(draws.quantile(0.95)).isCloseTo(4, within(1e-9));
    assertThat(draws.below(2.5)).isEqualTo(0.5);
  }

  @Test
  void twoApartAreAsWideAsBoth() {
    Band band = Band.of(new Mixture(new double[] {-10, 10}, new double[] {1, 1}), x -> x);
    assertThat(band.low()).isCloseTo(-11.28, within(0.01));
    assertThat(band.high()).isCloseTo(11.28, within(0.01));
    assertThat(band.holds(0)).isTrue();
    assertThat(band.holds(12)).isFalse();
  }

  @Test
  void ofNothingNothingIsKnown() {
    assertThat(Band.of(Mixture.of(new double[0]), x -> x).middle()).isNaN();
  }
}
