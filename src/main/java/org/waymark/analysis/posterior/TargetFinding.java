package org.waymark.analysis.posterior;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;
import org.waymark.analysis.calibration.Emulators;
import org.waymark.analysis.calibration.Validation;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.experiment.calibration.RecordCovariance;
import org.waymark.experiment.calibration.Target;
import org.waymark.experiment.calibration.Variant;

/**
 * How the draws, run again, stand to one row of the record.
 *
 * @param target the row
 * @param prior what runs spread over the prior gave, counts a year or shares
 * @param model what the draws gave, counts a year or shares
 * @param predicted what the record may say if a draw is right: with errors of counting and what the
 *     model leaves out
 * @param misfit median over draws of (observed - run), in standard deviations of observation,
 *     discrepancy and seed; above 0 where the model gives too little
 * @param chance Bayesian p-value, two-sided: how often a record drawn from the model lies as far
 *     out
 * @param nearest smallest distance of any run of the study, in the same standard deviations
 * @param emulator how the emulator said the draws
 */
public record TargetFinding(
    Target target,
    Band prior,
    Band model,
    Band predicted,
    double misfit,
    double chance,
    double nearest,
    Validation emulator) {
  /** From here a target is missed. */
  public static final double MISSED = 3;

  /**
   * Looks at the draws.
   *
   * @param study its main reading is meant
   * @param draws points of inputs and what was run at them
   * @param all all runs of the study at the same size
   * @param prior runs spread over the prior
   */
  public static List<TargetFinding> of(
      CalibrationStudy study, Emulators emulators, Runs draws, Runs all, Runs prior) {
    List<Target> targets = study.targets().targets();
    double[][] covariance = RecordCovariance.of(targets, study.series(), Variant.main());
    List<TargetFinding> findings = new ArrayList<>();
    for (int t = 0; t < targets.size(); t++) {
      Band before = Band.of(Mixture.of(prior.values(t)), targets.get(t)::natural);
      findings.add(of(targets.get(t), t, covariance[t][t], before, emulators, draws, all));
    }
    return findings;
  }

  private static TargetFinding of(
      Target target,
      int t,
      double variance,
      Band prior,
      Emulators emulators,
      Runs draws,
      Runs all) {
    int[] rows = draws.rowsWith(t);
    double[] outputs = IntStream.of(rows).mapToDouble(r -> draws.y()[r][t]).toArray();
    double[] spread = new double[outputs.length];
    double[] misfit = new double[outputs.length];
    for (int i = 0; i < misfit.length; i++) {
      double noise = emulators.of(t).at(draws.z()[rows[i]]).noise();
      spread[i] = FastMath.sqrt(variance);
      misfit[i] = (target.observed() - outputs[i]) / FastMath.sqrt(variance + noise);
    }
    double typical = FastMath.sqrt(variance + emulators.of(t).noise());
    double nearest =
        IntStream.of(all.rowsWith(t))
            .mapToDouble(r -> Math.abs(target.observed() - all.y()[r][t]) / typical)
            .min()
            .orElse(Double.NaN);
    Mixture record = new Mixture(outputs, spread);
    double below = record.below(target.observed());
    return new TargetFinding(
        target,
        prior,
        Band.of(Mixture.of(outputs), target::natural),
        Band.of(record, target::natural),
        StatUtils.percentile(misfit, 50),
        2 * Math.min(below, 1 - below),
        nearest,
        Validation.of(emulators.of(t), draws.z(), draws.column(t)));
  }

  /** The worst first. */
  public static List<TargetFinding> missesFirst(List<TargetFinding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(each -> -Math.abs(each.misfit())))
        .toList();
  }

  /** Whether it is missed. */
  public boolean isMissed() {
    return Math.abs(misfit) > MISSED;
  }

  /** Whether no run came near. */
  public boolean isOutOfReach() {
    return nearest > MISSED;
  }
}
