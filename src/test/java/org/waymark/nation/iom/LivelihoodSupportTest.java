package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.outcome.variable.Variable;

/** Who gets livelihood support: households of people who came back, then the poorer. */
class LivelihoodSupportTest {

  private static final int HOME = 20; // outside the project communes
  private static final long COST = 50_000; // cents
  private static final Nations NATION =
      Nations.of(0.02)
          .lasting(0, 36)
          .with(
              "iom.strategy=needs-based",
              "iom.projectCommunes=500",
              "iom.unitCostUsd.livelihoods=500",
              "iom.ceiling.livelihoods=0.2",
              "iom.livelihoodPoorest=0.25",
              "iom.livelihoodBoost=0.5",
              "victims.waitMonths=6");

  private final Scene scene = Scene.of(NATION);
  private final LivelihoodSupport support = support(scene);

  /** Works in the first ten communes. */
  private static LivelihoodSupport support(Scene scene) {
    ProjectCommunes places = places(scene);
    int nation = scene.map().places().nation();
    return new LivelihoodSupport(
        scene.course(), places, scene.communes(), scene.victims(), scene.tally(), nation);
  }

  private static ProjectCommunes places(Scene scene) {
    ProjectCommunes places = new ProjectCommunes(scene.map(), c -> c < 10 ? 1 : 0, Scene.SEED);
    var start = scene.course().at(0);
    places.step(0, start.iom(), start.population().factor());
    return places;
  }

  private Victim back(int number) {
    return scene.victims().in(State.RETURNED).get(number);
  }

  private double counted() {
    return scene.tally().get(Variable.HOUSEHOLDS_SUPPORTED, scene.map().places().nation());
  }

  @Test
  void householdsOfReturneesComeFirstAndAmongThemThoseOfTheLast() {
    scene.back(1, HOME, 0);
    scene.back(1, HOME, 1);
    scene.identify();
    double without = poverty(Scene.of(NATION));
    assertThat(support.act(COST, 1)).isEqualTo(COST);
    assertThat(back(0).supported()).isFalse();
    assertThat(back(1).supported()).isTrue();
    assertThat(counted()).isEqualTo(1);
    assertThat(poverty(scene)).isEqualTo(without);
  }

  @Test
  void eachHouseholdOfAReturneeIsServedOnce() {
    scene.back(2, HOME, 0);
    scene.identify();
    support.act(COST, 1);
    support.act(COST, 1);
    assertThat(back(0).supported() && back(1).supported()).isTrue();
    double without = poverty(Scene.of(NATION));
    support.act(100 * COST, 2);
    // The money of the third time is for the poorer ones.
    assertThat(poverty(scene)).isLessThan(without);
    assertThat(counted()).isEqualTo(102);
  }

  @Test
  void whatIsLeftIsForThePoorerHouseholdsOfProjectCommunes() {
    scene.back(3, HOME, 0);
    scene.identify();
    assertThat(support.act(103 * COST, 1)).isEqualTo(103 * COST);
    assertThat(counted()).isEqualTo(103);
    Scene others = Scene.of(NATION);
    support(others).act(100 * COST, 1);
    assertThat(poverty(scene)).isEqualTo(poverty(others)).isLessThan(poverty(Scene.of(NATION)));
  }

  @Test
  void theCeilingIsOnThePoorerAndNotOnReturnees() {
    scene.back(3, HOME, 0);
    scene.identify();
    long most = (long) (0.2 * 0.25 * places(scene).households());
    assertThat(support.act(1_000_000 * COST, 1)).isEqualTo((most + 3) * COST);
  }

  @Test
  void asManyArePoorerHouseholdsSupportedAsArePaidFor() {
    support.act(100 * COST, 0);
    scene.communes().step(0);
    double supported = 0;
    var history = scene.communes().history();
    for (int c = 0; c < scene.map().communes(); c++) {
      double coverage = -Math.expm1(-history.support(c, 0));
      supported += coverage * 0.25 * scene.map().householdsOf(c);
    }
    assertThat(supported).isCloseTo(100, within(0.01));
  }

  @Test
  void whoRefusesIsUnknownOrCameBackTooLongAgoGetsNone() {
    scene.back(3, HOME, 0);
    back(0).identify();
    back(1).identify();
    back(1).refuseHelp();
    support.act(100 * COST, 7);
    assertThat(back(0).supported()).isFalse();
    support.act(100 * COST, 6);
    assertThat(back(0).supported()).isTrue();
    assertThat(back(1).supported()).isFalse();
    assertThat(back(2).supported()).isFalse();
  }

  /** Whether somebody has had IOM's other help does not matter. */
  @Test
  void helpOfAnotherKindIsNoBar() {
    scene.back(1, HOME, 0);
    scene.identify();
    back(0).assist();
    support.act(COST, 1);
    assertThat(back(0).supported()).isTrue();
  }

  private static double poverty(Scene scene) {
    scene.communes().step(0);
    return scene.communes().povertyRate(3);
  }
}
