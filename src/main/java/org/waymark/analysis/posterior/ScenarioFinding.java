package org.waymark.analysis.posterior;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.waymark.experiment.calibration.Target;

/**
 * How the scenario that is fitted stands to the record as it is written, with its own value of each
 * input: whether it is itself among the worlds that the record does not rule out.
 *
 * @param seeds runs that left results
 * @param misfit of a run, as that of a draw ({@link CalibrationFindings#misfit}); median over seeds
 * @param missed rows from which half of its runs lie more than {@link TargetFinding#MISSED}
 *     standard deviations away, the worst first
 * @param apart inputs about which the record teaches something and whose value in the scenario lies
 *     outside the 90 % of the posterior
 */
public record ScenarioFinding(int seeds, double misfit, List<Target> missed, List<String> apart) {
  /** Copies its lists. */
  public ScenarioFinding {
    missed = List.copyOf(missed);
    apart = List.copyOf(apart);
  }

  /**
   * Looks at runs of the scenario.
   *
   * @param taught what the record says about inputs
   */
  public static ScenarioFinding of(Reading reading, Runs runs, List<Marginal> taught) {
    List<Target> targets = reading.targets();
    double[] deviations = CalibrationFindings.deviations(reading);
    double[] misfits = new double[targets.size()];
    for (int i = 0; i < misfits.length; i++) {
      double middle = StatUtils.percentile(runs.values(reading.used()[i]), 50);
      misfits[i] = Math.abs(targets.get(i).observed() - middle) / deviations[i];
    }
    return new ScenarioFinding(
        runs.count(),
        CalibrationFindings.misfit(reading, runs),
        IntStream.range(0, misfits.length)
            .filter(i -> misfits[i] > TargetFinding.MISSED)
            .boxed()
            .sorted(Comparator.comparing(i -> -misfits[i]))
            .map(targets::get)
            .toList(),
        taught.stream().filter(each -> isApart(reading, each)).map(Marginal::name).toList());
  }

  /** A scale multiplies what the scenario says by 1. */
  private static boolean isApart(Reading reading, Marginal each) {
    double own =
        reading.study().inputs().find(each.name()).map(input -> input.centre()).orElse(1.0);
    return own < each.posterior().low() || own > each.posterior().high();
  }
}
