package org.waymark.experiment.sweep;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.waymark.experiment.Simulator;
import org.waymark.outcome.Figure;
import org.waymark.outcome.NationYears;
import org.waymark.outcome.Period;
import org.waymark.outcome.RunOutcome;
import org.waymark.outcome.YearlyTable;
import org.waymark.scenario.Scenario;

/** Makes the outputs of one run. */
public final class Outputs {
  private Outputs() {}

  /**
   * Simulates one run and keeps its outputs.
   *
   * @param scenario of which only the reported months matter here
   * @return null if the run gave up
   */
  public static RunResult simulate(
      Simulator simulator,
      Run run,
      Scenario scenario,
      List<Figure> outputs,
      BooleanSupplier cancelled) {
    RunOutcome outcome = simulator.simulate(run.replication(), run.seed(), cancelled);
    if (outcome == null) {
      return null;
    }
    Period period = new Period(scenario.start(), scenario.months());
    NationYears nation =
        NationYears.of(outcome.monthly(), YearlyTable.of(outcome.monthly(), period));
    return new RunResult(run, outputs.stream().map(output -> output.of(nation)).toList(), null);
  }
}
