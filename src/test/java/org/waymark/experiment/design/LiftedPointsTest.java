package org.waymark.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.scenario.parameter.Barrier;

final class LiftedPointsTest {
  private static LiftedBarrier barrier(Barrier barrier, String path, double lifted) {
    return new LiftedBarrier(barrier, "assumption", Map.of(path, 1.0), Map.of(path, lifted));
  }

  @Test
  void everyCoalitionOfEveryBasisHasItsPointAndEqualOnesShareIt() {
    Lifting step =
        new Lifting(
            LiftingBasis.STEP,
            List.of(barrier(Barrier.POVERTY, "a", 2), barrier(Barrier.GENDER, "b", 3)),
            Map.of());
    Lifting cost =
        new Lifting(
            LiftingBasis.COST,
            List.of(barrier(Barrier.GENDER, "c", 4), barrier(Barrier.POVERTY, "a", 2)),
            Map.of());
    LiftedPoints lifted = LiftedPoints.sampled(List.of(step, cost), 2, 1);
    assertThat(lifted.points().paths()).containsExactly("a", "b", "c");
    assertThat(lifted.points().rows().get(0)).containsExactly(1.0, 1.0, 1.0);
    // None, and poverty alone, serve both.
    assertThat(lifted.points().count()).isEqualTo(4 + 4 - 2);
    for (int basis = 0; basis < 2; basis++) {
      Coalitions coalitions = lifted.coalitions().get(basis);
      for (int i = 0; i < coalitions.sets().length; i++) {
        Map<String, Object> here = lifted.points().values(lifted.places().get(basis)[i]);
        Map<String, Object> expected = coalitions.lifted(coalitions.sets()[i]);
        assertThat(here).containsAllEntriesOf(expected);
        here.keySet().removeAll(expected.keySet());
        assertThat(here.values()).containsOnly(1.0).hasSize(3 - expected.size());
      }
    }
  }
}
