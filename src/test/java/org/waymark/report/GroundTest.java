package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GroundTest {

  @ParameterizedTest
  @CsvSource({
    "'sentence_basic (law150)', MEASURED",
    "assumption, ASSUMED",
    "'law_53 (law53); size: assumption', ASSUMED",
    "'share_victims_poor_households; tuned by hand', CALIBRATED",
    "'assumption; tuned by hand on a long burn-in', CALIBRATED",
    "'', ASSUMED"
  })
  void theWeakestGroundOfASourceApplies(String source, Ground ground) {
    assertThat(Ground.of(source)).isEqualTo(ground);
  }
}
