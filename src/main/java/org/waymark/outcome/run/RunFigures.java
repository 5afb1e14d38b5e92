package org.waymark.outcome.run;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.outcome.variable.Dimension;
import org.waymark.outcome.variable.Variable;

/**
 * What is kept of a run for summaries; made in the thread of the run.
 *
 * @param nation the nation by year
 * @param places the places of the run
 * @param averages yearly averages of every place
 * @param groups people by group
 * @param cohorts what became of them
 * @param concentration how concentrated their origin is
 * @param windows the same over some of the run's months
 */
public record RunFigures(
    NationYears nation,
    Places places,
    PlaceAverages averages,
    GroupCounts groups,
    CohortTable cohorts,
    List<Concentration> concentration,
    Map<Window, WindowFigures> windows)
    implements Serializable {
  /** Copies its collections. */
  public RunFigures {
    concentration = List.copyOf(concentration);
    windows = Map.copyOf(windows);
  }

  /** Condenses a run, and some of its months. */
  public static RunFigures of(RunOutcome outcome, List<Window> windows) {
    return of(outcome, YearlyTable.of(outcome.monthly(), outcome.period()), windows);
  }

  /** Condenses a run of which the years are there already, and some of its months. */
  public static RunFigures of(RunOutcome outcome, YearlyTable yearly, List<Window> windows) {
    NationYears nation = NationYears.of(outcome.monthly(), yearly);
    PlaceAverages averages = PlaceAverages.of(yearly);
    Map<Window, WindowFigures> within = new HashMap<>();
    windows.forEach(
        window -> within.computeIfAbsent(window, months -> WindowFigures.of(outcome, months)));
    within.put(Window.of(outcome.period()), new WindowFigures(nation, averages));
    return new RunFigures(
        nation,
        yearly.places(),
        averages,
        GroupCounts.of(outcome.groups()),
        outcome.cohorts(),
        outcome.concentration(),
        within);
  }

  /**
   * The same over some of the run's months.
   *
   * @throws IllegalArgumentException if these were not asked for
   */
  public WindowFigures within(Window window) {
    WindowFigures figures = windows.get(window);
    if (figures == null) {
      throw new IllegalArgumentException("Nothing was kept of " + window + ".");
    }
    return figures;
  }

  /** The run's yearly average at a place; NaN if missing. */
  public double perYear(int place, Variable variable) {
    return averages.get(place, variable);
  }

  /** Share of a category over the whole run; NaN where there is nobody. */
  public double share(GroupTable.Measure measure, Dimension dimension, int category) {
    return groups.share(measure, dimension, category, 0, Integer.MAX_VALUE);
  }
}
