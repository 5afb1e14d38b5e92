package org.waymark.task;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.calibration.Chains;
import org.waymark.analysis.posterior.Runs;
import org.waymark.analysis.posterior.Stability;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.experiment.calibration.Inputs;
import org.waymark.experiment.calibration.LiftedRuns;
import org.waymark.experiment.calibration.PointRuns;
import org.waymark.experiment.design.LiftedBarrier;

/** What a calibration runs in draws of its posterior beside these themselves. */
final class CalibrationChecks {
  /** After the seeds of effects, one for each reading. */
  private static final int TRUTHS = 500;

  private final CalibrationStudy study;
  private final CalibrationRuns store;
  private final CalibrationSteps steps;
  private boolean stopped;

  CalibrationChecks(CalibrationStudy study, CalibrationRuns store, CalibrationSteps steps) {
    this.study = study;
    this.store = store;
    this.steps = steps;
  }

  /** Whether something was stopped before all was run. */
  boolean isStopped() {
    return stopped;
  }

  /** Runs of the scenario that is fitted, as it is written and as {@code run} makes them. */
  Optional<Runs> scenario() throws IOException {
    Optional<Runs> runs =
        store.run(
            "scenario",
            new PointRuns(
                new Inputs(List.of(), List.of(), study.inputs().base()),
                Collections.nCopies(CalibrationStudy.OF_THE_SCENARIO, new double[0]),
                study.factor(),
                study.observables(),
                study.seed()),
            steps.ensemble(CalibrationSteps.Step.SCENARIO, 1, 1));
    stopped |= runs.isEmpty();
    return runs;
  }

  /**
   * Draws with several seeds each, those of a draw one after the other; empty if none are asked.
   */
  Optional<Runs> repeats(Chains chains) throws IOException {
    if (study.repeats().isEmpty()) {
      return Optional.empty();
    }
    int seeds = study.repeats().get().seeds();
    List<double[]> points = new ArrayList<>();
    for (double[] draw : chains.draws(study.repeats().get().draws())) {
      for (int seed = 0; seed < seeds; seed++) {
        points.add(draw);
      }
    }
    Optional<Runs> runs =
        store.all(
            "repeats",
            new PointRuns(study.inputs(), points, study.factor(), study.observables(), seed(0)),
            steps.ensemble(CalibrationSteps.Step.REPEATS, 1, 1));
    stopped |= runs.isEmpty();
    return runs;
  }

  /** Points of the region that is left, with a run each; empty if none are asked. */
  Optional<Runs> truths(double[][] region) throws IOException {
    if (study.trials() == 0) {
      return Optional.empty();
    }
    Optional<Runs> runs =
        store.all(
            "truths",
            new PointRuns(
                study.inputs(),
                Arrays.asList(region).subList(0, Math.min(region.length, study.trials())),
                study.factor(),
                study.observables(),
                seed(TRUTHS)),
            steps.ensemble(CalibrationSteps.Step.TRUTHS, 1, 1));
    stopped |= runs.isEmpty();
    return runs;
  }

  /**
   * Effects of barriers by reading; empty if none are asked for, or it was stopped.
   *
   * @param chains of the readings, that of the study first
   */
  Optional<Stability> stability(List<Chains> chains) throws IOException {
    if (study.effects().isEmpty()) {
      return Optional.empty();
    }
    CalibrationStudy.Effects asked = study.effects().get();
    List<LiftedRuns.Outcome> readings = new ArrayList<>();
    for (int v = 0; v < chains.size() && !stopped; v++) {
      LiftedRuns lifted =
          new LiftedRuns(
              study.inputs(),
              Arrays.asList(
                  chains
                      .get(v)
                      .draws(asked.draws() * (v == 0 ? CalibrationStudy.Effects.MAIN : 1))),
              study.factor(),
              asked.lifting().barriers(),
              seed(1 + v));
      CalibrationSteps.Step step =
          v == 0 ? CalibrationSteps.Step.EFFECTS : CalibrationSteps.Step.EFFECTS_OF_READINGS;
      Optional<LiftedRuns.Outcome> runs =
          store.run("effects-" + v, lifted, steps.ensemble(step, v, chains.size() - 1));
      stopped |= runs.isEmpty();
      runs.ifPresent(readings::add);
    }
    if (stopped) {
      return Optional.empty();
    }
    return Optional.of(
        Stability.of(
            asked.lifting().barriers().stream().map(LiftedBarrier::barrier).toList(),
            readings.get(0),
            readings.subList(1, readings.size())));
  }

  /** Seeds after those of waves and readings. */
  private long seed(int number) {
    return CalibrationWaves.seed(
        study, study.waves().size() + study.variants().size() + 1 + number);
  }
}
