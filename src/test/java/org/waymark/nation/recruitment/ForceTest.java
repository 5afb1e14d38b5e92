package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.household.Group;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Members;
import org.waymark.scenario.parameter.Parameters;

class ForceTest {

  private static final Nations NATION =
      Nations.of(0.01)
          .lasting(0, 12)
          .with(
              "recruiters.forceChance=0.1",
              "recruiters.forceAlone=3",
              "recruiters.forceWatched=0.5",
              "population.girlsPerHousehold=0",
              "population.boysPerHousehold=0",
              "population.menPerHousehold=0",
              "population.womenPerHousehold=1");

  private final HouseholdEvents events = new HouseholdEvents();
  private final Members members = new Members(Scene.SEED, rule(NATION).population());
  private final Force force = new Force(members, events);

  private static Parameters rule(Nations nation) {
    return nation.scenario().parameters();
  }

  /** The first household with a number of women. */
  private long householdOf(int women) {
    long household = 0;
    while (members.count(household, Group.WOMEN, 0) != women) {
      household++;
    }
    return household;
  }

  private double of(long household, double awareness, String... set) {
    return force.chance(rule(NATION.with(set)), household, 0, awareness);
  }

  @Test
  void whoIsAloneIsLikelierTaken() {
    assertThat(of(householdOf(1), 0)).isCloseTo(0.3, within(1e-12));
    assertThat(of(householdOf(2), 0)).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void whoIsAwayIsNoCompany() {
    long household = householdOf(2);
    events.left(household, Group.WOMEN);
    assertThat(of(household, 0)).isCloseTo(0.3, within(1e-12));
    events.home(household, Group.WOMEN);
    assertThat(of(household, 0)).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void awareNeighboursLowerIt() {
    long household = householdOf(3);
    assertThat(of(household, 0.4)).isCloseTo(0.1 * (1 - 0.5 * 0.4), within(1e-12));
    assertThat(of(household, 1)).isLessThan(of(household, 0.4));
  }

  @Test
  void nothingThatMakesPeopleAcceptMatters() {
    long household = householdOf(1);
    double before = of(household, 0.3);
    for (String term :
        new String[] {
          "base=9",
          "poor=9",
          "povertyGap=9",
          "migrationTie=9",
          "border=9",
          "remote=9",
          "withoutPapers=9",
          "withoutLanguage=9",
          "schooledScam=9",
          "schooledMarriage=9",
          "scam=9"
        }) {
      assertThat(of(household, 0.3, "recruiters.acceptance." + term)).as(term).isEqualTo(before);
    }
    assertThat(of(household, 0.3, "gender.effectOnAcceptance=9", "awareness.effectOnAcceptance=20"))
        .isEqualTo(before);
  }

  @Test
  void itIsAProbability() {
    long household = householdOf(1);
    assertThat(of(household, 0, "recruiters.forceChance=1", "recruiters.forceAlone=20"))
        .isEqualTo(1);
    assertThat(of(household, 1, "recruiters.forceWatched=1")).isZero();
    assertThat(of(household, 1, "recruiters.forceChance=1", "recruiters.forceAlone=20"))
        .isBetween(0.0, 1.0);
    assertThat(of(household, 0, "recruiters.forceChance=0")).isZero();
  }
}
