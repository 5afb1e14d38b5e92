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
}
