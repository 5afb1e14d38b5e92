package org.waymark.analysis.posterior;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.analysis.calibration.Chains;
import org.waymark.analysis.calibration.EllipticalSlice;
import org.waymark.analysis.calibration.Emulators;
import org.waymark.analysis.calibration.HistoryMatching;
import org.waymark.analysis.calibration.Likelihood;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.experiment.calibration.Family;
import org.waymark.experiment.calibration.RecordCovariance;
import org.waymark.experiment.calibration.Target;
import org.waymark.experiment.calibration.Variant;

/**
 * A record read in one way: which targets count, and how they may differ from the model.
 *
 * @param study of the record
 * @param variant the way
 * @param emulators of all targets, in their order, and of more
 * @param used numbers of the targets that count
 * @param likelihood of inputs
 */
public record Reading(
    CalibrationStudy study,
    Variant variant,
    Emulators emulators,
    int[] used,
    Likelihood likelihood) {
  /** Degrees of freedom of what somebody recalls. Assumption, as is usual for robust fits. */
  private static final double HEAVY = 4;

  private static final int MOVES = 6;

  /** Targets that may lie beyond the cutoff for a point to be kept: one in so many. */
  private static final int ONE_IN = 10;

  /** Reads the record of a study. */
  public static Reading of(CalibrationStudy study, Variant variant, Emulators emulators) {
    List<Target> all = study.targets().targets();
    int[] used = IntStream.range(0, all.size()).filter(t -> variant.uses(all.get(t))).toArray();
    Reading open = new Reading(study, variant, emulators, used, null);
    double[] observed = open.targets().stream().mapToDouble(Target::observed).toArray();
    return new Reading(study, variant, emulators, used, open.of(observed));
  }

  /** The likelihood of another record of the same targets. */
  Likelihood of(double[] observed) {
    return new Likelihood(new Subset(emulators, used), observed, covariance(), degrees());
  }

  /** Of observation and discrepancy, by target that counts. */
  double[][] covariance() {
    return RecordCovariance.of(targets(), study.series(), variant);
  }

  /** Degrees of freedom of the errors of each target that counts. */
  double[] degrees() {
    return targets().stream().mapToDouble(Reading::degrees).toArray();
  }

  private static double degrees(Target target) {
    return target.series().family() == Family.RECALLED ? HEAVY : Double.POSITIVE_INFINITY;
  }

  /** The targets that count. */
  public List<Target> targets() {
    return Arrays.stream(used).mapToObj(study.targets().targets()::get).toList();
  }

  /**
   * Points that the record does not rule out.
   *
   * @param points how many are wanted
   */
  public HistoryMatching.Region region(double cutoff, int points, long seed) {
    return matching(cutoff, points, seed)
        .find(study.inputs().dimension(), likelihood::standardised);
  }

  /** What decides whether a point is in that region. */
  HistoryMatching matching(double cutoff, int points, long seed) {
    return new HistoryMatching(cutoff, used.length / ONE_IN, Math.max(10, points), MOVES, seed);
  }

  /** Draws from the posterior, begun at points that are not ruled out. */
  public Chains sample(double[][] starts, long seed) {
    CalibrationStudy.Sampling sampling = study.sampling();
    double[][] begun = new double[sampling.chains()][];
    for (int c = 0; c < begun.length; c++) {
      begun[c] = starts[c * starts.length / begun.length];
    }
    double[] best =
        Arrays.stream(starts).max(Comparator.comparingDouble(likelihood::log)).orElseThrow();
    return new EllipticalSlice(sampling.warmup(), sampling.samples(), sampling.thin(), seed)
        .sample(likelihood::log, begun, likelihood.ellipses(best));
  }
}
