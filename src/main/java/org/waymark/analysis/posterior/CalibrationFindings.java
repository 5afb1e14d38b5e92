package org.waymark.analysis.posterior;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.experiment.calibration.Observables;
import org.waymark.experiment.store.Program;

/**
 * What a calibration came to.
 *
 * @param study what was asked
 * @param waves of runs
 * @param prior people trafficked a year before the record
 * @param trafficked the same in the draws, as they were run again
 * @param found how many are identified for 100 trafficked, in the draws
 * @param main the reading that the study states
 * @param variants other readings
 * @param targets rows of the record, in their order
 * @param ridges pairs of inputs that the record ties together
 * @param effects share of the variance of people trafficked that each input takes part in, over the
 *     prior
 * @param emulatorError of some draws that were run with several seeds, where the study asks for it
 * @param selfCheck whether truths are given back, where the study asks for it
 * @param stability of the effects of barriers, where the study asks for it
 * @param misfit of a draw, root mean square over targets; median over draws
 * @param scenario how what is fitted stands to the record as it is written
 * @param hindcasts of readings that end with a year
 * @param second what another method came to, where the study asks for it
 * @param draws that were run again and left results
 * @param program that did it
 * @param reproduce the command, without the name of the program
 */
public record CalibrationFindings(
    CalibrationStudy study,
    List<WaveFinding> waves,
    Band prior,
    Band trafficked,
    Band found,
    VariantFinding main,
    List<VariantFinding> variants,
    List<TargetFinding> targets,
    List<Marginal.Ridge> ridges,
    double[] effects,
    Optional<EmulatorError> emulatorError,
    Optional<SelfCheck> selfCheck,
    Optional<Stability> stability,
    double misfit,
    ScenarioFinding scenario,
    List<Hindcast> hindcasts,
    Optional<SecondFinding> second,
    int draws,
    Program program,
    String reproduce) {
  /** Copies its lists. */
  public CalibrationFindings {
    waves = List.copyOf(waves);
    variants = List.copyOf(variants);
    targets = List.copyOf(targets);
    ridges = List.copyOf(ridges);
    hindcasts = List.copyOf(hindcasts);
  }

  /** A range of people trafficked in some runs. */
  public static Band asked(CalibrationStudy study, Runs runs, String output) {
    int place = study.observables().outputs().indexOf(output);
    return Band.of(Mixture.of(runs.values(place)), FastMath::exp);
  }

  /** People trafficked in some runs. */
  public static Band trafficked(CalibrationStudy study, Runs runs) {
    return asked(study, runs, Observables.TRAFFICKED);
  }

  /**
   * How far a draw is from the record: root mean square over targets of (observed - run), each in
   * standard deviations of observation, discrepancy and seed; the median over draws.
   */
  public static double misfit(Reading reading, Runs draws) {
    double[] deviations = deviations(reading);
    double[] misfits =
        IntStream.range(0, draws.count())
            .mapToDouble(
                r -> {
                  double squares = 0;
                  int there = 0;
                  for (int i = 0; i < deviations.length; i++) {
                    double y = draws.y()[r][reading.used()[i]];
                    double error = reading.targets().get(i).observed() - y;
                    if (!Double.isNaN(error)) {
                      squares += error * error / deviations[i] / deviations[i];
                      there++;
                    }
                  }
                  return FastMath.sqrt(squares / there);
                })
            .toArray();
    return StatUtils.percentile(misfits, 50);
  }

  /** Standard deviations of observation, discrepancy and seed, by target that counts. */
  static double[] deviations(Reading reading) {
    double[][] covariance = reading.covariance();
    return IntStream.range(0, covariance.length)
        .mapToDouble(i -> covariance[i][i] + reading.emulators().of(reading.used()[i]).noise())
        .map(FastMath::sqrt)
        .toArray();
  }

  /** Rows that are missed, the worst first. */
  public List<TargetFinding> missed() {
    return TargetFinding.missesFirst(targets).stream().filter(TargetFinding::isMissed).toList();
  }

  /** Inputs that the record says something about, the best known first. */
  public List<Marginal> taught() {
    return main.marginals().stream()
        .filter(Marginal::isTaught)
        .sorted((a, b) -> Double.compare(b.shrinkage(), a.shrinkage()))
        .toList();
  }

  /** All readings, that of the study first. */
  public List<VariantFinding> readings() {
    return Stream.concat(Stream.of(main), variants.stream()).toList();
  }

  /** Root mean square error of the emulators over rows of one kind, in the draws. */
  public double emulatorError(boolean shares) {
    return Math.sqrt(
        targets.stream()
            .filter(each -> each.target().series().family().isShare() == shares)
            .mapToDouble(each -> each.emulator().rmse() * each.emulator().rmse())
            .average()
            .orElse(Double.NaN));
  }

  /** Weakest agreement of chains in any reading. */
  public double worstRHat() {
    return Math.max(
        main.rHat(), variants.stream().mapToDouble(VariantFinding::rHat).max().orElse(0));
  }

  /** Names of what is varied. */
  public List<String> inputs() {
    return study.inputs().names();
  }
}
