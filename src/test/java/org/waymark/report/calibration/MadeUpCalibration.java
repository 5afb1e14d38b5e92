package org.waymark.report.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.calibration.Validation;
import org.waymark.analysis.posterior.Band;
import org.waymark.analysis.posterior.CalibrationFindings;
import org.waymark.analysis.posterior.EmulatorError;
import org.waymark.analysis.posterior.Hindcast;
import org.waymark.analysis.posterior.Marginal;
import org.waymark.analysis.posterior.ScenarioFinding;
import org.waymark.analysis.posterior.SelfCheck;
import org.waymark.analysis.posterior.Stability;
import org.waymark.analysis.posterior.TargetFinding;
import org.waymark.analysis.posterior.VariantFinding;
import org.waymark.analysis.posterior.WaveFinding;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.experiment.calibration.LiftedRuns;
import org.waymark.experiment.calibration.Prior;
import org.waymark.experiment.calibration.Target;
import org.waymark.experiment.calibration.Variant;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.study.CalibrationReader;
import org.waymark.scenario.parameter.Barrier;

/** Findings of a shipped study whose runs are made up: known numbers, no simulation. */
final class MadeUpCalibration {
  /** How the made-up numbers are. */
  enum Kind {
    /** One row is missed, another out of reach, no skill, chains that do not agree. */
    BAD,
    /** Nothing is missed, the model beats all naive methods, chains agree. */
    GOOD
  }

  private static final Band NOTHING = new Band(Double.NaN, Double.NaN, Double.NaN);

  private final CalibrationStudy study;
  private final boolean bad;

  private MadeUpCalibration(CalibrationStudy study, Kind kind) {
    this.study = study;
    this.bad = kind == Kind.BAD;
  }

  static CalibrationFindings small(Kind kind) {
    return of("calibration-small.json", "calibration-small.csv", kind);
  }

  /** The study of the whole nation: all inputs, a scale, every series. */
  static CalibrationFindings nation(Kind kind) {
    return of("calibration.json", null, kind);
  }

  private static CalibrationFindings of(String file, String record, Kind kind) {
    Path folder = Path.of("scenarios/studies");
    Path table = record == null ? null : folder.resolve(record);
    CalibrationStudy study =
        new CalibrationReader(Evidence.load()).read(folder.resolve(file), table, null);
    return new MadeUpCalibration(study, kind).findings();
  }

  private CalibrationFindings findings() {
    List<WaveFinding> waves = new ArrayList<>();
    for (int w = 0; w < study.waves().size(); w++) {
      double[] ruledOut = new double[study.targets().targets().size()];
      ruledOut[0] = 0.25;
      ruledOut[1] = 0.075;
      List<Validation> fresh = w == 0 ? List.of() : List.of(new Validation(60, 0.3, 0.88, 0.7));
      double left = bad && w > 0 ? 0 : 0.0012;
      waves.add(
          new WaveFinding(study.waves().get(w), 58, left, bad ? 4.6 : 3.5, ruledOut, fresh, fresh));
    }
    List<TargetFinding> targets = new ArrayList<>();
    for (Target target : study.targets().targets()) {
      targets.add(target(target, targets.size()));
    }
    List<VariantFinding> variants = new ArrayList<>();
    List<Hindcast> hindcasts = new ArrayList<>();
    for (Variant each : study.variants()) {
      variants.add(variant(each, 4000 + 300 * variants.size(), NOTHING));
      if (each.until() < Integer.MAX_VALUE) {
        hindcasts.add(hindcast(each));
      }
    }
    List<String> names = study.inputs().names();
    return new CalibrationFindings(
        study,
        waves,
        new Band(1234, 3456, 11111),
        new Band(2345, 3579, 6789),
        new Band(11, 16, 29),
        variant(Variant.main(), 3600, new Band(2345, 3579, 6789)),
        variants,
        targets,
        List.of(new Marginal.Ridge(names.get(0), names.get(1), -0.62)),
        new double[names.size()],
        Optional.of(error()),
        Optional.of(
            new SelfCheck(
                100,
                List.of(
                    new SelfCheck.Row("", 0.91, 0.43), new SelfCheck.Row(names.get(0), 0.88, 0.02)),
                !bad)),
        bad ? Optional.empty() : Optional.of(stability()),
        bad ? 2.14 : 0.97,
        bad
            ? new ScenarioFinding(
                20, 2.31, List.of(study.targets().targets().get(1)), List.of(names.get(0)))
            : new ScenarioFinding(20, 1.04, List.of(), List.of()),
        hindcasts,
        Optional.empty(),
        study.draws(),
        new Program("0.1.0", "0123456789abcdef"),
        "calibrate " + study.stem() + ".json");
  }

  private EmulatorError error() {
    return new EmulatorError(
        10,
        3,
        study.targets().targets().stream()
            .map(
                each ->
                    each.series().family().isShare()
                        ? new EmulatorError.Row(each, 0.03, 0.02)
                        : new EmulatorError.Row(each, 0.21, 0.08))
            .toList());
  }

  private Stability stability() {
    List<Barrier> barriers = List.of(Barrier.POVERTY, Barrier.GENDER, Barrier.BUDGET);
    return Stability.of(
        barriers,
        draws(12, 0.8, 0.9, 0.97),
        List.of(draws(6, 0.95, 0.9, 0.98), draws(6, 0.8, 0.9, 1.03)));
  }

  private static LiftedRuns.Outcome draws(int count, double... shares) {
    double[] found = new double[count];
    Arrays.setAll(found, d -> d < 6 ? 8 : 20);
    double[][] draws = new double[count][1 + shares.length];
    for (int d = 0; d < count; d++) {
      draws[d][0] = 1000;
      for (int b = 0; b < shares.length; b++) {
        draws[d][b + 1] = 1000 * shares[b] + d;
      }
    }
    return new LiftedRuns.Outcome(draws, found);
  }

  private TargetFinding target(Target target, int place) {
    double misfit = bad && place == 0 ? 3.6 : bad && place == 1 ? -4.2 : 0.05 * place;
    return new TargetFinding(
        target,
        around(target, 1.2),
        around(target, 0.3),
        around(target, 0.5),
        misfit,
        0.4,
        bad && place == 1 ? 3.4 : 0.2,
        new Validation(30, target.series().family().isShare() ? 0.11 : 0.22, 0.9, 0.8));
  }

  private static Band around(Target target, double width) {
    return new Band(
        target.natural(target.observed() - width),
        target.natural(target.observed() + 0.1),
        target.natural(target.observed() + width));
  }

  private VariantFinding variant(Variant variant, double middle, Band again) {
    List<Marginal> marginals = new ArrayList<>();
    List<Prior> priors = study.inputs().priors();
    for (int i = 0; i < priors.size(); i++) {
      Prior prior = priors.get(i);
      double width = i == 2 ? 0.7 : 1.64;
      marginals.add(
          new Marginal(
              study.inputs().names().get(i),
              prior.shape(),
              new Band(prior.at(-1.64), prior.at(0), prior.at(1.64)),
              new Band(prior.at(0.2 - width), prior.at(0.2), prior.at(0.2 + width)),
              0.2,
              i == 2 ? 0.82 : 0));
    }
    Band all = new Band(middle - 1500, middle, middle + 2500);
    return new VariantFinding(
        variant,
        study.targets().targets().size(),
        all,
        again,
        new Band(11, 16, 29),
        List.of(
            new VariantFinding.FoundBand(0, 5, 0, NOTHING),
            new VariantFinding.FoundBand(5, 15, 0.4, new Band(middle, middle + 900, 8765)),
            new VariantFinding.FoundBand(15, 100, 0.6, new Band(987, middle - 400, middle))),
        marginals,
        bad ? 1.31 : 1.01,
        bad ? 37 : 812);
  }

  private Hindcast hindcast(Variant variant) {
    List<Hindcast.Row> rows =
        study.targets().targets().stream()
            .filter(each -> each.from() > variant.until() && !each.series().family().isShare())
            .map(each -> new Hindcast.Row(each, around(each, 0.6), 777, 888, 999))
            .toList();
    return new Hindcast(
        variant,
        rows,
        new Hindcast.Score(bad ? 0.31 : 0.12, 2, 3.3),
        new Hindcast.Score(0.33, -1, Double.NaN),
        new Hindcast.Score(0.25, -1, Double.NaN),
        new Hindcast.Score(0.28, -1, Double.NaN));
  }
}
