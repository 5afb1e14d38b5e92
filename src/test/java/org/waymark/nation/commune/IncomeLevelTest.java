package org.waymark.nation.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Scenario;

class IncomeLevelTest {

  private static final Nations NATION = Nations.of(1).lasting(3, 24);

  private static Scenario startingIn(Nations nation, YearMonth start) {
    Scenario s = nation.scenario();
    return new Scenario(
        s.name(),
        s.description(),
        start,
        s.months(),
        s.burnInMonths(),
        s.parameters(),
        s.drivers(),
        s.interventions(),
        s.costs(),
        s.units(),
        s.absolute());
  }

  private static Communes communes(Blueprint plan, int upToMonth) {
    Communes communes = Communes.of(plan.map(), plan.course(), plan.scenario(), plan.evidence());
    for (int month = 0; month <= upToMonth; month++) {
      communes.step(month);
    }
    return communes;
  }

  private static double rate(Geography map, Communes communes, int from, int to) {
    double poor = 0;
    double all = 0;
    for (int c = from; c < to; c++) {
      poor += map.householdsOf(c) * communes.povertyRate(c);
      all += map.householdsOf(c);
    }
    return poor / all;
  }

  private static double nationalRate(Blueprint plan, int month) {
    return rate(plan.map(), communes(plan, month), 0, plan.map().communes());
  }

  @Test
  void theNationalRateOfTheStartStandsToThatOf2016AsObserved() {
    // Observed: 11.1 % for the year 2012 and 5.8 % for 2016, each at mid-year.
    double in2012 =
        nationalRate(Blueprint.of(startingIn(NATION, YearMonth.of(2012, 7)), Nations.EVIDENCE), 0);
    double in2016 =
        nationalRate(Blueprint.of(startingIn(NATION, YearMonth.of(2016, 7)), Nations.EVIDENCE), 0);
    assertThat(in2012 / in2016).isCloseTo(11.1 / 5.8, within(0.005));
  }

  @Test
  void theNationalRateOf2012IsTheObservedOne() {
    Scenario scenario = startingIn(NATION, YearMonth.of(2012, 7));
    assertThat(nationalRate(Blueprint.of(scenario, Nations.EVIDENCE), 0))
        .isCloseTo(0.111, within(1e-4));
  }

  @Test
  void povertyDoesNotMoveDuringBurnIn() {
    Blueprint plan = NATION.lasting(12, 12).blueprint();
    assertThat(nationalRate(plan, 11)).isEqualTo(nationalRate(plan, 0));
  }

  @Test
  void growthLowersPoverty() {
    Blueprint plan = NATION.with("poverty.growthPerYear=0.05").blueprint();
    assertThat(nationalRate(plan, 20)).isLessThan(nationalRate(plan, 4));
  }

  @Test
  void withoutGrowthPovertyStays() {
    Blueprint plan = NATION.with("poverty.growthPerYear=0").blueprint();
    assertThat(nationalRate(plan, 20)).isCloseTo(nationalRate(plan, 0), within(1e-12));
  }

  @Test
  void provincesKeepTheOrderOfTheirPublishedRatesInTheYearOfThese() {
    Blueprint plan = Blueprint.of(startingIn(NATION, YearMonth.of(2016, 7)), Nations.EVIDENCE);
    Geography map = plan.map();
    Communes communes = communes(plan, 0);
    for (int p = 0; p < map.provinces(); p++) {
      for (int q = 0; q < map.provinces(); q++) {
        if (map.province(p).povertyRate() > map.province(q).povertyRate() + 0.005) {
          assertThat(rateOf(map, communes, p))
              .as("%s and %s", map.province(p).name(), map.province(q).name())
              .isGreaterThan(rateOf(map, communes, q));
        }
      }
    }
  }

  private static double rateOf(Geography map, Communes communes, int p) {
    int first = map.firstCommune(p);
    return rate(map, communes, first, first + map.communesOf(p));
  }

  @Test
  void theMultiplierOfTheRateRaisesPovertyEverywhere() {
    Blueprint plain = NATION.blueprint();
    Communes before = communes(plain, 0);
    Communes after = communes(NATION.with("poverty.rateMultiplier=1.5").blueprint(), 0);
    for (int c = 0; c < plain.map().communes(); c++) {
      assertThat(after.povertyRate(c)).isGreaterThanOrEqualTo(before.povertyRate(c));
    }
  }
}
