package org.waymark.nation.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.nation.Nations;
import org.waymark.nation.place.Geography;

/** Papers, language and schooling of households: who lacks them. */
class BarriersTest {

  private static final int COMMUNE = 17;
  private static final int HOUSEHOLDS = 20_000; // more than live there: traits go by number
  private static final Nations NATION =
      Nations.of(0.02)
          .with(
              "population.withoutPapers=0.1",
              "population.minorityWithoutPapers=0.3",
              "population.minorityWithoutLanguage=0.4");

  /** A nation and the barriers of its households under one seed. */
  private record Trial(Nations nation, Geography map, Barriers barriers) {
    Trial(Nations nation) {
      this(nation, nation.blueprint().map());
    }

    private Trial(Nations nation, Geography map) {
      this(nation, map, new Barriers(map, nation.scenario().parameters(), 1));
    }
  }

  private static Household household(Trial trial, int commune, long id, boolean minority) {
    Household household = new Household();
    household.set(id, commune, 0, 0, 0.5, minority);
    trial.barriers().fill(household);
    return household;
  }

  private static double share(Trial trial, boolean minority, Predicate<Household> trait) {
    int with = 0;
    for (int id = 0; id < HOUSEHOLDS; id++) {
      with += trait.test(household(trial, COMMUNE, id, minority)) ? 1 : 0;
    }
    return (double) with / HOUSEHOLDS;
  }

  /** Five standard errors: chance 6e-7. */
  private static org.assertj.core.data.Offset<Double> near(double share) {
    return within(5 * Math.sqrt(share * (1 - share) / HOUSEHOLDS));
  }

  @Test
  void asManyLackPapersAndLanguageAsTheParametersSay() {
    Trial trial = new Trial(NATION);
    assertThat(share(trial, false, Household::withoutPapers)).isCloseTo(0.1, near(0.1));
    assertThat(share(trial, true, Household::withoutPapers)).isCloseTo(0.3, near(0.3));
    assertThat(share(trial, true, Household::withoutLanguage)).isCloseTo(0.4, near(0.4));
  }

  @Test
  void theMajorityReadsVietnamese() {
    Trial trial = new Trial(NATION.with("population.minorityWithoutLanguage=1"));
    assertThat(share(trial, false, Household::withoutLanguage)).isZero();
    assertThat(share(trial, true, Household::withoutLanguage)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void asManyAreSchooledAsRemotenessAndMinorityLeave(boolean minority) {
    Trial trial = new Trial(NATION);
    double expected =
        Geography.schooled(
            NATION.scenario().parameters(), trial.map().remoteness(COMMUNE), minority);
    assertThat(share(trial, minority, Household::schooled)).isCloseTo(expected, near(expected));
  }

  @Test
  void theCommuneOfTheHouseholdCounts() {
    Trial trial = new Trial(NATION.with("population.schoolingRemote=10"));
    int nearest = 0;
    int furthest = 0;
    for (int c = 1; c < trial.map().communes(); c++) {
      nearest = trial.map().remoteness(c) < trial.map().remoteness(nearest) ? c : nearest;
      furthest = trial.map().remoteness(c) > trial.map().remoteness(furthest) ? c : furthest;
    }
    int more = 0;
    for (int id = 0; id < 1_000; id++) {
      boolean there = household(trial, nearest, id, false).schooled();
      boolean away = household(trial, furthest, id, false).schooled();
      assertThat(there || !away).isTrue();
      more += there && !away ? 1 : 0;
    }
    assertThat(more).isGreaterThan(50);
  }

  @Test
  void whereNothingIsLackingNobodyLacksIt() {
    Trial trial =
        new Trial(
            NATION.with(
                "population.withoutPapers=0",
                "population.minorityWithoutPapers=0",
                "population.minorityWithoutLanguage=0",
                "population.schooledShare=1"));
    for (boolean minority : new boolean[] {false, true}) {
      assertThat(share(trial, minority, Household::withoutPapers)).isZero();
      assertThat(share(trial, minority, Household::withoutLanguage)).isZero();
      assertThat(share(trial, minority, Household::schooled)).isEqualTo(1);
    }
  }

  @Test
  void minorityActsThroughItsSharesOnly() {
    Trial alike =
        new Trial(
            NATION.with(
                "population.minorityWithoutPapers=0.1",
                "population.minorityWithoutLanguage=0",
                "population.schoolingMinority=0"));
    for (int id = 0; id < 2_000; id++) {
      Household of = household(alike, COMMUNE, id, true);
      Household other = household(alike, COMMUNE, id, false);
      assertThat(of.schooled()).isEqualTo(other.schooled());
      assertThat(of.withoutPapers()).isEqualTo(other.withoutPapers());
      assertThat(of.withoutLanguage()).isEqualTo(other.withoutLanguage());
    }
  }

  @Test
  void barriersDoNotGoTogetherBeyondMinorityAndCommune() {
    Trial trial = new Trial(NATION.with("population.minorityWithoutPapers=0.4"));
    assertThat(share(trial, true, h -> h.withoutPapers() && h.withoutLanguage()))
        .isCloseTo(0.4 * 0.4, near(0.4 * 0.4));
    double schooled = share(trial, true, Household::schooled);
    assertThat(share(trial, true, h -> h.withoutPapers() && h.schooled()))
        .isCloseTo(0.4 * schooled, within(0.02));
  }

  @Test
  void traitsLastAndWhoLacksThemLacksThemWhenMoreDo() {
    Trial few = new Trial(NATION);
    Trial more = new Trial(NATION.with("population.minorityWithoutPapers=0.6"));
    Household again = new Household();
    for (int id = 0; id < 2_000; id++) {
      boolean lacks = household(few, COMMUNE, id, true).withoutPapers();
      again.set(id, COMMUNE, 30, 1, 0.1, true);
      few.barriers().fill(again);
      assertThat(again.withoutPapers()).isEqualTo(lacks);
      assertThat(household(more, COMMUNE, id, true).withoutPapers() || !lacks).isTrue();
    }
  }

  @Test
  void aHouseholdMetAfterAnotherHasItsOwnBarriers() {
    Trial trial = new Trial(NATION);
    Household used = new Household();
    for (int id = 0; id < 500; id++) {
      used.set(id, COMMUNE, 0, 0, 0.5, id % 2 == 0);
      trial.barriers().fill(used);
      Household fresh = household(trial, COMMUNE, id, id % 2 == 0);
      assertThat(used.withoutLanguage()).isEqualTo(fresh.withoutLanguage());
      assertThat(used.withoutPapers()).isEqualTo(fresh.withoutPapers());
      assertThat(used.schooled()).isEqualTo(fresh.schooled());
    }
  }
}
