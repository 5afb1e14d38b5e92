package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.parameter.Recruiters;

class ReachTest {

  private static final Geography MAP = Nations.of(0.1).blueprint().map();
  private static final int HOME = MAP.places().provinces().indexOf("VN-HN");
  private static final int FAR = MAP.places().provinces().indexOf("VN-59");

  private final Reach reach = new Reach(MAP, 100);

  private static Recruiters rule(double mobility) {
    return Nations.of(0.1)
        .with("recruiters.travelCostUsd=40", "recruiters.mobility=" + mobility)
        .scenario()
        .parameters()
        .recruiters();
  }

  @Test
  void theNearestComeFirstAndTheFarthestNotAtAll() {
    int[] near = reach.near(HOME);
    assertThat(near).isNotEmpty().doesNotContain(HOME, FAR);
    for (int i = 1; i < near.length; i++) {
      assertThat(MAP.distanceKm(HOME, near[i]))
          .isGreaterThanOrEqualTo(MAP.distanceKm(HOME, near[i - 1]));
    }
    assertThat(MAP.distanceKm(HOME, near[near.length - 1])).isLessThanOrEqualTo(400);
  }

  @Test
  void looksFallOffWithDistance() {
    int[] seen = new int[MAP.provinces()];
    int looks = 10_000;
    for (int i = 0; i < looks; i++) {
      seen[reach.look(HOME, (i + 0.5) / looks)]++;
    }
    int[] near = reach.near(HOME);
    double weight = 0;
    for (int p : near) {
      weight += Math.exp(-MAP.distanceKm(HOME, p) / 100) * MAP.householdsOfProvince(p);
    }
    for (int p : near) {
      double share =
          Math.exp(-MAP.distanceKm(HOME, p) / 100) * MAP.householdsOfProvince(p) / weight;
      assertThat(seen[p] / (double) looks).isCloseTo(share, within(2e-4));
    }
    assertThat(seen[HOME]).isZero();
  }

  @Test
  void beingAwayCostsByDistanceAndMobilityDividesIt() {
    int near = reach.near(HOME)[3];
    double km = MAP.distanceKm(HOME, near);
    assertThat(reach.cost(HOME, near, rule(1))).isCloseTo(40 * km / 100, within(1e-9));
    assertThat(reach.cost(HOME, near, rule(0.5))).isCloseTo(80 * km / 100, within(1e-9));
    assertThat(reach.cost(HOME, near, rule(0))).isInfinite();
    assertThat(reach.cost(HOME, HOME, rule(0))).isZero();
  }
}
