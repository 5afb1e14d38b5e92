package org.waymark.analysis.posterior;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.calibration.LiftedRuns;
import org.waymark.scenario.parameter.Barrier;

final class StabilityTest {
  private static final List<Barrier> BARRIERS =
      List.of(Barrier.POVERTY, Barrier.GENDER, Barrier.BUDGET);

  /** Draws in which lifting a barrier leaves these shares, and a little more from draw to draw. */
  private static double[][] draws(int count, double... shares) {
    double[][] draws = new double[count][];
    for (int d = 0; d < count; d++) {
      double level = 1000 * (1 + d);
      draws[d] = new double[1 + shares.length];
      draws[d][0] = level;
      for (int b = 0; b < shares.length; b++) {
        draws[d][b + 1] = level * (shares[b] + 0.001 * d);
      }
    }
    return draws;
  }

  private static LiftedRuns.Outcome outcome(double[][] draws) {
    return new LiftedRuns.Outcome(draws, found(draws.length));
  }

  private static List<LiftedRuns.Outcome> outcomes(double[][]... readings) {
    return Arrays.stream(readings).map(StabilityTest::outcome).toList();
  }

  private static double[] found(int count) {
    double[] found = new double[count];
    Arrays.setAll(found, d -> d % 2 == 0 ? 10 : 20);
    return found;
  }

  @Test
  void changesAreRelativeToTheSameDrawAndTheLargestDecreaseIsFirst() {
    BarrierEffects effects = BarrierEffects.of(BARRIERS, draws(9, 0.9, 0.7, 1.05));
    assertThat(effects.draws()).isEqualTo(9);
    assertThat(effects.effects()).extracting(each -> each.rank()).containsExactly(2, 1, 3);
    assertThat(effects.effects().get(1).change().middle()).isBetween(-0.3, -0.29);
    assertThat(effects.effects().get(1).isToldBeyondDraws()).isTrue();
  }

  @Test
  void runsThatFailedOrOfNobodyAreLeftOut() {
    double[][] draws = draws(6, 0.9, 0.7, 1.05);
    draws[0][2] = Double.NaN;
    draws[1][0] = 0;
    draws[2][0] = Double.NaN;
    BarrierEffects effects = BarrierEffects.of(BARRIERS, draws);
    assertThat(effects.effects()).allMatch(each -> Double.isFinite(each.change().middle()));
    BarrierEffects nothing = BarrierEffects.of(BARRIERS, new double[0][]);
    assertThat(nothing.effects()).allMatch(each -> Double.isNaN(each.change().middle()));
    assertThat(nothing.effects()).noneMatch(BarrierEffects.Effect::isToldBeyondDraws);
  }

  @Test
  void whatMovesFromReadingToReadingIsNamed() {
    double[][] main = draws(20, 0.7, 0.8, 0.95);
    Stability same = Stability.of(BARRIERS, outcome(main), outcomes(main, main));
    assertThat(same.changingSign()).isEmpty();
    assertThat(same.changingRank()).isEmpty();
    assertThat(same.firm()).containsExactlyElementsOf(BARRIERS);
    assertThat(same.byFound()).extracting(each -> each.draws()).containsExactly(0, 10, 10);
    Stability other =
        Stability.of(BARRIERS, outcome(main), outcomes(draws(20, 0.9, 0.8, 1.2), main));
    assertThat(other.changingSign()).containsExactly(Barrier.BUDGET);
    assertThat(other.changingRank()).isEmpty();
    assertThat(other.firm()).containsExactly(Barrier.POVERTY, Barrier.GENDER);
    Stability turned = Stability.of(BARRIERS, outcome(main), outcomes(draws(20, 0.95, 0.8, 0.6)));
    assertThat(turned.changingRank()).containsExactly(Barrier.POVERTY, Barrier.BUDGET);
    assertThat(turned.changingSign()).isEmpty();
  }

  @Test
  void aHandfulOfDrawsChangesNoRank() {
    double[][] main = draws(20, 0.7, 0.8, 0.95);
    double[] found = new double[20];
    Arrays.setAll(found, d -> d < 3 ? 1 : 20);
    for (int d = 0; d < 3; d++) {
      main[d][1] = 2 * main[d][0];
    }
    Stability stability = Stability.of(BARRIERS, new LiftedRuns.Outcome(main, found), List.of());
    assertThat(stability.byFound().get(0).effects().get(0).change().middle()).isPositive();
    assertThat(stability.changingSign()).isEmpty();
  }
}
