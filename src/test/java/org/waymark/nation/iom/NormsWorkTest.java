package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;

class NormsWorkTest {

  private static final long COST = 120_000; // cents
  private static final Nations NATION =
      Nations.of(0.02)
          .with(
              "gender.communeSd=0",
              "gender.discrimination=0.5",
              "iom.initialLegitimacy=0.5",
              "iom.strategy=needs-based",
              "iom.projectCommunes=2000",
              "iom.ceiling.norms=1",
              "iom.unitCostUsd.norms=1200",
              "iom.normChange=0.1",
              "iom.backlashLoss=0.2",
              "iom.backlashThreshold=0.6");

  /** A month of work in the forty first communes, as far as the money goes. */
  private static Scene worked(Nations nation, long cents) {
    return worked(nation, cents, 0);
  }

  private static Scene worked(Nations nation, long cents, double trust) {
    Scene scene = Scene.of(nation);
    scene.communes().legitimacy().gain(0, trust);
    ProjectCommunes places = new ProjectCommunes(scene.map(), c -> c < 40 ? 100 - c : 0, 1);
    var start = scene.course().at(0);
    places.step(0, start.iom(), start.population().factor());
    NormsWork work = new NormsWork(scene.course(), places, scene.communes(), Scene.SEED, null);
    long number = Math.min(cents / COST, (long) Math.ceil(start.iom().ceiling().norms() * 40));
    assertThat(work.act(cents, 0)).isEqualTo(number * COST);
    scene.communes().step(0);
    return scene;
  }

  private static double norm(Scene scene, int commune) {
    return scene.communes().norms().of(commune);
  }

  private static double legitimacy(Scene scene, int commune) {
    return scene.communes().legitimacy().of(commune);
  }

  @Test
  void aTrustedIomTakesAwayMoreOfTheNorm() {
    Scene scene = worked(NATION, 100 * COST, 0.6);
    assertThat(norm(scene, 0)).isCloseTo(0.5 * (1 - 0.1 * 0.8), within(1e-12));
    assertThat(norm(scene, 1)).isCloseTo(0.5 * (1 - 0.1 * 0.5), within(1e-12));
  }

  @Test
  void anIomThatNobodyTrustsChangesNothing() {
    Scene scene = worked(NATION.with("iom.initialLegitimacy=0"), 100 * COST);
    assertThat(norm(scene, 1)).isEqualTo(0.5);
  }

  @Test
  void whereItDoesNotWorkNormsStay() {
    Scene scene = worked(NATION, 100 * COST);
    assertThat(norm(scene, 41)).isEqualTo(0.5);
    assertThat(legitimacy(scene, 41)).isEqualTo(0.5);
  }

  @Test
  void workIsBoundByMoneyAndByAShareOfTheCommunes() {
    assertThat(changed(worked(NATION, 7 * COST - 1))).isEqualTo(6);
    assertThat(changed(worked(NATION, 100 * COST))).isEqualTo(40);
    assertThat(changed(worked(NATION.with("iom.ceiling.norms=0.26"), 100 * COST))).isEqualTo(11);
  }

  private static long changed(Scene scene) {
    return java.util.stream.IntStream.range(0, scene.map().communes())
        .filter(c -> norm(scene, c) != 0.5)
        .count();
  }

  @Test
  void belowTheThresholdThereIsNoBacklash() {
    Scene scene = worked(NATION.with("iom.backlashThreshold=0.5"), 100 * COST);
    for (int c = 0; c < 40; c++) {
      assertThat(legitimacy(scene, c)).isEqualTo(0.5);
    }
  }

  @Test
  void aStrongNormProvokesABacklashThatCostsLegitimacyInsteadOfTheNorm() {
    Nations strong = NATION.with("gender.discrimination=0.9", "iom.backlashThreshold=0.8");
    Scene scene = worked(strong, 100 * COST);
    int provoked = 0;
    for (int c = 0; c < 40; c++) {
      boolean backlash = legitimacy(scene, c) != 0.5;
      provoked += backlash ? 1 : 0;
      assertThat(legitimacy(scene, c)).isCloseTo(backlash ? 0.5 * 0.8 : 0.5, within(1e-12));
      assertThat(norm(scene, c)).isCloseTo(backlash ? 0.9 : 0.9 * 0.95, within(1e-12));
    }
    // A chance of (0.9 - 0.8) / (1 - 0.8) in each of forty: outside these bounds 5 in 10,000.
    assertThat(provoked).isBetween(9, 31);
  }

  @Test
  void theStrongestNormAlwaysProvokesABacklash() {
    Scene scene = worked(NATION.with("gender.discrimination=1"), 100 * COST);
    for (int c = 0; c < 40; c++) {
      assertThat(legitimacy(scene, c)).isCloseTo(0.4, within(1e-12));
    }
  }
}
