package org.waymark.nation.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;

class AwarenessTest {

  private static final Nations NATION = Nations.of(0.02).lasting(60, 24);

  private static Communes communes(Nations nation) {
    Blueprint plan = nation.blueprint();
    return Communes.of(plan.map(), plan.course(), plan.scenario(), plan.evidence());
  }

  @Test
  void awarenessStaysAtItsInitialLevelWhileNothingChanges() {
    for (String initial : new String[] {"0.1", "0.35", "0.7"}) {
      Communes communes = communes(NATION.with("awareness.initial=" + initial));
      for (int month = 0; month < 84; month++) {
        communes.step(month);
        assertThat(communes.awareness(3)).isCloseTo(Double.parseDouble(initial), within(1e-12));
      }
    }
  }

  @Test
  void moreCoverageDuringTheRunMeansMoreAwareness() {
    Communes plain = communes(NATION);
    Communes more = communes(NATION.trying(java.util.List.of(), "awareness.campaignCoverage=0.1"));
    for (int month = 0; month < 84; month++) {
      plain.step(month);
      more.step(month);
    }
    for (int c = 0; c < 100; c++) {
      assertThat(more.awareness(c)).isGreaterThan(plain.awareness(c) + 0.01);
    }
  }

  @Test
  void campaignsOfTheStateTeachAsFarAsTheMessengerIsTrusted() {
    Communes communes = communes(NATION);
    communes.legitimacy().gain(5, 0.5);
    communes.legitimacy().lose(6, 1);
    communes.step(0);
    // Coverage x lift x legitimacy of what is not known before the campaign.
    double taught = 0.012 * 0.2;
    double before = communes.awareness(6);
    assertThat(communes.awareness(5) - before)
        .isCloseTo(taught * 0.75 * (1 - before), within(1e-12));
    assertThat(before).isLessThan(communes.awareness(7));
  }

  @Test
  void whatWasLearntIsForgotten() {
    Communes communes = communes(NATION);
    communes.somebodyReturned(5, 0.2, 0);
    communes.step(0);
    double before = communes.awareness(5) - communes.awareness(6);
    for (int month = 1; month < 80; month++) {
      communes.step(month);
      double now = communes.awareness(5) - communes.awareness(6);
      assertThat(now).isPositive().isLessThan(before);
      before = now;
    }
    assertThat(before).isLessThan(0.001);
  }

  @Test
  void aReturnIsTalkedAboutFromTheNextMonthOn() {
    Communes communes = communes(NATION.with("awareness.returnLiftCommune=0.05"));
    communes.step(0);
    communes.somebodyReturned(5, 0.05, 0.3);
    double before = communes.awareness(5);
    communes.step(1);
    double expected = before + 0.05 * (1 - before);
    assertThat(communes.awareness(5)).isGreaterThanOrEqualTo(expected);
  }

  @Test
  void theFloorIsTheFixedPointOfTheRecursion() {
    var start = NATION.scenario().parameters().awareness();
    double gain = 0.1;
    double floor = Awareness.floor(start, gain);
    double a = start.initial();
    double next = a + start.decayPerMonth() * (floor - a);
    next += start.campaignCoverage() * gain * (1 - next);
    assertThat(next).isCloseTo(a, within(1e-14));
  }

  @Test
  void theHazardGivesTheCoverage() {
    for (double coverage : new double[] {0, 0.01, 0.3, 0.9}) {
      assertThat(1 - Math.exp(-Awareness.hazard(coverage))).isCloseTo(coverage, within(1e-14));
    }
  }
}
