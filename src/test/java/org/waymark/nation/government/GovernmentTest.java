package org.waymark.nation.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
              "government.effectivenessTrendPerYear=0");

  private static double mean(Nations nation) {
    double sum = 0;
    int seeds = 20;
    for (int seed = 0; seed < seeds; seed++) {
      Government government = new Government(nation.course(), seed, null);
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
    Government government = new Government(NATION.with("government.stability=1").course(), 1, null);
    for (int month = 0; month < 600; month++) {
      government.step(null);
      assertThat(government.isStalled()).isFalse();
    }
  }

  @Test
  void advocacyRaisesEffectivenessOnceAndItWearsOff() {
    Nations stable = NATION.with("government.stability=1");
    Government government = new Government(stable.course(), 1, null);
    government.step(null);
    government.advocate(0.1);
    government.step(null);
    assertThat(government.getEffectiveness()).isCloseTo(0.6, within(1e-12));
    government.step(null);
    assertThat(government.getEffectiveness()).isCloseTo(0.59, within(1e-12));
  }

  @Test
  void effectivenessStaysWithinItsBounds() {
    Government government =
        new Government(
            NATION.with("government.shockSd=0.5", "government.stability=0").course(), 1, null);
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
    Government government = new Government(growing.course(), 1, null);
    for (int month = 0; month <= 144; month++) {
      government.step(null);
      double years = Math.max(0, month - 24) / 12.0;
      assertThat(government.getEffectiveness()).isCloseTo(0.5 + 0.01 * years, within(1e-9));
    }
  }

  @Test
  void stallsAreAsFrequentAsUnrestMakesThem() {
    Government government =
        new Government(
            NATION.with("government.stability=0.25", "government.unstableMonths=0.4").course(),
            1,
            null);
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
      Government government = new Government(nation.course(), seed, null);
      for (int month = 0; month < 600; month++) {
        government.step(null);
        squares += Math.pow(government.getEffectiveness() - level, 2) / 600 / 20;
      }
    }
    return Math.sqrt(squares);
  }

  @Test
  void aRecordThatRisesRaisesTheLevel() {
    Nations heard =
        NATION.with(
            "government.stability=1",
            "government.reversionPerMonth=1",
            "government.pressureGain=0.1");
    Government government = new Government(heard.course(), 1, null);
    for (int month = 0; month < 60; month++) {
      government.step(null);
      government.publish(month < 48 ? 10 : 20);
    }
    assertThat(government.getPublicPressure()).isPositive();
    government.step(null);
    assertThat(government.getEffectiveness())
        .isCloseTo(0.5 + government.getPublicPressure(), within(1e-9));
  }
}
