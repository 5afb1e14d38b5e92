package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.transit.Interdiction;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Variable;

/** Who is held when a nation begins, in the first month of its recruiters. */
class EarlierVictimsTest {

  /** All are taken to Europe, and nobody comes back. */
  private static final Nations NATION =
      Nations.of(0.3)
          .lasting(0, 12)
          .with(
              "market.priceUsd.europe=100000",
              "market.borderOpen.europe=1",
              "market.debtMonthsEurope=24",
              "victims.leavingInDebt=1",
              "victims.escape.europe=0",
              "victims.rescue.abroad=0",
              "victims.handover.elsewhere=0",
              "victims.foundAbroad.europe=0",
              "victims.settlePerMonth=0",
              "recruiters.channels.escape.acquaintance=1",
              "recruiters.channels.escape.broker=1",
              "recruiters.channels.escape.online=1",
              "recruiters.channels.escape.force=1");

  private static Scene begun(String... set) {
    Scene scene = Scene.of(NATION.with(set));
    scene.corps().step(0, 0.5, null);
    scene.communes().step(0);
    Recruiting recruiting =
        new Recruiting(
            scene.map(),
            scene.plan().segments(),
            scene.plan().jurisdictions(),
            scene.course(),
            scene.communes(),
            scene.households(),
            scene.events(),
            scene.victims(),
            scene.docket(),
            new Interdiction(scene.plan().segments(), scene.corps(), scene.course()),
            scene.tally(),
            Scene.SEED,
            null);
    recruiting.step(0, 0.5, null);
    return scene;
  }

  private static List<Victim> held(Scene scene) {
    return scene.victims().in(State.EXPLOITED);
  }

  private static long between(Scene scene, int from, int to) {
    return held(scene).stream().filter(v -> -v.recruited() >= from && -v.recruited() <= to).count();
  }

  private static int longestAgo(Scene scene) {
    return held(scene).stream().mapToInt(victim -> -victim.recruited()).max().orElseThrow();
  }

  @Test
  void theyWereRecruitedInTheYearsBeforeAndAreHeldUncounted() {
    Scene scene = begun();
    assertThat(held(scene))
        .hasSizeGreaterThan(1_000)
        .allMatch(victim -> victim.recruited() < 0 && victim.recruited() >= -48)
        .allMatch(victim -> victim.since() == victim.recruited())
        .allMatch(victim -> victim.destination() == Destination.EUROPE)
        .allMatch(victim -> victim.way() == null && !victim.identified());
    double counted = 0;
    for (int p = 0; p < scene.map().provinces(); p++) {
      counted += scene.tally().get(Variable.PEOPLE_TRAFFICKED, p);
    }
    assertThat(counted).isEqualTo(scene.victims().count(State.IN_TRANSIT));
  }

  @Test
  void whereNobodyLeavesAllMonthsLeftEquallyMany() {
    Scene scene = begun();
    double first = between(scene, 1, 24);
    double second = between(scene, 25, 48);
    // Five standard errors of a difference of Poisson numbers: chance 6e-7.
    assertThat(Math.abs(first - second)).isLessThan(5 * Math.sqrt(first + second));
  }

  @Test
  void theyAreStillHeldWithTheChanceOfHavingStayedSoLong() {
    double all = between(begun(), 1, 48);
    Scene left = begun("victims.escape.europe=0.1");
    double stay = 0;
    for (int ago = 1; ago <= 48; ago++) {
      stay += Math.pow(0.9, ago - 1.0) / 48;
    }
    // Five standard errors, and a tenth for households from which somebody is away already.
    double expected = all * stay;
    assertThat((double) held(left).size())
        .isBetween(
            expected - 5 * Math.sqrt(expected) - 0.02 * expected,
            expected + 5 * Math.sqrt(expected) + 0.1 * expected);
  }

  @Test
  void whoeverWouldHaveLeftAtOnceIsNotThere() {
    assertThat(held(begun("victims.escape.europe=1")))
        .isNotEmpty()
        .allMatch(victim -> victim.recruited() == -1);
  }

  @Test
  void aDebtKeepsPeopleLonger() {
    Scene indebted = begun("victims.escape.europe=1", "victims.leavingInDebt=0");
    assertThat(longestAgo(indebted)).isEqualTo(25);
    Scene less =
        begun("victims.escape.europe=1", "victims.leavingInDebt=0", "market.debtMonthsEurope=12");
    assertThat(longestAgo(less)).isEqualTo(13);
  }

  @Test
  void nobodyIsHeldWhereTheBorderIsShut() {
    Scene open = begun("recruiters.routeLoyaltyUsd=0");
    Scene half = begun("recruiters.routeLoyaltyUsd=0", "market.borderOpen.europe=0.5");
    assertThat((double) held(half).size() / held(open).size()).isBetween(0.4, 0.65);
    Scene shut = begun("market.borderOpen.europe=0");
    assertThat(held(shut)).noneMatch(victim -> victim.destination() == Destination.EUROPE);
  }
}
