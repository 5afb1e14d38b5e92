package org.waymark.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.waymark.analysis.calibration.EnsembleSmoother;
import org.waymark.analysis.posterior.CalibrationFindings;
import org.waymark.analysis.posterior.Runs;
import org.waymark.analysis.posterior.SecondFinding;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.experiment.calibration.PointRuns;
import org.waymark.experiment.calibration.RecordCovariance;
import org.waymark.experiment.calibration.Target;
import org.waymark.experiment.calibration.Variant;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** The second method of a calibration: members that the record moves, run after each step. */
final class CalibrationSecond {
  /** Waves after which its seeds begin: no study has as many waves and readings. */
  private static final int FAR = 1000;

  private final CalibrationStudy study;
  private final CalibrationStudy.Second asked;
  private final CalibrationRuns store;
  private final CalibrationSteps steps;
  private int step;

  CalibrationSecond(
      CalibrationStudy study,
      CalibrationStudy.Second asked,
      CalibrationRuns store,
      CalibrationSteps steps) {
    this.study = study;
    this.asked = asked;
    this.store = store;
    this.steps = steps;
  }

  /**
   * What it comes to; empty if it was stopped.
   *
   * @throws InvalidInput if a member failed or has no figure for a row of the record
   */
  Optional<SecondFinding> run() throws IOException {
    var targets = study.targets().targets();
    try {
      EnsembleSmoother.Ensemble ensemble =
          new EnsembleSmoother(asked.members(), asked.steps(), study.seed())
              .assimilate(
                  study.inputs().dimension(),
                  z -> outputs(z, targets.size()),
                  targets.stream().mapToDouble(Target::observed).toArray(),
                  RecordCovariance.of(targets, study.series(), Variant.main()));
      return Optional.of(
          new SecondFinding(
              CalibrationFindings.trafficked(study, runs(ensemble.members())),
              ensemble.lost(),
              ensemble.isCollapsed()));
    } catch (IllegalArgumentException lacking) {
      throw new InvalidInput(Problem.of("calibration.second.failed"));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CancellationException stopped) {
      return Optional.empty();
    }
  }

  private double[][] outputs(double[][] z, int targets) {
    return Arrays.stream(runs(z).y())
        .map(run -> Arrays.copyOf(run, targets))
        .toArray(double[][]::new);
  }

  private Runs runs(double[][] z) {
    PointRuns points =
        new PointRuns(
            study.inputs(),
            Arrays.asList(z),
            study.factor(),
            study.observables(),
            CalibrationWaves.seed(study, FAR + step));
    step++;
    try {
      return store
          .run(
              "second-" + step,
              points,
              steps.ensemble(CalibrationSteps.Step.SECOND, step, asked.steps() + 1))
          .orElseThrow(CancellationException::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
