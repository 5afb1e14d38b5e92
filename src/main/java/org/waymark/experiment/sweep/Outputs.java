package org.waymark.experiment.sweep;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.waymark.experiment.engine.Cancelled;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.outcome.Figure;
import org.waymark.outcome.NationYears;
import org.waymark.outcome.Period;
import org.waymark.outcome.RunOutcome;
import org.waymark.outcome.YearlyTable;

/** Makes the outputs of one run. */
public final class Outputs {
  private Outputs() {}

  /**
   * Simulates one run and keeps its outputs. A run that fails is a result, too.
   *
   * @param simulator of the run's point; its making is part of the run
   * @param period the reported months
   * @return null if the run gave up
   */
  public static RunResult simulate(
      Supplier<Simulator> simulator,
      Run run,
      Period period,
      List<Figure> outputs,
      BooleanSupplier cancelled) {
    try {
      RunOutcome outcome = simulator.get().simulate(run.replication(), run.seed(), cancelled);
      if (outcome == null) {
        return null;
      }
      NationYears nation =
          NationYears.of(outcome.monthly(), YearlyTable.of(outcome.monthly(), period));
      return new RunResult(run, outputs.stream().map(output -> output.of(nation)).toList(), null);
    } catch (Cancelled gaveUp) {
      return null;
    } catch (Exception | OutOfMemoryError | StackOverflowError | AssertionError e) {
      return RunResult.failed(run, e);
    }
  }
}
