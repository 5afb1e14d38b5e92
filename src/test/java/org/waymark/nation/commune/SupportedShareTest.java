package org.waymark.nation.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;
import org.waymark.nation.household.Household;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.HouseholdIncome;
import org.waymark.nation.household.OnDemandHouseholds;

class SupportedShareTest {

  private static final int SUPPORTED = 5;
  private static final int DURATION = 12;
  private static final double POOREST = 0.25;
  private static final Blueprint PLAN = plan(POOREST);

  private final Communes communes = communes(PLAN);

  private static Blueprint plan(double poorest) {
    return Nations.of(0.02)
        .lasting(48, 1)
        .with(
            "iom.livelihoodMonths=" + DURATION,
            "iom.livelihoodBoost=0.3",
            "iom.livelihoodPoorest=" + poorest)
        .blueprint();
  }

  private static Communes communes(Blueprint plan) {
    return Communes.of(plan.map(), plan.course(), plan.scenario(), plan.evidence());
  }

  @Test
  void supportLowersPovertyForItsDurationAndNoLonger() {
    communes.step(0);
    double without = communes.povertyRate(SUPPORTED);
    communes.support(SUPPORTED, 0.5);
    for (int month = 1; month < 40; month++) {
      communes.step(month);
      if (month <= DURATION) {
        assertThat(communes.povertyRate(SUPPORTED)).as("month %s", month).isLessThan(without);
      } else {
        assertThat(communes.povertyRate(SUPPORTED)).as("month %s", month).isEqualTo(without);
      }
    }
  }

  @Test
  void supportStaysWhereItIsGiven() {
    communes.step(0);
    double without = communes.povertyRate(SUPPORTED + 1);
    communes.support(SUPPORTED, 0.5);
    communes.step(1);
    assertThat(communes.povertyRate(SUPPORTED + 1)).isEqualTo(without);
  }

  @Test
  void onlyThePoorestQuarterIsBetterOff() {
    OnDemandHouseholds households = households(PLAN, communes, 1);
    communes.step(0);
    communes.support(SUPPORTED, 0.8);
    communes.step(1);
    HouseholdIncome income = new HouseholdIncome(1, PLAN.course().at(0).poverty());
    Household met = new Household();
    long first = PLAN.map().firstHousehold(SUPPORTED);
    int better = 0;
    int poorer = 0;
    int n = (int) PLAN.map().householdsOf(SUPPORTED);
    for (long h = first; h < first + n; h++) {
      households.meet(h, SUPPORTED, 1, met);
      double rank = income.permanentRank(h);
      double own = communes.incomeLevel(SUPPORTED) + income.relative(h, 1, rank);
      boolean boosted = met.logIncome() > own + 0.2;
      better += boosted ? 1 : 0;
      poorer += rank < POOREST ? 1 : 0;
      assertThat(boosted && rank >= POOREST).isFalse();
    }
    // 80 % of some 600 households, five standard errors: chance 6e-7.
    assertThat((double) better / poorer).isCloseTo(0.8, within(5 * Math.sqrt(0.16 / poorer)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.25, 0.5, 1})
  void theRateIsThatOfManyHouseholdsDrawn(double poorest) {
    Blueprint plan = plan(poorest);
    Communes communes = communes(plan);
    communes.step(0);
    communes.support(SUPPORTED, 0.8);
    communes.step(1);
    int poor = 0;
    int all = 0;
    Household met = new Household();
    long first = plan.map().firstHousehold(SUPPORTED);
    for (int seed = 0; seed < 60; seed++) {
      OnDemandHouseholds households = households(plan, communes, seed);
      for (long h = first; h < first + plan.map().householdsOf(SUPPORTED); h++) {
        households.meet(h, SUPPORTED, 1, met);
        poor += met.poor() ? 1 : 0;
        all++;
      }
    }
    double expected = communes.povertyRate(SUPPORTED);
    // Strata treat income as normal within each: within 3 % of the rate, plus five standard errors.
    double chance = 5 * Math.sqrt(expected * (1 - expected) / all);
    assertThat((double) poor / all).isCloseTo(expected, within(0.03 * expected + chance));
  }

  private static OnDemandHouseholds households(Blueprint plan, Communes communes, long seed) {
    return new OnDemandHouseholds(plan.map(), communes, plan.course(), new HouseholdEvents(), seed);
  }
}
