package org.waymark.nation.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.household.Group;
import org.waymark.nation.victim.Channel;
import org.waymark.nation.victim.Recruitment;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Way;
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
              "victims.identified.rescued=1",
              "victims.identified.handedOver=1",
              "victims.identified.alone=1",
              "victims.identified.stopped=1",
              "victims.helped.rescued=1",
              "victims.helped.handedOver=0.7",
              "victims.helped.alone=0.4",
              "victims.helped.stopped=0.2",
              "enforcement.testimony=0",
              "enforcement.testimonyWithHelp=0",
              "government.victimProtection=0.8",
              "victims.stateAssistance=0.625",
              "government.supportWhilePending=0.4",
              "victims.reintegrationPerMonth=0",
              "victims.retraffickedPerMonth=0",
              "victims.helpRefused=0");

  private static final Nations UNSEEN = NATION.with("victims.identified.rescued=0");

  private static Scene returned(Nations nation) {
    Scene scene = Scene.of(nation);
    scene.back(PEOPLE, HOME, 0, Way.RESCUED);
    return scene;
  }

  private static void month(Scene scene, RecruiterPool pool, int month) {
    Testimony testimony = new Testimony(scene.course(), scene.docket(), Scene.SEED, null);
    Identification identification =
        new Identification(
            scene.course(),
            scene.communes(),
            scene.corps(),
            scene.plan().segments(),
            testimony,
            scene.tally(),
            Scene.SEED,
            null);
    new AfterReturn(
            scene.course(),
            scene.communes(),
            scene.victims(),
            scene.events(),
            identification,
            testimony,
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

  @ParameterizedTest
  @CsvSource({"RESCUED, 1", "HANDED_OVER, 0.7", "ALONE, 0.4", "STOPPED, 0.2"})
  void theStateHelpsByTheWayOfComingBack(Way way, double part) {
    Scene scene = Scene.of(NATION);
    scene.back(PEOPLE, HOME, 0, way);
    month(scene, NOBODY, 0);
    isShare(helped(scene), 0.625 * 0.8 * part);
  }

  @Test
  void neighboursSeeThatSomebodyIsHelped() {
    Nations seen = NATION.with("government.initialTrust=0.4", "government.trustHelp=0.001");
    Scene scene = returned(seen);
    month(scene, NOBODY, 0);
    assertThat(helped(scene)).isPositive();
    assertThat(scene.communes().trust().of(HOME))
        .isCloseTo(1 - 0.6 * Math.pow(0.999, helped(scene)), within(1e-9));
    assertThat(scene.communes().trust().of(HOME + 1)).isEqualTo(0.4);
    Scene closed = returned(seen.with("loops.trust=0"));
    closed.communes().open(0);
    month(closed, NOBODY, 0);
    assertThat(closed.communes().trust().of(HOME)).isEqualTo(0.4);
  }

  @Test
  void whoIsHelpedMayTestify() {
    Scene scene = returned(NATION.with("enforcement.testimonyWithHelp=0.5"));
    month(scene, NOBODY, 0);
    long heard = scene.victims().in(State.RETURNED).stream().filter(Victim::heard).count();
    isShare(heard, 0.625 * 0.8 * 0.5);
    assertThat(scene.victims().in(State.RETURNED))
        .allMatch(victim -> victim.assisted() || !victim.heard());
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
  void aLivelihoodForTheHouseholdProtectsFromBeingTraffickedAgain() {
    Scene scene =
        returned(
            UNSEEN.with("victims.retraffickedPerMonth=0.2", "iom.livelihoodRetrafficking=0.25"));
    scene.victims().in(State.RETURNED).forEach(Victim::support);
    month(scene, SOMEBODY, 1);
    isShare(scene.victims().count(State.IN_TRANSIT), 0.2 * 0.25);
    assertThat(scene.victims().in(State.IN_TRANSIT)).noneMatch(Victim::supported);
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
