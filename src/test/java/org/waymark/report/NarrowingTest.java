package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.outcome.world.Span;

final class NarrowingTest {
  /** Of a range from 0 to 100 without the record. */
  @ParameterizedTest
  @CsvSource({
    "0, 74, NARROWER",
    "0, 76, SAME",
    "-40, 90, SAME",
    "-40, 95, WIDER",
    "0, 0, NARROWER",
    "0, NaN, SAME"
  })
  void aThirdMoreOrAQuarterLessIsSaid(double low, double high, Narrowing made) {
    assertThat(Narrowing.of(new Span(low, low, high), new Span(0, 50, 100))).isEqualTo(made);
    assertThat(made.id()).isLowerCase();
  }
}
