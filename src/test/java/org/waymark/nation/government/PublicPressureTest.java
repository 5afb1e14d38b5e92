package org.waymark.nation.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.nation.Nations;
import org.waymark.scenario.parameter.Parameters;

class PublicPressureTest {

  private static final int JANUARY = 1;

  /** Nothing presses, and what does is felt at once: each test sets what it tries. */
  private static final Nations QUIET =
      Nations.of(0.01)
          .with(
              "government.tier=2",
              "government.plan=0",
              "government.conditions=0",
              "government.tierPressure=1",
              "government.planPressure=0.4",
              "government.conditionsPressure=0.8",
              "government.newsPressure=0.1",
              "government.pressureMemoryMonths=1");

  private static Parameters rule(String... set) {
    return QUIET.with(set).scenario().parameters();
  }

  private static PublicPressure pressure(Parameters rule) {
    return new PublicPressure(rule.government(), JANUARY);
  }

  /** Months with the same record in each. */
  private static void publish(
      PublicPressure pressure,
      int from,
      int until,
      double victims,
      double convicted,
      Parameters r) {
    for (int month = from; month < until; month++) {
      pressure.publish(month, victims, convicted, r.government(), r.loops());
    }
  }

  private static void publish(PublicPressure pressure, int from, int until, Parameters rule) {
    publish(pressure, from, until, 10, 10, rule);
  }

  @Test
  void itBeginsAtWhatHasLongBeenOutside() {
    Parameters rule =
        rule("government.tier=2.5", "government.plan=0.5", "government.conditions=0.25");
    assertThat(pressure(rule).level()).isCloseTo(0.5 + 0.4 * 0.5 + 0.8 * 0.25, within(1e-12));
    assertThat(pressure(rule).tier()).isEqualTo(2.5);
    assertThat(pressure(rule()).level()).isZero();
  }

  @Test
  void aGoodTierTakesPressureAway() {
    assertThat(pressure(rule("government.tier=1", "government.tierPressure=0.7")).level())
        .isCloseTo(-0.7, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"government.tier=3, 1", "government.plan=1, 0.4", "government.conditions=1, 0.8"})
  void itMovesToWhatIsOutsideByAPartOfTheWayAMonthAndBack(String set, double outside) {
    String slow = "government.pressureMemoryMonths=4";
    PublicPressure pressure = pressure(rule(slow));
    publish(pressure, 0, 1, rule(slow, set));
    assertThat(pressure.level()).isCloseTo(outside / 4, within(1e-12));
    publish(pressure, 1, 2, rule(slow, set));
    assertThat(pressure.level()).isCloseTo(outside * (1 - 0.75 * 0.75), within(1e-12));
    publish(pressure, 2, 4, rule(slow));
    assertThat(pressure.level())
        .isCloseTo(outside * (1 - 0.75 * 0.75) * 0.75 * 0.75, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"15, 0.5", "5, -0.5", "10, 0"})
  void newsOfMoreVictimsPressesAndOfFewerTakesPressureAway(double last, double rise) {
    PublicPressure pressure = pressure(rule());
    publish(pressure, 0, 36, 10, 3, rule());
    publish(pressure, 36, 48, last, 30, rule());
    assertThat(pressure.level()).isCloseTo(0.1 * rise, within(1e-12));
  }

  @Test
  void theYearAndTheThreeBeforeItMoveOnMonthByMonth() {
    PublicPressure pressure = pressure(rule());
    publish(pressure, 0, 36, rule());
    publish(pressure, 36, 49, 15, 10, rule());
    double before = (35 * 10 + 15) / 36.0;
    assertThat(pressure.level()).isCloseTo(0.1 * (15 / before - 1), within(1e-12));
  }

  @Test
  void withTheLoopClosedNewsMovesNobody() {
    Parameters closed = rule("loops.news=0");
    PublicPressure pressure = pressure(closed);
    publish(pressure, 0, 36, closed);
    publish(pressure, 36, 60, 100, 10, closed);
    assertThat(pressure.level()).isZero();
  }

  @Test
  void beforeFourYearsArePublishedThereIsNoNews() {
    PublicPressure pressure = pressure(rule());
    publish(pressure, 0, 36, rule());
    publish(pressure, 36, 47, 60, 10, rule());
    assertThat(pressure.level()).isZero();
    publish(pressure, 47, 48, 60, 10, rule());
    assertThat(pressure.level()).isPositive();
  }

  @Test
  void aRecordThatBeginsAtNothingIsNoRise() {
    PublicPressure pressure = pressure(rule());
    publish(pressure, 0, 48, 0, 0, rule());
    assertThat(pressure.level()).isZero();
    publish(pressure, 48, 49, 100, 0, rule());
    assertThat(pressure.level()).isZero();
  }

  /** Tier in June after four years, of which the last twelve months had another record. */
  private static double tierAfter(double victims, double convicted, Parameters rule) {
    PublicPressure pressure = pressure(rule);
    publish(pressure, 0, 42, rule);
    publish(pressure, 42, 53, victims, convicted, rule);
    assertThat(pressure.tier()).as("before June").isEqualTo(rule.government().tier());
    publish(pressure, 53, 54, victims, convicted, rule);
    return pressure.tier();
  }

  @ParameterizedTest
  @CsvSource({
    // Both rose, both fell, neither by enough.
    "13, 13, 2, 1.5",
    "7, 7, 2, 2.5",
    "11.9, 11.9, 2, 2",
    "8.1, 8.1, 2, 2",
    // The scale ends at 1 and at 3.
    "30, 30, 1, 1",
    "30, 30, 1.2, 1",
    "1, 1, 3, 3",
    "1, 1, 2.8, 3"
  })
  void byRuleTheTierMovesByHalfAStepWithTheRecord(
      double victims, double convicted, double before, double after) {
    Parameters rule =
        rule(
            "government.tier=" + before, "government.tierByRule=1", "government.tierThreshold=0.2");
    assertThat(tierAfter(victims, convicted, rule)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"15, 9, 0.15, 1.5", "15, 9, 0.25, 2", "9, 15, 0.15, 1.5", "5, 11, 0.15, 2.5"})
  void theMeanOfTheTwoChangesCounts(
      double victims, double convicted, double threshold, double after) {
    Parameters rule = rule("government.tierByRule=1", "government.tierThreshold=" + threshold);
    assertThat(tierAfter(victims, convicted, rule)).isEqualTo(after);
  }

  @Test
  void theTierMovesInJuneOnlyWhicheverMonthTheRunBeginsIn() {
    Parameters rule = rule("government.tierByRule=1");
    PublicPressure pressure = new PublicPressure(rule.government(), 10);
    double before = pressure.tier();
    for (int month = 0; month < 120; month++) {
      double record = 10 * Math.pow(1.05, month);
      publish(pressure, month, month + 1, record, record, rule);
      // The ninth month from October on is June; the first with four years before it is the 57th.
      if (month % 12 != 8 || month < 48) {
        assertThat(pressure.tier()).as("month %s", month).isEqualTo(before);
      } else {
        assertThat(pressure.tier()).isEqualTo(Math.max(1, before - 0.5));
      }
      before = pressure.tier();
    }
    assertThat(before).isEqualTo(1);
  }

  @Test
  void aTierThatMovesMovesPressureInTheSameMonth() {
    Parameters rule =
        rule("government.tierByRule=1", "government.tierPressure=3", "government.newsPressure=0");
    PublicPressure pressure = pressure(rule);
    publish(pressure, 0, 42, rule);
    publish(pressure, 42, 54, 30, 30, rule);
    assertThat(pressure.level()).isCloseTo(3 * -0.5, within(1e-12));
  }

  @Test
  void withoutTheRuleTheTierIsAsStated() {
    assertThat(tierAfter(30, 30, rule())).isEqualTo(2);
    PublicPressure pressure = pressure(rule());
    publish(pressure, 0, 1, rule("government.tier=3"));
    assertThat(pressure.tier()).isEqualTo(3);
  }

  @Test
  void theRuleGoesOnFromTheTierThatWasStatedLast() {
    Parameters rule = rule("government.tierByRule=1");
    PublicPressure pressure = pressure(rule());
    publish(pressure, 0, 1, rule("government.tier=3"));
    publish(pressure, 1, 60, rule);
    assertThat(pressure.tier()).isEqualTo(3);
  }
}
