package org.waymark.analysis.posterior;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;
import org.waymark.analysis.calibration.Emulator;
import org.waymark.analysis.calibration.Emulators;
import org.waymark.experiment.calibration.Target;

/**
 * How far emulators are from the mean of the model in draws of the posterior: several runs of each
 * draw tell the luck of a run from what the emulator does not know. Of counts in logarithms, of
 * shares in shares.
 *
 * @param draws how many draws
 * @param seeds runs of each
 * @param rows by target
 */
public record EmulatorError(int draws, int seeds, List<Row> rows) {
  /**
   * Of one row of the record.
   *
   * @param error root mean square distance of the emulator from the mean of the model: what the
   *     luck of that many runs adds is taken off; at least 0
   * @param luck standard deviation of one run about its mean
   */
  public record Row(Target target, double error, double luck) {}

  /** Copies its list. */
  public EmulatorError {
    rows = List.copyOf(rows);
  }

  /**
   * Looks at runs.
   *
   * @param runs of the draws, all of a draw one after the other; a draw of which one failed is left
   *     out
   * @param seeds runs of each, at least 2
   */
  public static EmulatorError of(List<Target> targets, Emulators emulators, Runs runs, int seeds) {
    int draws = runs.count() / seeds;
    return new EmulatorError(
        draws,
        seeds,
        IntStream.range(0, targets.size())
            .mapToObj(t -> row(targets.get(t), emulators.of(t), runs, t, seeds))
            .toList());
  }

  private static Row row(Target target, Emulator emulator, Runs runs, int t, int seeds) {
    double squares = 0;
    double luck = 0;
    int counted = 0;
    for (int first = 0; first + seeds <= runs.count(); first += seeds) {
      double[] said =
          Arrays.stream(runs.y(), first, first + seeds)
              .mapToDouble(run -> run.length == 0 ? Double.NaN : scaled(target, run[t]))
              .toArray();
      if (Arrays.stream(said).allMatch(Double::isFinite)) {
        double off = scaled(target, emulator.at(runs.z()[first]).mean()) - StatUtils.mean(said);
        double variance = StatUtils.variance(said);
        squares += off * off - variance / seeds;
        luck += variance;
        counted++;
      }
    }
    return new Row(
        target, FastMath.sqrt(Math.max(0, squares / counted)), FastMath.sqrt(luck / counted));
  }

  private static double scaled(Target target, double y) {
    return target.series().family().isShare() ? target.natural(y) : y;
  }

  /** Root mean square over the rows of one kind. */
  public double error(boolean shares) {
    return squares(shares, true);
  }

  /** The luck of a run, root mean square over the rows of one kind. */
  public double luck(boolean shares) {
    return squares(shares, false);
  }

  private double squares(boolean shares, boolean error) {
    return FastMath.sqrt(
        rows.stream()
            .filter(each -> each.target().series().family().isShare() == shares)
            .mapToDouble(each -> error ? each.error() : each.luck())
            .filter(Double::isFinite)
            .map(each -> each * each)
            .average()
            .orElse(Double.NaN));
  }
}
