package org.waymark.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.design.Coalitions;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.experiment.record.RecordJudge;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.outcome.world.Basis;
import org.waymark.scenario.parameter.Barrier;

/** Rankings over worlds whose games are known. */
final class RankingTest {
  private static final List<LiftedBarrier> BARRIERS =
      List.of(barrier(Barrier.BUDGET), barrier(Barrier.POVERTY), barrier(Barrier.GENDER));
  private static final Coalitions ALL =
      new Coalitions(BARRIERS, List.of(), new int[] {0, 1, 2, 3, 4, 5, 6, 7});
  private static final Coalitions PAIR = Coalitions.sampled(BARRIERS, 2, 1);

  private static LiftedBarrier barrier(Barrier barrier) {
    return new LiftedBarrier(barrier, "assumption", Map.of(), Map.of());
  }

  /** Worths of an additive game with an interaction of the first two, by point. */
  private static double[] worths(Coalitions coalitions, double together, double... own) {
    return Arrays.stream(coalitions.sets())
        .mapToDouble(
            set -> {
              double worth = 100 + ((set & 3) == 3 ? together : 0);
              for (int i = 0; i < own.length; i++) {
                worth += (set >> i & 1) * own[i];
              }
              return worth;
            })
        .toArray();
  }

  private static RankRobustness rank(double[] ratios, double[]... worlds) {
    double[][] own = {worths(ALL, 4, -1, -2, -3), worths(ALL, 4, -1, -2, -3)};
    return Ranking.of(
        new Ranking.Runs(
            PAIR,
            List.<double[][]>of(worlds),
            RecordJudge.weigh(Arrays.stream(ratios).boxed().toList()),
            Basis.OWN_RUN,
            7),
        ALL,
        Outcomes.of(List.of("x"), new double[][][] {own}));
  }

  @Test
  void oneAntitheticPairIsExactWhereBarriersActInPairsAtMost() {
    RankRobustness ranked = rank(new double[] {1}, worths(PAIR, 4, -1, -2, -3));
    assertThat(ranked.outcomes().get(0).values().get(0))
        .containsExactly(new double[] {1, 0, -3}, within(1e-9));
    assertThat(ranked.outcomes().get(0).farthest()).isCloseTo(0, within(1e-9));
    assertThat(ranked.outcomes().get(0).luck()).isCloseTo(1, within(1e-9));
  }

  @Test
  void placesSignsAndAgreementAreThoseOfTheWorldsThatCount() {
    RankRobustness ranked =
        rank(
            new double[] {1, 0.5, 2.9, 3.1},
            worths(PAIR, 0, -1, -2, -3),
            worths(PAIR, 0, -1, -2, -3),
            worths(PAIR, 0, 1, -3, -2),
            worths(PAIR, 0, -9, -2, -3));
    assertThat(ranked.contradicting()).isEqualTo(1);
    assertThat(ranked.worlds().get(3).weight().weight()).isZero();
    RankRobustness.Outcome outcome = ranked.of("x");
    assertThat(outcome.counted()).isEqualTo(3);
    RankRobustness.Places budget = outcome.places().get(0);
    assertThat(budget.shares()).containsExactly(0.0, 0.0, 1.0);
    assertThat(budget.median()).isEqualTo(3);
    assertThat(budget.fewer()).isCloseTo(2 / 3., within(1e-12));
    assertThat(budget.more()).isCloseTo(1 / 3., within(1e-12));
    // Of a level of 100 today: -1, -1 and 1, whose outer ones are the ends of so few.
    assertThat(budget.ofToday().low90()).isCloseTo(-0.01, within(1e-12));
    assertThat(budget.ofToday().median()).isCloseTo(-0.01, within(1e-12));
    assertThat(budget.ofToday().high90()).isCloseTo(0.01, within(1e-12));
    assertThat(outcome.places().get(2).shares().get(0)).isCloseTo(2 / 3., within(1e-12));
    // Rank sums 9, 5, 4 of three rankings: W = 12 * 14 / (9 * 24).
    assertThat(outcome.concordance()).isCloseTo(12 * 14 / (9 * 24.), within(1e-12));
  }

  @Test
  void ifEveryWorldContradictsTheRecordAllCount() {
    RankRobustness ranked =
        rank(new double[] {9, 0.1}, worths(PAIR, 0, -1, -2, -3), worths(PAIR, 0, -1, -2, -3));
    assertThat(ranked.of("x").counted()).isEqualTo(2);
    assertThat(ranked.worlds().get(0).weight().weight()).isEqualTo(1);
    assertThat(ranked.contradicting()).isEqualTo(2);
  }

  @Test
  void aWorldWithoutTheOutcomeHasNoRanks() {
    double[] missing = worths(PAIR, 0, -1, -2, -3);
    missing[1] = Double.NaN;
    RankRobustness ranked = rank(new double[] {1, 1}, missing, worths(PAIR, 0, -1, -2, -3));
    assertThat(ranked.of("x").counted()).isEqualTo(1);
    StringBuilder rows = new StringBuilder();
    RobustnessFiles.rows(rows, ranked, "step");
    assertThat(rows.toString())
        .startsWith("0,1,budget,x,,,step\n")
        .contains("1,1,gender,x,-3,1,step\n");
  }
}
