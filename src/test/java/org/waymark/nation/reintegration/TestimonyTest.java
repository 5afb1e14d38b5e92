package org.waymark.nation.reintegration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.victim.Recruitment;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Way;

class TestimonyTest {

  private static final int HOME = 4;
  private static final int PEOPLE = 1_000;

  private static final Nations NATION =
      Nations.of(0.02)
          .lasting(0, 12)
          .with(
              "enforcement.testimony=0.5",
              "enforcement.testimonyWithHelp=0.4",
              "victims.heard.rescued=1");

  private final Scene scene = Scene.of(NATION);
  private final Testimony testimony =
      new Testimony(scene.course(), scene.docket(), Scene.SEED, null);

  private long heard() {
    return scene.victims().in(State.RETURNED).stream().filter(Victim::heard).count();
  }

  /** Five standard errors around a share: chance 6e-7. */
  private static void isShare(double count, double share) {
    double error = 5 * Math.sqrt(PEOPLE * share * (1 - share));
    assertThat(count).isBetween(PEOPLE * share - error, PEOPLE * share + error);
  }

  @Test
  void someOfThoseWhoWereSilentTestifyWhenTheyAreHelpedAndNobodyTwice() {
    scene.back(PEOPLE, HOME, 0, Way.RESCUED);
    scene.identify();
    scene.communes().step(0);
    scene
        .victims()
        .in(State.RETURNED)
        .forEach(victim -> testimony.ofIdentified(victim, 0, scene.course().at(0)));
    isShare(heard(), 0.5);
    int reports = scene.docket().open(scene.map().provinceOf(HOME));
    assertThat(reports).isEqualTo(1);
    scene.victims().in(State.RETURNED).forEach(victim -> testimony.ofHelped(victim, 1));
    isShare(heard(), 0.5 + 0.5 * 0.4);
  }

  @Test
  void helpMakesNobodyTestifyWhoIsNotIdentified() {
    scene.back(PEOPLE, HOME, 0, Way.RESCUED);
    scene.victims().in(State.RETURNED).forEach(victim -> testimony.ofHelped(victim, 0));
    assertThat(heard()).isZero();
    assertThat(scene.docket().open(scene.map().provinceOf(HOME))).isZero();
  }

  @Test
  void whoHasTestifiedMakesNoCaseAgain() {
    scene.back(PEOPLE, HOME, 0, Way.RESCUED);
    scene.identify();
    scene.victims().in(State.RETURNED).forEach(Victim::hear);
    scene.victims().in(State.RETURNED).forEach(victim -> testimony.ofHelped(victim, 0));
    assertThat(scene.docket().open(scene.map().provinceOf(HOME))).isZero();
  }

  @Test
  void whoIsTraffickedAgainMayTestifyAgain() {
    scene.back(1, HOME, 0, Way.RESCUED);
    Victim victim = scene.victims().in(State.RETURNED).get(0);
    victim.hear();
    scene
        .victims()
        .visit(
            State.RETURNED,
            one ->
                scene
                    .victims()
                    .recruitAgain(
                        one,
                        new Recruitment(
                            one.key(), 7, 1, one.destination(), one.sector(), one.channel())));
    assertThat(victim.heard()).isFalse();
    assertThat(victim.way()).isNull();
  }
}
