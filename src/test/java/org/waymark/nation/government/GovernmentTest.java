package org.waymark.nation.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;

class GovernmentTest {

  private static final Nations NATION =
      Nations.of(0.01)
          .lasting(600, 1)
          .with(
              "government.effectiveness=0.5",
              "government.instabilityCost=0.3",
              "government.reversionPerMonth=0.1",
              "government.shockSd=0.03",
              "government.effectivenessTrendPerYear=0",
              "government.plan=0");

  private static Government government(Nations nation, long seed) {
    return new Government(nation.course(), 1, seed, null);
  }

  private static double mean(Nations nation) {
    double sum = 0;
    int seeds = 20;
    for (int seed = 0; seed < seeds; seed++) {
      Government government = government(nation, seed);
      for (int month = 0; month < 600; month++) {
        government.step(null);
        sum += government.getEffectiveness() / 600 / seeds;
      }
    }
    return sum;
  }

  @Test
  void effectivenessReturnsToItsTarget() {
    // One run's mean has a standard error below 0.01 (monthly shocks of 0.015, half-life 7 months).
    double target = 0.5 * (1 - 0.3 * (1 - 0.5));
    assertThat(mean(NATION.with("government.stability=0.5"))).isCloseTo(target, within(0.005));
  }

  @Test
  void stabilityRaisesEffectiveness() {
    double before = 0;
    for (String stability : new String[] {"0", "0.5", "1"}) {
      double mean = mean(NATION.with("government.stability=" + stability));
      assertThat(mean).isGreaterThan(before);
      before = mean;
    }
    assertThat(before).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aStableStateNeverStalls() {
    Government government = government(NATION.with("government.stability=1"), 1);
    for (int month = 0; month < 600; month++) {
      government.step(null);
      assertThat(government.isStalled()).isFalse();
    }
  }

  @Test
  void advocacyRaisesEffectivenessOnceAndItWearsOff() {
    Nations stable = NATION.with("government.stability=1");
    Government government = government(stable, 1);
    government.step(null);
    government.advocate(0.1, 1);
    government.step(null);
    assertThat(government.getEffectiveness()).isCloseTo(0.6, within(1e-12));
    government.step(null);
    assertThat(government.getEffectiveness()).isCloseTo(0.59, within(1e-12));
  }

  @Test
  void effectivenessStaysWithinItsBounds() {
    Government government =
        government(NATION.with("government.shockSd=0.5", "government.stability=0"), 1);
    for (int month = 0; month < 600; month++) {
      government.step(null);
      assertThat(government.getEffectiveness()).isBetween(Government.LEAST, Government.MOST);
    }
  }

  @Test
  void theLevelGrowsFromTheFirstReportedMonthOn() {
    Nations growing =
        NATION
            .lasting(24, 240)
            .with(
                "government.stability=1",
                "government.reversionPerMonth=1",
                "government.effectivenessTrendPerYear=0.01");
    Government government = government(growing, 1);
    for (int month = 0; month <= 144; month++) {
      government.step(null);
      double years = Math.max(0, month - 24) / 12.0;
      assertThat(government.getEffectiveness()).isCloseTo(0.5 + 0.01 * years, within(1e-9));
    }
  }

  @Test
  void stallsAreAsFrequentAsUnrestMakesThem() {
    Government government =
        government(NATION.with("government.stability=0.25", "government.unstableMonths=0.4"), 1);
    int stalled = 0;
    for (int month = 0; month < 600; month++) {
      government.step(null);
      stalled += government.isStalled() ? 1 : 0;
    }
    // Five standard errors of eleven each: chance 6e-7.
    assertThat(stalled).isBetween(180 - 56, 180 + 56);
  }

  @Test
  void unrestShakesTheState() {
    // The walk's sd is s (1 - stability) / sqrt(1 - (1 - r)^2).
    for (double stability : new double[] {0.25, 0.75}) {
      double stationary = 0.03 * (1 - stability) / Math.sqrt(1 - 0.9 * 0.9);
      assertThat(sd(NATION.with("government.stability=" + stability)))
          .isCloseTo(stationary, within(0.1 * stationary));
    }
  }

  private static double sd(Nations nation) {
    double level = 0.5 * (1 - 0.3 * (1 - nation.course().at(0).government().stability()));
    double squares = 0;
    for (int seed = 0; seed < 20; seed++) {
      Government government = government(nation, seed);
      for (int month = 0; month < 600; month++) {
        government.step(null);
        squares += Math.pow(government.getEffectiveness() - level, 2) / 600 / 20;
      }
    }
    return Math.sqrt(squares);
  }

  private static final Nations PRESSED =
      NATION.with(
          "government.stability=1",
          "government.reversionPerMonth=1",
          "government.planPressure=0.4",
          "government.tierPressure=1",
          "government.pressureGain=0.1");

  @Test
  void pressureMovesTheLevelUpAndDownFromTheStartOn() {
    assertThat(start(PRESSED)).isCloseTo(0.5, within(1e-12));
    assertThat(start(PRESSED.with("government.plan=1"))).isCloseTo(0.54, within(1e-12));
    assertThat(start(PRESSED.with("government.tier=1"))).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void pressureMovesTheLevelAsItMoves() {
    assertThat(afterThePlan(PLANNING).getEffectiveness()).isCloseTo(0.59, within(1e-12));
  }

  @Test
  void withTheLoopClosedPressureStaysAtItsLevelOfTheStart() {
    Nations closed = PLANNING.with("loops.pressure=0");
    assertThat(start(closed)).isCloseTo(0.55, within(1e-12));
    assertThat(afterThePlan(closed).getEffectiveness()).isCloseTo(0.55, within(1e-12));
  }

  @Test
  void withTheLoopHalfOpenHalfOfWhatPressureGainedMovesTheLevel() {
    Government half = afterThePlan(PLANNING.with("loops.pressure=0.5"));
    assertThat(half.getEffectiveness()).isCloseTo(0.57, within(1e-12));
  }

  /** Pressure is 0.5 at the start and 0.9 from the month after the first reported one on. */
  private static final Nations PLANNING =
      PRESSED
          .lasting(1, 12)
          .with("government.tier=2.5", "government.pressureMemoryMonths=1")
          .trying(List.of(), "government.plan=1");

  /** The government in the month in which the plan is felt first. */
  private static Government afterThePlan(Nations nation) {
    Government government = government(nation, 1);
    for (int month = 0; month < 2; month++) {
      government.step(null);
      government.publish(0, 0);
    }
    government.step(null);
    assertThat(government.getPublicPressure()).isCloseTo(0.9, within(1e-12));
    return government;
  }

  private static double start(Nations nation) {
    Government government = government(nation, 1);
    double first = government.getEffectiveness();
    assertThat(government.getFirstEffectiveness()).isEqualTo(first);
    government.step(null);
    assertThat(government.getEffectiveness()).isCloseTo(first, within(1e-12));
    return first;
  }

  @Test
  void instabilityTakesItsPartOfWhatPressureBrings() {
    Nations shaky = PRESSED.with("government.stability=0.5", "government.plan=1");
    assertThat(government(shaky, 1).getFirstEffectiveness())
        .isCloseTo(0.54 * (1 - 0.3 * 0.5), within(1e-12));
  }

  @Test
  void theFirstLevelStaysWhereTheWalkMovesOn() {
    Government government = government(PRESSED.with("government.reversionPerMonth=0.1"), 1);
    government.step(null);
    government.advocate(0.2, 0);
    government.step(null);
    assertThat(government.getEffectiveness()).isCloseTo(0.7, within(1e-12));
    assertThat(government.getFirstEffectiveness()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void advocacyTurnsPressureIntoPolicy() {
    Nations pressed = PRESSED.with("government.plan=1");
    assertThat(rise(pressed, 0)).isCloseTo(0.05, within(1e-12));
    assertThat(rise(pressed, 2)).isCloseTo(0.05 * (1 + 2 * 0.4), within(1e-12));
  }

  @Test
  void withTheLoopClosedAdvocacyMeetsThePressureOfTheStart() {
    assertThat(rise(afterThePlan(PLANNING), 2)).isCloseTo(0.05 * (1 + 2 * 0.9), within(1e-12));
    Government closed = afterThePlan(PLANNING.with("loops.pressure=0"));
    assertThat(rise(closed, 2)).isCloseTo(0.05 * (1 + 2 * 0.5), within(1e-12));
  }

  @Test
  void whereTheOutsideIsContentAdvocacyBringsLessButTakesNothingAway() {
    Nations content = PRESSED.with("government.tier=1");
    assertThat(rise(content, 0.5)).isCloseTo(0.05 * 0.5, within(1e-12));
    assertThat(rise(content, 3)).isCloseTo(0, within(1e-12));
  }

  private static double rise(Nations nation, double byPressure) {
    Government government = government(nation, 1);
    government.step(null);
    return rise(government, byPressure);
  }

  /** What advocacy of 0.05 adds to effectiveness in the next month. */
  private static double rise(Government government, double byPressure) {
    double before = government.getEffectiveness();
    government.advocate(0.02, byPressure);
    government.advocate(0.03, byPressure);
    government.step(null);
    return government.getEffectiveness() - before;
  }

  @Test
  void aRecordThatRisesRaisesTheLevel() {
    Nations heard = PRESSED.with("government.newsPressure=0.5");
    Government government = government(heard, 1);
    for (int month = 0; month < 60; month++) {
      government.step(null);
      government.publish(month < 48 ? 10 : 20, 10);
    }
    assertThat(government.getPublicPressure()).isPositive();
    government.step(null);
    assertThat(government.getEffectiveness())
        .isCloseTo(0.5 + 0.1 * government.getPublicPressure(), within(1e-9));
  }

  @Test
  void theTierFollowsTheRecordWhereTheRuleSaysSo() {
    Government government = government(PRESSED.with("government.tierByRule=1"), 1);
    assertThat(government.getTier()).isEqualTo(2);
    for (int month = 0; month < 54; month++) {
      government.step(null);
      government.publish(month < 42 ? 10 : 20, month < 42 ? 5 : 10);
    }
    assertThat(government.getTier()).isEqualTo(1.5);
  }
}
