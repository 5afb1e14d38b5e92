package org.waymark.task;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.waymark.analysis.calibration.Emulators;
import org.waymark.analysis.calibration.HistoryMatching;
import org.waymark.analysis.calibration.Options;
import org.waymark.analysis.calibration.Validation;
import org.waymark.analysis.posterior.Reading;
import org.waymark.analysis.posterior.Runs;
import org.waymark.analysis.posterior.WaveFinding;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.experiment.calibration.PointRuns;
import org.waymark.experiment.calibration.Variant;
import org.waymark.experiment.calibration.Wave;
import org.waymark.experiment.design.LatinHypercube;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Waves of a calibration: the first spread over the prior, each further one over the region that
 * the runs so far do not rule out. Emulators learn from the runs of that region as soon as these
 * are enough, until then from all of the same size of the nation; those of a smaller nation are
 * what the emulators of a larger one start from.
 */
final class CalibrationWaves {
  /** Runs in the region for each input from which on those outside it are left out. Our choice. */
  private static final int ENOUGH = 2;

  /** Points of the last region, at which chains begin. */
  private static final int STARTS = 100;

  private static final int FEWEST = 20;

  private final CalibrationStudy study;
  private final CalibrationRuns store;
  private final CalibrationSteps steps;
  private final List<WaveFinding> findings = new ArrayList<>();
  private Runs first = Runs.NONE;
  private Runs outside = Runs.NONE;
  private Runs inside = Runs.NONE;
  private Emulators emulators;
  private double[][] points;

  CalibrationWaves(CalibrationStudy study, CalibrationRuns store, CalibrationSteps steps) {
    this.study = study;
    this.store = store;
    this.steps = steps;
  }

  /** Seed of the first point of a wave, from 0; the draws are the wave after the last. */
  static long seed(CalibrationStudy study, int wave) {
    return study.seed() + (wave + 1) * PointRuns.SEEDS_OF_A_WAVE;
  }

  /** Runs all waves; false if it was stopped. */
  boolean run() throws IOException {
    List<Wave> waves = study.waves();
    points = spread(waves.get(0).points());
    for (int w = 0; w < waves.size(); w++) {
      Optional<Runs> runs =
          store.run(
              "wave-" + (w + 1),
              new PointRuns(
                  study.inputs(),
                  Arrays.asList(points),
                  waves.get(w).factor(),
                  study.observables(),
                  seed(study, w)),
              steps.ensemble(CalibrationSteps.Step.WAVE, w + 1, waves.size()));
      if (runs.isEmpty()) {
        return false;
      }
      steps.begins(CalibrationSteps.Step.LEARNING, w + 1, waves.size());
      check(runs.get());
      learn(w, runs.get());
    }
    return true;
  }

  private double[][] spread(int count) {
    NormalDistribution standard = new NormalDistribution();
    LatinHypercube design = LatinHypercube.of(count, study.inputs().names(), study.seed());
    double[][] spread = new double[count][study.inputs().dimension()];
    for (int p = 0; p < count; p++) {
      for (int i = 0; i < spread[p].length; i++) {
        spread[p][i] = standard.inverseCumulativeProbability(design.get(p, i));
      }
    }
    return spread;
  }

  private void learn(int w, Runs runs) {
    Wave wave = study.waves().get(w);
    List<Validation> fresh =
        emulators == null ? List.of() : validations(o -> freshly(emulators, runs, o));
    boolean grown = w > 0 && wave.factor() != study.waves().get(w - 1).factor();
    Emulators coarser = grown ? emulators : null;
    if (w == 0) {
      first = runs;
      outside = runs;
    } else if (grown) {
      outside = Runs.NONE;
      inside = runs;
    } else {
      inside = inside.with(runs);
    }
    boolean enough = inside.count() >= ENOUGH * study.inputs().dimension();
    Runs training = enough || outside.count() == 0 ? inside : outside.with(inside);
    emulators = Emulators.fit(training.z(), training.y(), Options.of(study.seed()), coarser);
    Reading reading = Reading.of(study, Variant.main(), emulators);
    int next = w + 1 < study.waves().size() ? study.waves().get(w + 1).points() : STARTS;
    HistoryMatching.Region region = reading.region(wave.cutoff(), next, study.seed() + w);
    points = region.points();
    findings.add(
        new WaveFinding(
            wave,
            runs.count(),
            region.fraction(),
            region.level(),
            region.ruledOut(),
            fresh,
            validations(o -> emulators.of(o).leaveOneOut())));
  }

  private static Validation freshly(Emulators emulators, Runs runs, int output) {
    return Validation.of(emulators.of(output), runs.z(), runs.column(output));
  }

  private List<Validation> validations(IntFunction<Validation> of) {
    return IntStream.range(0, study.observables().outputs().size()).mapToObj(of).toList();
  }

  /** A row of the record that hardly any run says anything about cannot be learnt from. */
  private void check(Runs runs) {
    List<String> outputs = study.observables().outputs();
    List<Problem> problems = new ArrayList<>();
    for (int o = 0; o < outputs.size(); o++) {
      if (runs.count() == 0 || runs.values(o).length < FEWEST) {
        problems.add(
            Problem.of("calibration.silent", outputs.get(o), Integer.toString(runs.count())));
      }
    }
    InvalidInput.throwIfAny(problems);
  }

  /** Runs spread over the prior. */
  Runs first() {
    return first;
  }

  /** All runs at the size that counts in the end. */
  Runs atFullSize() {
    return outside.with(inside);
  }

  /** What stands in for the model after all waves. */
  Emulators emulators() {
    return emulators;
  }

  /** Points of the region that is left. */
  double[][] region() {
    return points;
  }

  /** How far from the record the points of that region may lie. */
  double cutoff() {
    WaveFinding last = findings.get(findings.size() - 1);
    return Math.max(last.wave().cutoff(), last.level());
  }

  /** What each wave taught. */
  List<WaveFinding> findings() {
    return findings;
  }
}
