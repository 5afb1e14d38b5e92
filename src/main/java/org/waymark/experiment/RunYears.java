package org.waymark.experiment;

import org.waymark.outcome.Period;
import org.waymark.outcome.RunFigures;
import org.waymark.outcome.RunOutcome;
import org.waymark.outcome.YearlyTable;

/**
 * What is kept of a run for a comparison; made in the thread of the run.
 *
 * @param figures the run's averages
 * @param years every year at every place
 */
public record RunYears(RunFigures figures, YearlyTable years) {

  static RunYears of(RunOutcome outcome, Period period) {
    YearlyTable years = YearlyTable.of(outcome.monthly(), period);
    return new RunYears(RunFigures.of(outcome, years), years);
  }
}
