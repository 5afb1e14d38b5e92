package org.waymark.nation.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.household.Group;
import org.waymark.nation.household.Household;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Way;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;

class HomecomingTest {

  private static final int HOME = 4;
  private static final Nations NATION =
      Nations.of(0.02)
          .lasting(0, 12)
          .with(
              "awareness.campaignCoverage=0",
              "awareness.returnLiftHousehold=0.5",
              "awareness.returnLiftCommune=0.04");

  /** Two months later, after somebody came back or nobody did. */
  private static Scene after(Nations nation, boolean somebody) {
    Scene scene = Scene.of(nation);
    scene.communes().step(0);
    if (somebody) {
      scene.recruit(1, HOME, Group.WOMEN, Destination.CHINA, Sector.SEXUAL, 0);
      scene
          .victims()
          .visit(State.IN_TRANSIT, victim -> scene.homecoming().of(victim, Way.ALONE, 0));
    }
    scene.communes().step(1);
    return scene;
  }

  private static double awareness(Scene scene, long household) {
    Household met = new Household();
    scene.households().meet(household, HOME, 1, met);
    return met.awareness();
  }

  @Test
  void thePersonIsBackAndAtHome() {
    Scene scene = after(NATION, true);
    assertThat(scene.victims().count(State.RETURNED)).isEqualTo(1);
    assertThat(scene.victims().in(State.RETURNED).get(0).since()).isZero();
    assertThat(scene.victims().in(State.RETURNED).get(0).way()).isEqualTo(Way.ALONE);
    assertThat(scene.events().away(scene.map().firstHousehold(HOME), Group.WOMEN)).isZero();
  }

  @Test
  void theHouseholdLearnsMostAndItsNeighboursALittle() {
    Scene without = after(NATION, false);
    Scene with = after(NATION, true);
    long own = with.map().firstHousehold(HOME);
    double before = awareness(without, own);
    double neighbour = before + 0.04 * (1 - before);
    assertThat(awareness(with, own + 1)).isCloseTo(neighbour, within(1e-6));
    assertThat(awareness(with, own)).isCloseTo(neighbour + 0.5 * (1 - neighbour), within(1e-6));
  }

  @Test
  void theMeanOfTheCommuneCountsTheHouseholdAmongItsNeighbours() {
    Nations silent = NATION.with("awareness.returnLiftCommune=0");
    Scene without = after(silent, false);
    Scene with = after(silent, true);
    double before = awareness(without, with.map().firstHousehold(HOME));
    double rise = 0.5 * (1 - before) / with.map().householdsOf(HOME);
    assertThat(with.communes().awareness(HOME) - without.communes().awareness(HOME))
        .isCloseTo(rise, within(0.01 * rise));
    assertThat(with.communes().awareness(HOME + 1))
        .isEqualTo(without.communes().awareness(HOME + 1));
  }
}
