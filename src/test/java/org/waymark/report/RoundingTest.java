package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.picture.axis.Interval;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "5315, 5703, 5700, 0",
    "53, 5703, 5703, 0",
    "0.53, 1.2345, 1.23, 2",
    "99999, 123456, 123000, 0",
    "0, 12.5, 13, 0"
  })
  void keepsTwoDigitsOfTheWidth(double width, double value, double rounded, int decimals) {
    Rounding rounding = Rounding.within(width);
    assertThat(rounding.round(value)).isEqualTo(rounded);
    assertThat(rounding.decimals()).isEqualTo(decimals);
  }

  @Test
  void theWiderIntervalDecides() {
    Reading reading = new Reading(5703.4, new Interval(5680, 5720), new Interval(3812, 9127));
    Prose prose = new Prose(Words.of(Language.EN), Prose.Unit.COUNT);
    assertThat(prose.about(reading)).isEqualTo("about 5,700");
    assertThat(prose.assumptions(reading)).isEqualTo("3,800 to 9,100");
    assertThat(prose.chance(reading)).isEqualTo("\u00b120");
  }

  @Test
  void aFewAreNotNone() {
    Reading reading = new Reading(3, new Interval(2, 4), new Interval(0, 900));
    Prose prose = new Prose(Words.of(Language.VI), Prose.Unit.COUNT);
    assertThat(prose.about(reading)).isEqualTo("dưới 10");
  }

  @Test
  void sharesAreWrittenInPercentAndTheirChanceInPoints() {
    Reading reading = new Reading(0.264, new Interval(0.25, 0.278), new Interval(0.2, 0.31));
    Prose prose = new Prose(Words.of(Language.VI), Prose.Unit.SHARE);
    assertThat(prose.about(reading)).isEqualTo("khoảng 26%");
    assertThat(prose.chance(reading)).isEqualTo("\u00b11,4 điểm phần trăm");
  }
}
