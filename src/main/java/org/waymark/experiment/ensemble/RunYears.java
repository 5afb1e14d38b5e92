package org.waymark.experiment.ensemble;

import java.io.Serializable;
import java.util.List;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.run.YearlyTable;

/**
 * What is kept of a run for a comparison.
 *
 * @param figures the run's averages, over all of its months and over some
 * @param years every year at every place
 */
public record RunYears(RunFigures figures, YearlyTable years) implements Serializable {
  /** Condenses a run, and some of its months. */
  public static RunYears of(RunOutcome outcome, List<Window> windows) {
    YearlyTable years = YearlyTable.of(outcome.monthly(), outcome.period());
    return new RunYears(RunFigures.of(outcome, years, windows), years);
  }
}
