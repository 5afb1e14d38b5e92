package org.waymark.experiment.ensemble;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.outcome.run.PlaceAverages;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.YearlyTable;

/**
 * What is kept of a run for a comparison.
 *
 * @param figures the run's averages
 * @param years every year at every place
 * @param since averages over the months from one on, by that month; 0 is the first reported
 */
public record RunYears(RunFigures figures, YearlyTable years, Map<Integer, PlaceAverages> since)
    implements Serializable {
  /** Copies its map. */
  public RunYears {
    since = Map.copyOf(since);
  }

  /** Condenses a run, with averages from some months on. */
  public static RunYears of(RunOutcome outcome, List<Integer> months) {
    YearlyTable years = YearlyTable.of(outcome.monthly(), outcome.period());
    Map<Integer, PlaceAverages> since = new TreeMap<>();
    months.forEach(month -> since.put(month, PlaceAverages.since(month, outcome)));
    return new RunYears(RunFigures.of(outcome, years), years, since);
  }
}
