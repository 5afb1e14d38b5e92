package org.waymark.nation.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.scenario.parameter.Government;

class PublicPressureTest {

  private static final Government RULE = rule("government.pressureGain=0.05");

  private final PublicPressure pressure = new PublicPressure();

  private static Government rule(String... set) {
    return Nations.of(0.01).with(set).scenario().parameters().government();
  }

  private void publish(double recorded, int months) {
    for (int month = 0; month < months; month++) {
      pressure.publish(recorded, RULE);
    }
  }

  @Test
  void aSteadyRecordMovesNobody() {
    publish(60, 200);
    assertThat(pressure.level()).isZero();
  }

  @Test
  void aFallOrASlowRiseMovesNobody() {
    publish(60, 48);
    publish(20, 48);
    for (int month = 0; month < 120; month++) {
      pressure.publish(20 + month * 0.02, RULE);
    }
    assertThat(pressure.level()).isZero();
  }

  @Test
  void aSharpRiseBuildsPressureThatFades() {
    publish(60, 48);
    publish(120, 12);
    double peak = pressure.level();
    assertThat(peak).isPositive();
    publish(120, 48);
    double later = pressure.level();
    publish(120, 36);
    assertThat(pressure.level())
        .isPositive()
        .isCloseTo(later * Math.pow(35 / 36.0, 36), within(1e-9));
  }

  @Test
  void aSharperRiseBuildsMoreUpToALimit() {
    publish(60, 48);
    publish(90, 12);
    PublicPressure sharper = new PublicPressure();
    for (int month = 0; month < 60; month++) {
      sharper.publish(month < 48 ? 60 : 600, RULE);
    }
    assertThat(sharper.level()).isGreaterThan(pressure.level()).isLessThanOrEqualTo(0.1);
  }

  @Test
  void whatIsNoticedAndHowFarItMovesAnybodyAreParameters() {
    Government deaf = rule("government.pressureGain=0.05", "government.pressureThreshold=2");
    Government meek = rule("government.pressureGain=0.05", "government.pressureCeiling=0.01");
    PublicPressure unheard = new PublicPressure();
    PublicPressure capped = new PublicPressure();
    for (int month = 0; month < 60; month++) {
      unheard.publish(month < 48 ? 60 : 170, deaf);
      capped.publish(month < 48 ? 60 : 170, meek);
    }
    assertThat(unheard.level()).isZero();
    assertThat(capped.level()).isEqualTo(0.01);
  }

  @Test
  void aRecordThatBeginsAtNothingIsNoRise() {
    publish(0, 48);
    publish(100, 1);
    assertThat(pressure.level()).isZero();
  }

  @Test
  void aTwelfthOfTheGainCountsForEachMonthOfWhatIsNoticed() {
    Government rule =
        rule(
            "government.pressureGain=0.06",
            "government.pressureThreshold=0.1",
            "government.pressureMemoryMonths=10");
    for (int month = 0; month < 48; month++) {
      pressure.publish(month < 36 ? 10 : 15, rule);
    }
    // In the 48th month the last year is half as much again as the three before: 0.4 are noticed.
    assertThat(pressure.level()).isCloseTo(0.06 * 0.4 / 12, within(1e-12));
    // A month later the first of the higher months has moved to the years before.
    pressure.publish(15, rule);
    double rise = 15 / ((35 * 10 + 15) / 36.0) - 1;
    assertThat(pressure.level())
        .isCloseTo(0.06 * 0.4 / 12 * 0.9 + 0.06 * (rise - 0.1) / 12, within(1e-12));
  }

  @Test
  void beforeFourYearsArePublishedNobodyIsMoved() {
    publish(10, 36);
    publish(60, 11);
    assertThat(pressure.level()).isZero();
    publish(60, 1);
    assertThat(pressure.level()).isPositive();
  }
}
