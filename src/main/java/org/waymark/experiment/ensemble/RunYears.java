package org.waymark.experiment.ensemble;

import java.io.Serializable;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.YearlyTable;

/**
 * What is kept of a run for a comparison.
 *
 * @param figures the run's averages
 * @param years every year at every place
 */
public record RunYears(RunFigures figures, YearlyTable years) implements Serializable {

  /** Condenses a run. */
  public static RunYears of(RunOutcome outcome) {
    YearlyTable years = YearlyTable.of(outcome.monthly(), outcome.period());
    return new RunYears(RunFigures.of(outcome, years), years);
  }
}
