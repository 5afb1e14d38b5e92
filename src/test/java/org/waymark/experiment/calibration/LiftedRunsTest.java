package org.waymark.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.study.CalibrationReader;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.parameter.Barrier;

/** Barriers lifted in draws of the small study that ships. */
final class LiftedRunsTest {
  private final CalibrationStudy study =
      new CalibrationReader(Evidence.load())
          .read(Path.of("scenarios/studies/calibration-small.json"), null, null);
  private final double[] low = {-1, -1, -1, -1, -1};
  private final double[] high = {1, 1.5, 1, 1, 1};

  private LiftedRuns runs() {
    return new LiftedRuns(
        study.inputs(),
        List.of(low, high),
        0.02,
        study.effects().orElseThrow().lifting().barriers(),
        700);
  }

  @Test
  void theRunWithEveryBarrierInPlaceIsThatOfTheDraw() {
    Plan<NationalFigures.Values> plan = runs().plan();
    for (int draw = 0; draw < 2; draw++) {
      Scenario inPlace = plan.scenario(draw * runs().each());
      Scenario drawn = study.inputs().scenario(draw == 0 ? low : high, 0.02);
      assertThat(inPlace.parameters()).isEqualTo(drawn.parameters());
      assertThat(inPlace.drivers()).isEqualTo(drawn.drivers());
    }
  }

  @Test
  void officersAreLiftedInProportionToThoseOfTheDraw() {
    int enforcement =
        1
            + study.effects().orElseThrow().lifting().barriers().stream()
                .map(each -> each.barrier())
                .toList()
                .indexOf(Barrier.ENFORCEMENT);
    Plan<NationalFigures.Values> plan = runs().plan();
    double times = 0;
    for (int draw = 0; draw < 2; draw++) {
      int first = draw * runs().each();
      double before = officers(plan.scenario(first));
      double after = officers(plan.scenario(first + enforcement));
      assertThat(after).isGreaterThan(before);
      times = draw == 0 ? after / before : times;
      assertThat(after / before).isCloseTo(times, within(1e-9));
    }
  }

  @Test
  void runsOfADrawShareTheirLuck() {
    Plan<NationalFigures.Values> plan = runs().plan();
    assertThat(plan.runs()).hasSize(2 * runs().each());
    assertThat(plan.runs().stream().map(run -> run.seed()).distinct()).containsExactly(700L, 701L);
  }

  @Test
  void figuresStandByDrawAndFailedRunsHaveNone() {
    List<List<Double>> values = new ArrayList<>();
    for (int run = 0; run < 2 * runs().each(); run++) {
      values.add(List.of(1000.0 + run, 50.0));
    }
    values.set(1, List.of());
    values.set(runs().each(), List.of());
    LiftedRuns.Outcome outcome = runs().outcome(values);
    assertThat(outcome.found()[0]).isEqualTo(5);
    assertThat(outcome.found()[1]).isNaN();
    assertThat(outcome.trafficked()[0][0]).isEqualTo(1000);
    assertThat(outcome.trafficked()[0][1]).isNaN();
    assertThat(outcome.trafficked()[1][1]).isEqualTo(1001.0 + runs().each());
  }

  private static double officers(Scenario scenario) {
    return scenario.parameters().enforcement().officersPer100kHouseholds();
  }
}
