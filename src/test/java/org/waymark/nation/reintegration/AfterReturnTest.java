package org.waymark.nation.reintegration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.household.Group;
import org.waymark.nation.victim.Channel;
import org.waymark.nation.victim.Recruitment;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;

class AfterReturnTest {

  private static final int HOME = 4;
  private static final int PEOPLE = 600;
  private static final RecruiterPool NOBODY = (victim, month) -> null;
  private static final RecruiterPool SOMEBODY =
      (victim, month) ->
          new Recruitment(victim.key(), 99, month, Destination.LAOS, Sector.LABOUR, Channel.ONLINE);

  /** Everybody is identified; half of them are helped; nobody goes on. */
  private static final Nations NATION =
      Nations.of(0.02)
          .lasting(0, 24)
          .with(
              "victims.identificationBase=1",
              "victims.identificationProtection=0",
              "gender.stigma=0",
              "government.victimProtection=0.8",
              "victims.stateAssistance=0.625",
              "government.supportWhilePending=0.4",
              "victims.reintegrationPerMonth=0",
              "victims.retraffickedPerMonth=0",
              "victims.helpRefused=0");

  private static final Nations UNSEEN = NATION.with("victims.identificationBase=0");

  private static Scene returned(Nations nation) {
    Scene scene = Scene.of(nation);
    scene.back(PEOPLE, HOME, 0);
    return scene;
  }

  private static void month(Scene scene, RecruiterPool pool, int month) {
    Identification identification =
        new Identification(
            scene.course(), scene.communes(), scene.docket(), scene.tally(), Scene.SEED, null);
    new AfterReturn(
            scene.course(),
            scene.victims(),
            scene.events(),
            identification,
            pool,
            scene.tally(),
            Scene.SEED,
            null)
        .step(month, 0.5);
  }

  private static long helped(Scene scene) {
    return scene.victims().in(State.RETURNED).stream().filter(Victim::assisted).count();
  }

  private static double counted(Scene scene, Variable variable) {
    return scene.tally().get(variable, scene.map().provinceOf(HOME));
  }

  private static long reached(Scene scene, Stage stage) {
    return scene.tally().cohorts().get(0, stage);
  }

  /** Five standard errors around a share: chance 6e-7. */
  private static void isShare(double count, double share) {
    double error = 5 * Math.sqrt(PEOPLE * share * (1 - share));
    assertThat(count).isBetween(PEOPLE * share - error, PEOPLE * share + error);
  }

  @Test
  void theStateHelpsAsFarAsItProtects() {
    Scene scene = returned(NATION);
    month(scene, NOBODY, 0);
    isShare(helped(scene), 0.625 * 0.8);
    assertThat(counted(scene, Variable.VICTIMS_ASSISTED)).isEqualTo(helped(scene));
    assertThat(reached(scene, Stage.ASSISTED)).isEqualTo(helped(scene));
    assertThat(reached(scene, Stage.ASSISTED_WHILE_PENDING)).isZero();
  }

  @Test
  void whoeverIsNotIdentifiedGetsAsMuchAsTheLawGivesWhilePending() {
    Scene scene = returned(UNSEEN);
    month(scene, NOBODY, 0);
    isShare(helped(scene), 0.625 * 0.8 * 0.4);
    assertThat(reached(scene, Stage.ASSISTED_WHILE_PENDING)).isEqualTo(helped(scene));
    assertThat(reached(scene, Stage.ASSISTED)).isZero();
  }

  @Test
  void whoeverRefusesHelpGetsNone() {
    Scene scene = returned(NATION);
    scene.victims().in(State.RETURNED).forEach(Victim::refuseHelp);
    month(scene, NOBODY, 0);
    assertThat(helped(scene)).isZero();
  }

  @Test
  void theStateHelpsInTheMonthOfReturnOnly() {
    Scene scene = returned(NATION);
    month(scene, NOBODY, 1);
    assertThat(helped(scene)).isZero();
    assertThat(scene.victims().in(State.RETURNED)).noneMatch(Victim::identified);
  }

  /** A month later, of people who had help or none. */
  private static Scene later(RecruiterPool pool, boolean helped, String... set) {
    Scene scene = returned(UNSEEN.with(set));
    if (helped) {
      scene.victims().in(State.RETURNED).forEach(Victim::assist);
    }
    month(scene, pool, 1);
    return scene;
  }

  @Test
  void peopleSettleInAgainAndHelpMakesItFaster() {
    String[] set = {"victims.reintegrationPerMonth=0.2", "victims.assistedReintegration=3"};
    Scene alone = later(NOBODY, false, set);
    isShare(alone.victims().count(State.REINTEGRATED), 0.2);
    isShare(later(NOBODY, true, set).victims().count(State.REINTEGRATED), 0.6);
    assertThat(counted(alone, Variable.PEOPLE_REINTEGRATED))
        .isEqualTo(alone.victims().count(State.REINTEGRATED));
    assertThat(reached(alone, Stage.REINTEGRATED))
        .isEqualTo(alone.victims().count(State.REINTEGRATED));
  }

  @Test
  void peopleAreTraffickedAgainAndHelpProtects() {
    String[] set = {"victims.retraffickedPerMonth=0.2", "victims.assistedRetrafficking=0.5"};
    Scene alone = later(SOMEBODY, false, set);
    isShare(alone.victims().count(State.IN_TRANSIT), 0.2);
    isShare(later(SOMEBODY, true, set).victims().count(State.IN_TRANSIT), 0.1);
  }

  @Test
  void whereNobodyRecruitsNobodyIsTraffickedAgain() {
    Scene scene = later(NOBODY, false, "victims.retraffickedPerMonth=0.2");
    assertThat(scene.victims().count(State.RETURNED)).isEqualTo(PEOPLE);
  }

  @Test
  void theHazardsCompete() {
    Scene scene =
        later(
            SOMEBODY,
            false,
            "victims.retraffickedPerMonth=0.2",
            "victims.reintegrationPerMonth=0.5");
    isShare(scene.victims().count(State.IN_TRANSIT), 0.2);
    isShare(scene.victims().count(State.REINTEGRATED), 0.8 * 0.5);
  }

  @Test
  void whoeverIsTraffickedAgainIsCountedAndAway() {
    Scene scene = later(SOMEBODY, false, "victims.retraffickedPerMonth=0.2");
    long again = scene.victims().count(State.IN_TRANSIT);
    assertThat(again).isPositive();
    assertThat(counted(scene, Variable.PEOPLE_TRAFFICKED)).isEqualTo(again);
    assertThat(counted(scene, Variable.PEOPLE_RETRAFFICKED)).isEqualTo(again);
    assertThat(counted(scene, Variable.PEOPLE_TRAFFICKED_FROM_POOR_HOUSEHOLDS)).isZero();
    // Of the cohort of the same year: the first time is not counted in this scene.
    assertThat(reached(scene, Stage.TRAFFICKED)).isEqualTo(again);
    assertThat(reached(scene, Stage.TRAFFICKED_AGAIN)).isEqualTo(again);
    Victim first = scene.victims().in(State.IN_TRANSIT).get(0);
    assertThat(first.destination()).isEqualTo(Destination.LAOS);
    assertThat(first.recruiter()).isEqualTo(99);
    assertThat(first.since()).isEqualTo(1);
    // Recruited twice and never marked as home here.
    assertThat(scene.events().away(first.household(), Group.WOMEN)).isEqualTo(2);
    assertThat(scene.victims().recruitedEver()).isEqualTo(PEOPLE);
  }
}
