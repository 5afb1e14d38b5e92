package org.waymark.nation.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.enforcement.Corps;
import org.waymark.nation.place.Segments;
import org.waymark.outcome.variable.Destination;

class InterdictionTest {

  private static final Nations NATION = Nations.of(1).lasting(0, 2);

  private static Interdiction watched(Nations nation, double effectiveness) {
    Blueprint plan = nation.blueprint();
    Corps corps =
        new Corps(plan.map(), plan.segments(), plan.jurisdictions(), plan.course(), 1, null);
    corps.step(0, effectiveness, null);
    return new Interdiction(plan.segments(), corps, plan.course());
  }

  private static double mean(Interdiction interdiction) {
    int n = NATION.blueprint().segments().count();
    double sum = 0;
    for (int s = 0; s < n; s++) {
      sum += interdiction.probability(s, 0) / n;
    }
    return sum;
  }

  @Test
  void withoutOfficersNobodyIsStopped() {
    assertThat(mean(watched(NATION.with("enforcement.officersPer100kHouseholds=0"), 0.5))).isZero();
  }

  @Test
  void corruptOfficersStopNobody() {
    assertThat(mean(watched(NATION.with("enforcement.integrity=0"), 0.5))).isZero();
  }

  @Test
  void moreOfficersAndMoreEffectStopMore() {
    double before = mean(watched(NATION, 0.5));
    assertThat(mean(watched(NATION.with("enforcement.officersPer100kHouseholds=20"), 0.5)))
        .isGreaterThan(before);
    assertThat(mean(watched(NATION, 0.9))).isGreaterThan(before);
    assertThat(mean(watched(NATION.with("enforcement.skill=0.9"), 0.5))).isGreaterThan(before);
  }

  @Test
  void evenManyOfficersStopNoMoreThanTheMaximum() {
    Nations many =
        NATION.with("enforcement.officersPer100kHouseholds=200", "enforcement.interdictionMax=0.4");
    assertThat(mean(watched(many, 0.95))).isBetween(0.3, 0.4);
  }

  @Test
  void aBusySegmentSaturatesItsOfficersInTheNextMonth() {
    Interdiction interdiction = watched(NATION, 0.5);
    double before = interdiction.probability(0, 0);
    for (int i = 0; i < 500; i++) {
      interdiction.cross(0);
    }
    assertThat(interdiction.probability(0, 0)).isEqualTo(before);
    interdiction.close();
    assertThat(interdiction.probability(0, 0)).isLessThan(before);
    interdiction.close();
    assertThat(interdiction.probability(0, 0)).isEqualTo(before);
  }

  @Test
  void nobodyIsStoppedWhoDoesNotLeaveTheCountry() {
    assertThat(watched(NATION, 0.5).expected(0, Destination.DOMESTIC, 0)).isZero();
  }

  @Test
  void thePublishedFormulaIsUsed() {
    Scene scene =
        Scene.of(
            Nations.of(0.25)
                .lasting(0, 2)
                .with(
                    "enforcement.officersPer100kHouseholds=40",
                    "enforcement.interdictionMax=0.4",
                    "enforcement.interdictionLoad=0.5",
                    "enforcement.interdictionHalf=12"));
    scene.corps().step(0, 0.5, null);
    Segments segments = scene.plan().segments();
    Interdiction interdiction = new Interdiction(segments, scene.corps(), scene.course());
    for (int i = 0; i < 6; i++) {
      interdiction.cross(3);
    }
    interdiction.close();
    for (int s = 0; s < segments.count(); s++) {
      double officers = scene.corps().effectiveWatch(s);
      double busy = 0.5 * (s == 3 ? 6 : 0) + 12 * 0.25;
      assertThat(officers).isPositive();
      assertThat(interdiction.probability(s, 0))
          .isCloseTo(0.4 * officers / (officers + busy), within(1e-12));
    }
    double sum = 0;
    int[] ways = segments.nearest(0, Destination.CHINA);
    for (int way : ways) {
      sum += interdiction.probability(way, 0);
    }
    assertThat(ways).hasSize(3);
    assertThat(interdiction.expected(0, Destination.CHINA, 0)).isCloseTo(sum / 3, within(1e-12));
  }
}
