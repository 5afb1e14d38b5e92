package org.waymark.outcome.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StudentTTest {
  /** As R 4.2.2 has them: {@code qt(0.975, degrees)}. */
  @ParameterizedTest
  @CsvSource({
    "1, 12.706204736174694",
    "2, 4.3026527297494619",
    "5, 2.5705818356363137",
    "9, 2.2621571627982049",
    "49, 2.0095752371292397",
    "99, 1.9842169515864172"
  })
  void theQuantileHasAllItsDigits(int degrees, double quantile) {
    assertThat(StudentT.of95(degrees)).isCloseTo(quantile, within(1e-13 * quantile));
  }
}
