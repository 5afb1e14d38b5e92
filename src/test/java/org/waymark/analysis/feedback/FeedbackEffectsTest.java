package org.waymark.analysis.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Feedback;
import org.waymark.experiment.design.FeedbackPoints;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

final class FeedbackEffectsTest {
  private static final String BUDGET = "iom.annualBudgetUsd";
  private static final String AUTONOMY = "iom.autonomy";
  private static final String GAIN = "government.pressureGain";

  private final Scenario base =
      ScenarioReader.of(Evidence.load()).read(Path.of("scenarios/baseline.json"), List.of());

  private static Feedback.Part part(String name, String path, double value) {
    return new Feedback.Part(name, Map.of(), Map.of(path, value));
  }

  /** Two limits and one loop; {@code closed} is the value that closes it. */
  private FeedbackPoints points(double closed) {
    return FeedbackPoints.of(
        new Feedback(
            List.of(part("budget", BUDGET, 1), part("autonomy", AUTONOMY, 0.1)),
            List.of(part("pressure", GAIN, closed)),
            0.95),
        base);
  }

  /** A value of each point from its own values, and luck that all points share. */
  private static Outcomes outcomes(FeedbackPoints points, double throughLoop, double... luck) {
    double[][] values = new double[luck.length][points.points().count()];
    for (int point = 0; point < points.points().count(); point++) {
      Map<String, Object> at = points.points().values(point);
      double limited =
          (at.get(BUDGET).equals(1.0) ? -8 : 0) + (at.get(AUTONOMY).equals(0.1) ? -2 : 0);
      double loop = at.get(GAIN).equals(0.0) ? 0 : throughLoop;
      for (int k = 0; k < luck.length; k++) {
        values[k][point] = 100 + luck[k] + limited * (1 + loop) + 50 * loop;
      }
    }
    return Outcomes.of(List.of("people_trafficked"), new double[][][] {values});
  }

  @Test
  void everyStateOfTheLoopsMeetsEveryStateOfTheLimitsOnce() {
    FeedbackPoints points = points(0);
    assertThat(points.places()).hasSize(3).allMatch(row -> row.size() == 4);
    // With one loop, closing it and closing all is the same.
    assertThat(points.points().count()).isEqualTo(2 * 4);
    assertThat(points.places().get(1)).isEqualTo(points.places().get(2));
    assertThat(points.points().values(points.places().get(0).get(0)).get(AUTONOMY)).isEqualTo(0.5);
    assertThat(points.points().values(points.places().get(1).get(3)))
        .containsExactlyInAnyOrderEntriesOf(Map.of(BUDGET, 1.0, AUTONOMY, 0.1, GAIN, 0.0));
  }

  /** By hand: limits bring -8, -2 and -10 by themselves, and a quarter more through the loop. */
  @Test
  void whatGoesThroughALoopIsTheDifferenceOfTheEffectsWithItOpenAndClosed() {
    FeedbackPoints points = points(0);
    FeedbackEffects effects =
        FeedbackEffects.of(points, outcomes(points, 0.25, 3, -1, 7), 0.95).get(0);
    assertThat(means(effects.effects().get(0))).containsExactly(-10, -2.5, -12.5);
    assertThat(means(effects.effects().get(1))).containsExactly(-8, -2, -10);
    assertThat(means(effects.through().get(0))).containsExactly(-2, -0.5, -2.5);
    assertThat(effects.through().get(1)).isEqualTo(effects.through().get(0));
    assertThat(effects.together(1).mean()).isEqualTo(-2.5);
    assertThat(effects.reference()).isEqualTo(100 + 3 + 12.5);
    assertThat(effects.perLevel()).isEqualTo(1 / 115.5);
    // Luck is the same in all cells: none of it is in any difference.
    assertThat(effects.effects().get(0)).allMatch(each -> each.detectable() == 0);
  }

  @Test
  void aLoopThatIsClosedByTheValueThatItHasLetsExactlyNothingThrough() {
    double now = base.parameters().government().pressureGain();
    FeedbackPoints points = points(now);
    assertThat(points.points().count()).isEqualTo(4);
    FeedbackEffects effects =
        FeedbackEffects.of(points, outcomes(points, 0.3, 0.1, 0.7, -12.3), 0.95).get(0);
    assertThat(effects.through()).allSatisfy(loop -> assertThat(loop).allMatch(e -> e.isNothing()));
    assertThat(effects.effects().get(0)).allMatch(PairedEffect::isTold);
  }

  @Test
  void aMissingOutcomeIsLeftOutOfItsOwnPairsOnly() {
    FeedbackPoints points = points(0);
    Outcomes some = outcomes(points, 0, 1, 2, 3);
    double[][] values = some.byReplication(0);
    values[1][points.places().get(0).get(1)] = Double.NaN;
    FeedbackEffects effects =
        FeedbackEffects.of(
                points, Outcomes.of(List.of("people_trafficked"), new double[][][] {values}), 0.95)
            .get(0);
    assertThat(effects.effects().get(0).stream().map(PairedEffect::n)).containsExactly(2L, 3L, 3L);
    assertThat(effects.through().get(0).stream().map(PairedEffect::n)).containsExactly(2L, 3L, 3L);
  }

  private static double[] means(List<PairedEffect> effects) {
    return effects.stream().mapToDouble(PairedEffect::mean).toArray();
  }

  @Test
  void aLevelOfZeroHasNoPercentages() {
    FeedbackPoints points = points(0);
    double[][] zeros = new double[2][points.points().count()];
    Arrays.stream(zeros).forEach(row -> Arrays.fill(row, 0));
    Outcomes outcomes = Outcomes.of(List.of("people_trafficked"), new double[][][] {zeros});
    assertThat(FeedbackEffects.of(points, outcomes, 0.95).get(0).perLevel()).isNaN();
  }
}
