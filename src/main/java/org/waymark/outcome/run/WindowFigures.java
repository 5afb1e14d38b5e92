package org.waymark.outcome.run;

import java.io.Serializable;

/**
 * What is kept of a run over some of its months.
 *
 * @param nation the nation by year, and per year over the window
 * @param averages per year over the window, at every place
 */
public record WindowFigures(NationYears nation, PlaceAverages averages) implements Serializable {
  /** Condenses the months of a window. */
  static WindowFigures of(RunOutcome outcome, Window window) {
    MonthlyTable monthly = outcome.monthly().within(window);
    YearlyTable yearly = YearlyTable.of(monthly, window.within(outcome.period()));
    return new WindowFigures(NationYears.of(monthly, yearly), PlaceAverages.of(yearly));
  }
}
