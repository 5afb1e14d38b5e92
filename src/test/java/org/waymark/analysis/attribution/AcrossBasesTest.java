package org.waymark.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.design.Coalitions;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.scenario.parameter.Barrier;

/** Rankings on several bases whose games are known: barriers act by themselves. */
final class AcrossBasesTest {
  private static Attribution.Outcome outcome(List<Barrier> barriers, double... own) {
    List<LiftedBarrier> lifted =
        barriers.stream()
            .map(barrier -> new LiftedBarrier(barrier, "assumption", Map.of(), Map.of()))
            .toList();
    int[] sets = IntStream.range(0, 1 << own.length).toArray();
    double[][] worths = new double[3][];
    for (int k = 0; k < worths.length; k++) {
      double luck = 1e-3 * k;
      worths[k] =
          Arrays.stream(sets)
              .mapToDouble(
                  set ->
                      IntStream.range(0, own.length)
                          .filter(i -> (set >> i & 1) == 1)
                          .mapToDouble(i -> own[i] == 0 ? 0 : own[i] + luck * (i + 1))
                          .sum())
              .toArray();
    }
    Coalitions all = new Coalitions(lifted, List.of(), sets);
    return Attributing.of(all, Outcomes.of(List.of("x"), new double[][][] {worths}))
        .outcomes()
        .get(0);
  }

  private static final List<Barrier> THREE =
      List.of(Barrier.POVERTY, Barrier.AWARENESS, Barrier.BUDGET);

  @Test
  void whoIsFirstOnEveryBasisHoldsAndWhoChangesPlacesMoves() {
    AcrossBases across =
        AcrossBases.of(List.of(outcome(THREE, -9, -5, -1), outcome(THREE, -9, -1, -5)));
    assertThat(across.first()).containsExactly(Barrier.POVERTY);
    assertThat(across.moving()).containsExactly(Barrier.AWARENESS, Barrier.BUDGET);
  }

  @Test
  void aBarrierThatABasisLeavesOutHoldsOnlyWhereItIsLiftedAndMovesNoOther() {
    List<Barrier> two = List.of(Barrier.AWARENESS, Barrier.BUDGET);
    AcrossBases across = AcrossBases.of(List.of(outcome(THREE, -9, -5, -1), outcome(two, -5, -1)));
    assertThat(across.first()).isEmpty();
    assertThat(across.whereTold()).containsExactly(Barrier.POVERTY);
    // Second of three and first of two: among those that both lift it is first on both.
    assertThat(across.moving()).isEmpty();
  }

  @Test
  void whatChangesNothingIsNeverTheLargest() {
    Attribution.Outcome nothing = outcome(THREE, 0, 0, 0);
    assertThat(nothing.shares()).extracting(Attribution.Share::rank).containsOnly(1);
    assertThat(nothing.first()).isEmpty();
    AcrossBases across = AcrossBases.of(List.of(nothing, outcome(THREE, -9, -5, -1)));
    assertThat(across.first()).isEmpty();
    assertThat(across.whereTold()).containsExactly(Barrier.POVERTY);
    assertThat(across.moving()).isEmpty();
  }
}
