package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.reintegration.Testimony;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;

class VictimAssistanceTest {

  private static final int HOME = 4;
  private static final long COST = 100_000; // cents
  private static final Nations NATION =
      Nations.of(0.02)
          .lasting(0, 36)
          .with(
              "iom.initialLegitimacy=0.4",
              "iom.helpLegitimacy=0.1",
              "government.initialTrust=0.5",
              "government.trustHelp=0.2",
              "enforcement.testimonyWithHelp=0",
              "iom.unitCostUsd.assistance=1000",
              "iom.ceiling.assistance=1",
              "victims.waitMonths=6");

  private final Scene scene = Scene.of(NATION);
  private final VictimAssistance help = help(scene);

  private static VictimAssistance help(Scene scene) {
    return new VictimAssistance(
        scene.course(),
        scene.victims(),
        scene.communes(),
        new Testimony(scene.course(), scene.docket(), Scene.SEED, null),
        scene.tally(),
        Scene.SEED,
        null);
  }

  private long helped() {
    return scene.victims().in(State.RETURNED).stream().filter(Victim::assisted).count();
  }

  @Test
  void helpBuildsLegitimacyWhereItIsSeenAndNowhereElse() {
    scene.back(1, HOME, 0);
    scene.identify();
    assertThat(help.act(COST, 1)).isEqualTo(COST);
    assertThat(scene.communes().legitimacy().of(HOME))
        .isCloseTo(0.4 + 0.1 * (1 - 0.4), within(1e-12));
    assertThat(scene.communes().legitimacy().of(HOME + 1)).isEqualTo(0.4);
  }

  @Test
  void helpBuildsTrustWhereItIsSeenAndNowhereElse() {
    scene.back(1, HOME, 0);
    scene.identify();
    help.act(COST, 1);
    assertThat(scene.communes().trust().of(HOME)).isCloseTo(0.5 + 0.2 * 0.5, within(1e-12));
    assertThat(scene.communes().trust().of(HOME + 1)).isEqualTo(0.5);
  }

  @Test
  void withoutHelpNothingIsBuilt() {
    scene.back(1, HOME, 0);
    scene.identify();
    help.act(COST - 1, 1);
    assertThat(scene.communes().legitimacy().of(HOME)).isEqualTo(0.4);
    assertThat(scene.communes().trust().of(HOME)).isEqualTo(0.5);
  }

  @Test
  void withTheirLoopsClosedHelpMovesNeitherTrustNorLegitimacy() {
    Scene closed = Scene.of(NATION.with("loops.trust=0", "loops.legitimacy=0"));
    closed.communes().open(0);
    closed.back(1, HOME, 0);
    closed.identify();
    assertThat(help(closed).act(COST, 1)).isEqualTo(COST);
    assertThat(closed.communes().legitimacy().of(HOME)).isEqualTo(0.4);
    assertThat(closed.communes().trust().of(HOME)).isEqualTo(0.5);
  }

  /** Who testified of three, of whom one had before and one is not helped. */
  private static Scene afterHelp(double testimony) {
    Scene scene = Scene.of(NATION.with("enforcement.testimonyWithHelp=" + testimony));
    scene.back(3, HOME, 0);
    scene.identify();
    scene.victims().in(State.RETURNED).get(0).hear();
    scene.victims().in(State.RETURNED).get(2).refuseHelp();
    help(scene).act(100 * COST, 1);
    return scene;
  }

  private static double cases(Scene scene) {
    return scene.tally().get(Variable.CASES_OPENED, scene.map().provinceOf(HOME));
  }

  @Test
  void someTestifyOnlyWhenHelped() {
    Scene scene = afterHelp(1);
    assertThat(scene.victims().in(State.RETURNED).get(1).heard()).isTrue();
    assertThat(scene.victims().in(State.RETURNED).get(2).heard()).isFalse();
    // One case by the one who had not testified before.
    assertThat(cases(scene)).isEqualTo(1);
  }

  @Test
  void whoHasTestifiedDoesNotTestifyAgain() {
    Scene again = Scene.of(NATION.with("enforcement.testimonyWithHelp=1"));
    again.back(1, HOME, 0);
    again.identify();
    again.victims().in(State.RETURNED).get(0).hear();
    assertThat(help(again).act(COST, 1)).isEqualTo(COST);
    assertThat(cases(again)).isZero();
  }

  @Test
  void whereHelpBringsNoTestimonyNobodySpeaks() {
    Scene scene = afterHelp(0);
    assertThat(scene.victims().in(State.RETURNED).get(1).heard()).isFalse();
    assertThat(cases(scene)).isZero();
  }

  @Test
  void asManyTestifyWhenHelpedAsTheParameterSays() {
    Scene some = Scene.of(NATION.with("enforcement.testimonyWithHelp=0.3"));
    some.back(500, HOME, 0);
    some.identify();
    help(some).act(1_000 * COST, 1);
    long heard = some.victims().in(State.RETURNED).stream().filter(Victim::heard).count();
    // Five standard errors of ten each: chance 6e-7.
    assertThat(heard).isBetween(150L - 51, 150L + 51);
  }

  @Test
  void whoWasHelpedIsCountedAndNotHelpedAgain() {
    scene.back(1, HOME, 0);
    scene.identify();
    help.act(10 * COST, 1);
    assertThat(help.act(10 * COST, 2)).isZero();
    int province = scene.map().provinceOf(HOME);
    assertThat(scene.tally().get(Variable.VICTIMS_ASSISTED, province)).isEqualTo(1);
    assertThat(scene.tally().cohorts().get(0, Stage.ASSISTED)).isEqualTo(1);
  }

  @Test
  void helpIsBoundByMoney() {
    scene.back(9, HOME, 0);
    scene.identify();
    assertThat(help.act(3 * COST - 1, 1)).isEqualTo(2 * COST);
    assertThat(helped()).isEqualTo(2);
    assertThat(help.act(100 * COST, 1)).isEqualTo(7 * COST);
    assertThat(helped()).isEqualTo(9);
  }

  @Test
  void helpIsBoundByAShareOfThoseWhoWaitEachMonth() {
    Scene bound = Scene.of(NATION.with("iom.ceiling.assistance=0.3"));
    bound.back(500, HOME, 0);
    bound.identify();
    var some = help(bound);
    // Five standard errors of ten each: chance 6e-7.
    assertThat(some.act(1_000 * COST, 1) / COST).isBetween(150L - 51, 150L + 51);
  }

  @Test
  void whoIsNotIdentifiedOrRefusesOrHasWaitedTooLongGetsNone() {
    scene.back(4, HOME, 0);
    assertThat(help.act(100 * COST, 1)).isZero();
    scene.identify();
    scene.victims().in(State.RETURNED).get(0).refuseHelp();
    assertThat(help(scene).act(100 * COST, 7)).isZero();
    assertThat(help(scene).act(100 * COST, 6)).isEqualTo(3 * COST);
    assertThat(scene.victims().in(State.RETURNED).get(0).assisted()).isFalse();
  }

  @Test
  void whoHasWaitedTooLongDoesNotTakeThePlaceOfOthers() {
    scene.back(1, HOME, 0);
    scene.back(1, HOME + 1, 10);
    scene.identify();
    assertThat(help.act(100 * COST, 10)).isEqualTo(COST);
    assertThat(scene.victims().in(State.RETURNED).get(0).assisted()).isFalse();
    assertThat(scene.victims().in(State.RETURNED).get(1).assisted()).isTrue();
  }

  @Test
  void somebodyMoreWhoWaitsTakesAtMostOneTurn() {
    scene.back(40, HOME, 0);
    scene.identify();
    help.act(10 * COST, 1);
    Scene more = Scene.of(NATION);
    more.back(41, HOME, 0);
    more.identify();
    help(more).act(10 * COST, 1);
    long others =
        java.util.stream.IntStream.range(0, 40)
            .filter(
                i ->
                    scene.victims().in(State.RETURNED).get(i).assisted()
                        != more.victims().in(State.RETURNED).get(i).assisted())
            .count();
    assertThat(others).isLessThanOrEqualTo(1);
  }
}
