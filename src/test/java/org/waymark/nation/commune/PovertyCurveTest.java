package org.waymark.nation.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class PovertyCurveTest {

  private static final NormalDistribution NORMAL = new NormalDistribution();

  @Test
  void theShareIsThatOfTheNormalBelowTheLine() {
    for (double z = -6; z <= 6; z += 0.0137) {
      assertThat(PovertyCurve.share(z)).isCloseTo(NORMAL.cumulativeProbability(-z), within(2e-5));
    }
  }

  @Test
  void theGapIsTheMeanDistanceOfThePoorBelowTheLine() {
    for (double z = -6; z <= 4; z += 0.0137) {
      double exact = NORMAL.density(z) / NORMAL.cumulativeProbability(-z) - z;
      assertThat(PovertyCurve.gap(z)).as("at %s", z).isCloseTo(exact, within(5e-5));
    }
  }

  @Test
  void beyondTheTableTheShareStays() {
    assertThat(PovertyCurve.share(50)).isBetween(0.0, 1e-14);
    assertThat(PovertyCurve.share(-50)).isCloseTo(1, within(1e-14));
    assertThat(PovertyCurve.gap(50)).isPositive();
  }
}
