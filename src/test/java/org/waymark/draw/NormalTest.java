package org.waymark.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalTest {

  private static final NormalDistribution REFERENCE = new NormalDistribution(null, 0, 1, 1e-15);

  @Test
  void cdfAgreesWithAnIndependentLibrary() {
    for (double x = -8; x <= 8; x += 0.01) {
      double expected = REFERENCE.cumulativeProbability(x);
      assertThat(Normal.cdf(x)).as("cdf(%s)", x).isCloseTo(expected, within(1e-14));
    }
  }

  @Test
  void cdfKeepsItsRelativeAccuracyInTheLowerTail() {
    for (double x = -36; x <= -3; x += 0.1) {
      double ratio = Normal.cdf(x) / REFERENCE.cumulativeProbability(x);
      assertThat(ratio).as("cdf(%s)", x).isCloseTo(1, within(1e-8));
    }
  }

  @Test
  void cdfIsSymmetricRisesAndEndsAtZeroAndOne() {
    double before = 0;
    for (double x = -9; x <= 9; x += 0.001) {
      double p = Normal.cdf(x);
      assertThat(p).isGreaterThanOrEqualTo(before - 1e-15);
      assertThat(p + Normal.cdf(-x)).isCloseTo(1, within(1e-15));
      before = p;
    }
    assertThat(Normal.cdf(-40)).isZero();
    assertThat(Normal.cdf(40)).isEqualTo(1);
  }

  @Test
  void quantileAgreesWithAnIndependentLibrary() {
    for (int i = 1; i < 20_000; i++) {
      double p = i / 20_000.0;
      double expected = REFERENCE.inverseCumulativeProbability(p);
      assertThat(Normal.quantile(p)).as("quantile(%s)", p).isCloseTo(expected, within(1e-12));
    }
  }

  @Test
  void quantileHasItsKnownValuesFarOut() {
    assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-15));
    assertThat(Normal.quantile(1e-10)).isCloseTo(-6.361340902404056, within(1e-13));
    assertThat(Normal.quantile(0.5)).isZero();
    assertThat(Normal.quantile(1e-300)).isCloseTo(-37.04709640, within(1e-6));
  }

  @Test
  void quantileInvertsTheCdf() {
    for (double x = -8; x <= 5; x += 0.01) {
      assertThat(Normal.quantile(Normal.cdf(x))).as("at %s", x).isCloseTo(x, within(1e-8));
    }
  }

  @Test
  void densityIsTheSlopeOfTheCdf() {
    double h = 1e-4;
    for (double x = -5; x <= 5; x += 0.1) {
      double slope = (Normal.cdf(x + h) - Normal.cdf(x - h)) / (2 * h);
      assertThat(Normal.density(x)).isCloseTo(slope, within(1e-8));
    }
  }
}
