package org.waymark.nation.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;

class NormsTest {

  private static final Nations NATION =
      Nations.of(0.02).lasting(0, 12).with("gender.discrimination=0.45", "gender.communeSd=0.1");

  private final Blueprint plan = NATION.blueprint();
  private final Norms norms = new Norms(plan.map(), plan.course());

  private void step() {
    for (int p = 0; p < plan.map().provinces(); p++) {
      norms.step(p, plan.course().at(0, p));
    }
  }

  @Test
  void aCommuneHasItsOwnDifferenceFromTheLevelInForce() {
    for (int c = 0; c < plan.map().communes(); c++) {
      assertThat(norms.of(c)).isCloseTo(0.45 + plan.map().normOffset(c), within(1e-12));
    }
  }

  @Test
  void whatCommunityWorkTakesAwayStaysAwayAndAddsUp() {
    double before = norms.of(3);
    norms.weaken(3, 0.1);
    norms.weaken(3, 0.2);
    step();
    assertThat(norms.of(3)).isCloseTo(before * 0.9 * 0.8, within(1e-12));
    step();
    assertThat(norms.of(3)).isCloseTo(before * 0.9 * 0.8, within(1e-12));
    assertThat(norms.of(4)).isCloseTo(0.45 + plan.map().normOffset(4), within(1e-12));
  }

  @Test
  void itStaysFromNothingToAll() {
    for (String level : List.of("0", "1")) {
      Blueprint extreme = NATION.with("gender.discrimination=" + level).blueprint();
      Norms there = new Norms(extreme.map(), extreme.course());
      for (int c = 0; c < extreme.map().communes(); c++) {
        double free = Double.parseDouble(level) + extreme.map().normOffset(c);
        assertThat(there.of(c)).isCloseTo(Math.max(0, Math.min(1, free)), within(1e-12));
      }
    }
  }

  @Test
  void aProvinceMayChangeByItself() {
    String iso = plan.map().places().provinces().get(9);
    Blueprint changed = NATION.trying(List.of(iso), "gender.discrimination=0.2").blueprint();
    Norms there = new Norms(changed.map(), changed.course());
    int first = changed.map().firstCommune(9);
    assertThat(there.of(first))
        .isCloseTo(Math.max(0, 0.2 + changed.map().normOffset(first)), within(1e-12));
    assertThat(there.of(first - 1)).isEqualTo(norms.of(first - 1));
  }
}
