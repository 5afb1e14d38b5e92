package org.waymark.nation.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.household.Group;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;

class IdentificationTest {

  private static double of(double protection, double effectiveness, double norm) {
    var rule =
        Nations.of(0.01)
            .with(
                "victims.identificationBase=0.1",
                "victims.identificationProtection=0.9",
                "gender.stigma=0.15",
                "government.victimProtection=" + protection)
            .scenario()
            .parameters();
    return Identification.probability(rule, norm, effectiveness);
  }

  @Test
  void thePublishedFormulaIsUsed() {
    assertThat(of(0.5, 0.6, 0.5)).isCloseTo(0.1 + 0.9 * 0.5 * 0.6 - 0.15 * 0.1, within(1e-12));
  }

  @Test
  void protectionAndEffectivenessRaiseItAndStigmaLowersIt() {
    assertThat(of(0.8, 0.5, 0.4)).isGreaterThan(of(0.4, 0.5, 0.4));
    assertThat(of(0.4, 0.8, 0.4)).isGreaterThan(of(0.4, 0.5, 0.4));
    assertThat(of(0.4, 0.5, 0.9)).isLessThan(of(0.4, 0.5, 0.4));
  }

  @Test
  void protectionOnPaperOnlyChangesNothing() {
    assertThat(of(1, 0, 0.4)).isEqualTo(of(0, 0, 0.4));
  }

  @Test
  void itIsAProbability() {
    var generous =
        Nations.of(0.01)
            .with("victims.identificationProtection=2", "government.victimProtection=1")
            .scenario()
            .parameters();
    var ashamed =
        Nations.of(0.01)
            .with("victims.identificationBase=0", "gender.stigma=1")
            .scenario()
            .parameters();
    assertThat(Identification.probability(generous, 0, 1)).isEqualTo(1);
    assertThat(Identification.probability(ashamed, 1, 0)).isZero();
  }

  private static final int HOME = 4;
  private static final int PEOPLE = 1_000;
  private static final Nations NATION =
      Nations.of(0.02)
          .lasting(0, 12)
          .with(
              "victims.identificationBase=0.4",
              "victims.identificationProtection=0",
              "victims.identificationInterdicted=0.5",
              "gender.stigma=0",
              "victims.recordedShare=0.8",
              "victims.recordedYouthShare=0.3",
              "enforcement.testimony=0.6",
              "enforcement.punished=0.5",
              "government.victimProtection=0.6",
              "victims.helpRefused=0");

  /** A month of returns of a group, of whom all or none were stopped on the way. */
  private static Scene returned(Nations nation, Group group, boolean stopped) {
    Scene scene = Scene.of(nation);
    scene.recruit(PEOPLE, HOME, group, Destination.CHINA, Sector.SEXUAL, 0);
    scene.move(State.IN_TRANSIT, State.RETURNED, 1);
    if (stopped) {
      scene.victims().in(State.RETURNED).forEach(Victim::interdict);
    }
    Identification identification =
        new Identification(
            scene.course(), scene.communes(), scene.docket(), scene.tally(), Scene.SEED, null);
    scene.victims().in(State.RETURNED).forEach(victim -> identification.of(victim, 1, 0.5));
    return scene;
  }

  private static double counted(Scene scene, Variable variable) {
    return scene.tally().get(variable, scene.map().provinceOf(HOME));
  }

  private static double identified(Scene scene) {
    return scene.victims().in(State.RETURNED).stream().filter(Victim::identified).count();
  }

  /** Five standard errors around a share: chance 6e-7. */
  private static void isShare(double count, double of, double share) {
    assertThat(count / of).isCloseTo(share, within(5 * Math.sqrt(share * (1 - share) / of)));
  }

  @Test
  void whoeverIsIdentifiedIsMarkedAndCounted() {
    Scene scene = returned(NATION, Group.WOMEN, false);
    double identified = identified(scene);
    isShare(identified, PEOPLE, 0.4);
    assertThat(counted(scene, Variable.VICTIMS_IDENTIFIED)).isEqualTo(identified);
    assertThat(scene.tally().cohorts().get(0, Stage.IDENTIFIED)).isEqualTo((long) identified);
  }

  @Test
  void toBeStoppedOnTheWayMakesItLikelier() {
    isShare(identified(returned(NATION, Group.WOMEN, true)), PEOPLE, 0.4 + 0.6 * 0.5);
  }

  @Test
  void ofTheIdentifiedAPartIsRecordedAndLessOfTheYoung() {
    Scene adults = returned(NATION, Group.WOMEN, false);
    isShare(counted(adults, Variable.VICTIMS_RECORDED), identified(adults), 0.8);
    Scene young = returned(NATION, Group.GIRLS, false);
    isShare(counted(young, Variable.VICTIMS_RECORDED), identified(young), 0.3);
  }

  @Test
  void theIdentifiedMayTestifyAgainstTheRecruiter() {
    // All of them were recruited by the same: there is one case.
    assertThat(counted(returned(NATION, Group.WOMEN, false), Variable.CASES_OPENED)).isEqualTo(1);
    Nations silent = NATION.with("enforcement.testimony=0");
    assertThat(counted(returned(silent, Group.WOMEN, false), Variable.CASES_OPENED)).isZero();
    Nations unseen = NATION.with("victims.identificationBase=0");
    assertThat(counted(returned(unseen, Group.WOMEN, false), Variable.CASES_OPENED)).isZero();
  }

  @Test
  void fearOfAStateThatDoesNotProtectMakesPeopleRefuseHelpAndStaySilent() {
    Scene afraid = returned(NATION.with("victims.helpRefused=0.5"), Group.WOMEN, false);
    double refused =
        afraid.victims().in(State.RETURNED).stream().filter(Victim::refusesHelp).count();
    isShare(refused, identified(afraid), 0.5 * (1 - 0.6));
    assertThat(counted(afraid, Variable.HELP_REFUSED)).isEqualTo(refused);
    Nations allRefuse = NATION.with("victims.helpRefused=1", "government.victimProtection=0");
    Scene silent = returned(allRefuse, Group.WOMEN, false);
    assertThat(counted(silent, Variable.HELP_REFUSED)).isEqualTo(identified(silent));
    assertThat(counted(silent, Variable.CASES_OPENED)).isZero();
  }

  @Test
  void whoeverIsStoppedAndNotRecognisedIsSentHomeAndMayBePunished() {
    Scene stopped = returned(NATION, Group.WOMEN, true);
    double missed = PEOPLE - identified(stopped);
    assertThat(counted(stopped, Variable.VICTIMS_SENT_HOME_UNRECOGNISED)).isEqualTo(missed);
    isShare(counted(stopped, Variable.VICTIMS_PUNISHED), missed, 0.5 * (1 - 0.6));
    Scene free = returned(NATION, Group.WOMEN, false);
    assertThat(counted(free, Variable.VICTIMS_SENT_HOME_UNRECOGNISED)).isZero();
    assertThat(counted(free, Variable.VICTIMS_PUNISHED)).isZero();
  }
}
