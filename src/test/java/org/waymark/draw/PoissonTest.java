package org.waymark.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.4, 3, 17})
  void itIsTheInverseOfTheDistribution(double mean) {
    PoissonDistribution known = new PoissonDistribution(mean);
    for (double u = 0.0005; u < 1; u += 0.001) {
      int count = Poisson.of(mean).quantile(u);
      assertThat(known.cumulativeProbability(count)).isGreaterThanOrEqualTo(u - 1e-12);
      assertThat(known.cumulativeProbability(count - 1)).isLessThanOrEqualTo(u + 1e-12);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.5, 1 - 1e-9})
  void aMeanOfZeroIsNone(double u) {
    assertThat(Poisson.of(0).quantile(u)).isZero();
  }
}
