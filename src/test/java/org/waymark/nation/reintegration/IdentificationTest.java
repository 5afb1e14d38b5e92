package org.waymark.nation.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.household.Group;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Way;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;

class IdentificationTest {

  private static final Nations RULE =
      Nations.of(0.01)
          .with(
              "victims.identified.rescued=0.85",
              "victims.identified.handedOver=0.3",
              "victims.identified.alone=0.15",
              "victims.identified.stopped=0.5",
              "victims.identificationProtection=4",
              "victims.identificationSkill=2",
              "victims.identificationTrust=1.5",
              "victims.identificationHotline=0.7",
              "victims.detection=1",
              "government.victimProtection=0.4",
              "government.hotline=1",
              "gender.stigma=0.8");

  /** At usual levels: protection x effectiveness 0.2, norm 0.4, trust 0.5, skill 0.45. */
  private static double usual(Way way, String... set) {
    return of(way, 0.4, 0.5, 0.45, 0.5, set);
  }

  private static double of(
      Way way, double norm, double trust, double skill, double effectiveness, String... set) {
    return Identification.probability(
        RULE.with(set).scenario().parameters(), way, norm, trust, skill, effectiveness);
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  private static boolean meetsOfficers(Way way) {
    return way != Way.ALONE;
  }

  @ParameterizedTest
  @CsvSource({"RESCUED, 0.85", "HANDED_OVER, 0.3", "ALONE, 0.15", "STOPPED, 0.5"})
  void atUsualLevelsItIsTheUsualChanceOfTheWay(Way way, double chance) {
    assertThat(usual(way)).isCloseTo(chance, within(1e-12));
  }

  @Test
  void whoIsRescuedIsKnownMoreOftenThanWhoIsHandedOverThanWhoComesAlone() {
    var standard = Nations.of(0.01).scenario().parameters();
    double[] p = new double[3];
    Way[] order = {Way.RESCUED, Way.HANDED_OVER, Way.ALONE};
    for (int i = 0; i < 3; i++) {
      p[i] = Identification.probability(standard, order[i], 0.4, 0.5, 0.45, 0.45);
    }
    assertThat(p[0]).isGreaterThan(p[1]);
    assertThat(p[1]).isGreaterThan(p[2]);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void thePublishedFormulaIsUsed(Way way) {
    double terms = 4 * (0.4 * 0.7 - 0.2) - 0.8 * (0.6 - 0.4);
    double own = meetsOfficers(way) ? 2 * (0.55 - 0.45) : 1.5 * (0.3 - 0.5) + 0.7 * (0.5 - 1);
    double x = logit(usual(way)) + terms + own;
    assertThat(of(way, 0.6, 0.3, 0.55, 0.7, "government.hotline=0.5", "victims.detection=0.9"))
        .isCloseTo(0.9 / (1 + Math.exp(-x)), within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void protectionAndEffectivenessRaiseItAndStigmaLowersIt(Way way) {
    assertThat(usual(way, "government.victimProtection=0.8")).isGreaterThan(usual(way));
    assertThat(of(way, 0.4, 0.5, 0.45, 0.8)).isGreaterThan(usual(way));
    assertThat(of(way, 0.9, 0.5, 0.45, 0.5)).isLessThan(usual(way));
    // Protection on paper only changes nothing.
    assertThat(of(way, 0.4, 0.5, 0.45, 0, "government.victimProtection=1"))
        .isEqualTo(of(way, 0.4, 0.5, 0.45, 0, "government.victimProtection=0"));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void skillActsWhereOfficersMeetThePersonAndTrustAndHotlineWhereNobodyDoes(Way way) {
    double skilled = of(way, 0.4, 0.5, 0.9, 0.5);
    double trusting = of(way, 0.4, 0.9, 0.45, 0.5);
    double called = usual(way, "government.hotline=1.5");
    if (meetsOfficers(way)) {
      assertThat(skilled).isGreaterThan(usual(way));
      assertThat(trusting).isEqualTo(usual(way));
      assertThat(called).isEqualTo(usual(way));
    } else {
      assertThat(skilled).isEqualTo(usual(way));
      assertThat(trusting).isGreaterThan(usual(way));
      assertThat(called).isGreaterThan(usual(way));
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void theCapacityToFindVictimsScalesIt(Way way) {
    assertThat(usual(way, "victims.detection=0.5")).isCloseTo(0.5 * usual(way), within(1e-12));
    assertThat(usual(way, "victims.detection=0")).isZero();
    assertThat(usual(way, "victims.detection=3"))
        .isCloseTo(Math.min(1, 3 * usual(way)), within(1e-12));
  }

  @Test
  void whereAllOrNobodyIsKnownNothingButTheCapacityMatters() {
    String all = "victims.identified.rescued=1";
    String nobody = "victims.identified.rescued=0";
    assertThat(of(Way.RESCUED, 1, 0, 0, 0, all)).isEqualTo(1);
    assertThat(of(Way.RESCUED, 1, 0, 0, 0, all, "victims.detection=0.4")).isEqualTo(0.4);
    assertThat(of(Way.RESCUED, 0, 1, 1, 1, nobody)).isZero();
    assertThat(of(Way.RESCUED, 0, 1, 1, 1, nobody, "victims.detection=3")).isZero();
  }

  private static final int HOME = 4;
  private static final int PEOPLE = 1_000;

  /** Chances by way alone; nothing else moves them. */
  private static final Nations NATION =
      Nations.of(0.02)
          .lasting(0, 12)
          .with(
              "victims.identified.rescued=0.8",
              "victims.identified.handedOver=0.4",
              "victims.identified.alone=0.2",
              "victims.identified.stopped=0.5",
              "victims.heard.rescued=1",
              "victims.heard.handedOver=0.5",
              "victims.heard.alone=0.25",
              "victims.heard.stopped=0.1",
              "victims.identificationProtection=0",
              "victims.identificationSkill=0",
              "victims.identificationTrust=0",
              "victims.identificationHotline=0",
              "gender.stigma=0",
              "victims.recordedShare=0.8",
              "victims.recordedYouthShare=0.3",
              "enforcement.testimony=0.6",
              "enforcement.punished=0.5",
              "government.targetRecording=0",
              "government.victimProtection=0.6",
              "victims.helpRefused=0");

  private static Scene returned(Nations nation, Way way) {
    return returned(nation, Group.WOMEN, Destination.CHINA, way);
  }

  /** A month of returns. */
  private static Scene returned(Nations nation, Group group, Destination from, Way way) {
    Scene scene = Scene.of(nation);
    scene.recruit(PEOPLE, HOME, group, from, Sector.SEXUAL, 0);
    identify(scene, way);
    return scene;
  }

  private static void identify(Scene scene, Way way) {
    scene.back(1, way);
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
    scene.victims().in(State.RETURNED).forEach(victim -> identification.of(victim, 1, 0.5));
  }

  private static double counted(Scene scene, Variable variable) {
    return scene.tally().get(variable, scene.map().provinceOf(HOME));
  }

  private static double identified(Scene scene) {
    return scene.victims().in(State.RETURNED).stream().filter(Victim::identified).count();
  }

  private static double heard(Scene scene) {
    return scene.victims().in(State.RETURNED).stream().filter(Victim::heard).count();
  }

  /** Five standard errors around a share: chance 6e-7. */
  private static void isShare(double count, double of, double share) {
    assertThat(count / of).isCloseTo(share, within(5 * Math.sqrt(share * (1 - share) / of)));
  }

  @ParameterizedTest
  @CsvSource({
    "RESCUED, 0.8, IDENTIFIED_RESCUED",
    "HANDED_OVER, 0.4, IDENTIFIED_HANDED_OVER",
    "ALONE, 0.2, IDENTIFIED_BACK_ALONE",
    "STOPPED, 0.5, IDENTIFIED_STOPPED"
  })
  void whoeverIsIdentifiedIsMarkedAndCountedByTheWay(Way way, double share, Variable counted) {
    Scene scene = returned(NATION, way);
    double identified = identified(scene);
    isShare(identified, PEOPLE, share);
    assertThat(counted(scene, Variable.VICTIMS_IDENTIFIED)).isEqualTo(identified);
    assertThat(scene.tally().cohorts().get(0, Stage.IDENTIFIED)).isEqualTo((long) identified);
    for (Variable by :
        new Variable[] {
          Variable.IDENTIFIED_RESCUED,
          Variable.IDENTIFIED_HANDED_OVER,
          Variable.IDENTIFIED_BACK_ALONE,
          Variable.IDENTIFIED_STOPPED
        }) {
      assertThat(counted(scene, by)).as(by.id()).isEqualTo(by == counted ? identified : 0);
    }
  }

  @Test
  void whoComesOverABorderIsReceivedThereAndWhoComesAloneOrWasNearAtHome() {
    for (Destination from : Destination.values()) {
      for (Way way : Way.values()) {
        Scene scene = Scene.of(NATION);
        int inland = scene.map().places().provinces().indexOf("VN-18"); // Ninh Binh
        int home = scene.map().firstCommune(inland);
        scene.recruit(200, home, Group.WOMEN, from, Sector.SEXUAL, 0);
        identify(scene, way);
        boolean atHome = way == Way.ALONE || from == Destination.DOMESTIC;
        int met =
            atHome
                ? inland
                : scene
                    .plan()
                    .segments()
                    .get(scene.plan().segments().nearest(inland, from)[0])
                    .province();
        assertThat(met == inland).isEqualTo(atHome);
        double identified = identified(scene);
        assertThat(identified).isPositive();
        for (int p = 0; p < scene.map().provinces(); p++) {
          assertThat(scene.tally().get(Variable.VICTIMS_RECEIVED, p))
              .isEqualTo(p == met ? identified : 0);
          assertThat(scene.tally().get(Variable.VICTIMS_IDENTIFIED, p))
              .isEqualTo(p == inland ? identified : 0);
        }
      }
    }
  }

  /** Half of the officers know everything: their provinces are told apart by their skill. */
  @Test
  void theSkillOfThoseWhoMeetThePersonCounts() {
    Nations skill =
        NATION.with(
            "victims.identificationSkill=8",
            "victims.identified.handedOver=0.3",
            "enforcement.skill=0.45",
            "enforcement.skillSd=0");
    int tried = 0;
    for (int home = 0; home < 63; home += 4) {
      Scene scene = Scene.of(skill);
      scene.corps().step(0, 0.5, null);
      scene.corps().train(scene.corps().size() / 2, 1, 0);
      var segments = scene.plan().segments();
      int met = segments.get(segments.nearest(home, Destination.CHINA)[0]).province();
      if (Math.abs(scene.corps().skill(met) - scene.corps().skill(home)) > 0.3) {
        scene.recruit(
            PEOPLE,
            scene.map().firstCommune(home),
            Group.WOMEN,
            Destination.CHINA,
            Sector.SEXUAL,
            0);
        identify(scene, Way.HANDED_OVER);
        double x = logit(0.3) + 8 * (scene.corps().skill(met) - 0.45);
        isShare(identified(scene), PEOPLE, 1 / (1 + Math.exp(-x)));
        tried++;
      }
    }
    assertThat(tried).isPositive();
  }

  @Test
  void theTrustOfTheCommuneOfOriginCountsForWhoComesAlone() {
    Scene scene = Scene.of(NATION.with("victims.identificationTrust=4"));
    scene.communes().trust().gain(HOME, 0.5);
    double trust = scene.communes().trust().of(HOME);
    scene.recruit(PEOPLE, HOME, Group.WOMEN, Destination.CHINA, Sector.SEXUAL, 0);
    identify(scene, Way.ALONE);
    isShare(identified(scene), PEOPLE, 1 / (1 + Math.exp(-logit(0.2) - 4 * (trust - 0.5))));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void whoWasRecognisedAbroadIsNeitherIdentifiedNorRecordedAgain(Way way) {
    Scene scene = Scene.of(NATION);
    scene.recruit(PEOPLE, HOME, Group.WOMEN, Destination.EUROPE, Sector.LABOUR, 0);
    scene.victims().in(State.IN_TRANSIT).forEach(Victim::findAbroad);
    identify(scene, way);
    assertThat(identified(scene)).isZero();
    assertThat(counted(scene, Variable.VICTIMS_IDENTIFIED)).isZero();
    assertThat(counted(scene, Variable.VICTIMS_RECORDED)).isZero();
    assertThat(counted(scene, Variable.VICTIMS_SENT_HOME_UNRECOGNISED)).isZero();
  }

  @Test
  void ofTheIdentifiedAPartIsRecordedAndLessOfTheYoung() {
    Scene adults = returned(NATION, Way.RESCUED);
    isShare(counted(adults, Variable.VICTIMS_RECORDED), identified(adults), 0.8);
    Scene young = returned(NATION, Group.GIRLS, Destination.CHINA, Way.RESCUED);
    isShare(counted(young, Variable.VICTIMS_RECORDED), identified(young), 0.3);
  }

  @Test
  void targetsOfTheProgrammeRaiseRecordingUnlessTheLoopIsClosed() {
    Nations targets =
        NATION.with(
            "victims.recordedShare=0.5", "government.targetRecording=0.6", "government.plan=0.5");
    recorded(targets, 0.5 * (1 + 0.6 * 0.5));
    recorded(targets.with("government.plan=1"), 0.5 * 1.6);
    recorded(targets.with("government.plan=0"), 0.5);
    recorded(targets.with("loops.targets=0"), 0.5);
    recorded(targets.with("government.targetRecording=5"), 1);
  }

  private static void recorded(Nations nation, double share) {
    Scene scene = returned(nation, Way.RESCUED);
    isShare(counted(scene, Variable.VICTIMS_RECORDED), identified(scene), share);
  }

  @ParameterizedTest
  @CsvSource({"RESCUED, 1", "HANDED_OVER, 0.5", "ALONE, 0.25", "STOPPED, 0.1"})
  void theIdentifiedMayTestifyByTheWayOfComingBack(Way way, double part) {
    Scene scene = returned(NATION, way);
    isShare(heard(scene), identified(scene), 0.6 * part);
    assertThat(scene.victims().in(State.RETURNED))
        .allMatch(victim -> victim.identified() || !victim.heard());
    // All of them were recruited by the same: there is one case.
    assertThat(counted(scene, Variable.CASES_OPENED)).isEqualTo(1);
  }

  @Test
  void whereNobodyTestifiesOrIsKnownThereIsNoCase() {
    Nations silent = NATION.with("enforcement.testimony=0");
    assertThat(counted(returned(silent, Way.RESCUED), Variable.CASES_OPENED)).isZero();
    Nations unseen = NATION.with("victims.detection=0");
    assertThat(counted(returned(unseen, Way.RESCUED), Variable.CASES_OPENED)).isZero();
  }

  @Test
  void fearOfAStateThatDoesNotProtectMakesPeopleRefuseHelpAndStaySilent() {
    Scene afraid = returned(NATION.with("victims.helpRefused=0.5"), Way.RESCUED);
    double refused =
        afraid.victims().in(State.RETURNED).stream().filter(Victim::refusesHelp).count();
    isShare(refused, identified(afraid), 0.5 * (1 - 0.6));
    assertThat(counted(afraid, Variable.HELP_REFUSED)).isEqualTo(refused);
    Nations allRefuse = NATION.with("victims.helpRefused=1", "government.victimProtection=0");
    Scene silent = returned(allRefuse, Way.RESCUED);
    assertThat(counted(silent, Variable.HELP_REFUSED)).isEqualTo(identified(silent)).isPositive();
    assertThat(counted(silent, Variable.CASES_OPENED)).isZero();
  }

  @Test
  void whoeverIsStoppedAndNotRecognisedIsSentHomeAndMayBePunished() {
    Scene stopped = returned(NATION, Way.STOPPED);
    double missed = PEOPLE - identified(stopped);
    assertThat(counted(stopped, Variable.VICTIMS_SENT_HOME_UNRECOGNISED)).isEqualTo(missed);
    isShare(counted(stopped, Variable.VICTIMS_PUNISHED), missed, 0.5 * (1 - 0.6));
    for (Way free : new Way[] {Way.RESCUED, Way.HANDED_OVER, Way.ALONE}) {
      Scene scene = returned(NATION, free);
      assertThat(counted(scene, Variable.VICTIMS_SENT_HOME_UNRECOGNISED)).isZero();
      assertThat(counted(scene, Variable.VICTIMS_PUNISHED)).isZero();
    }
  }
}
