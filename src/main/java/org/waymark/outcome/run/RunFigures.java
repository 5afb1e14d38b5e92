package org.waymark.outcome.run;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.outcome.variable.Dimension;
import org.waymark.outcome.variable.Variable;

/** What is kept of a run for summaries; made in the thread of the run. Immutable. */
public final class RunFigures implements Serializable {
  private static final long serialVersionUID = 1L;

  private final NationYears nation;
  private final Places places;
  private final PlaceAverages averages;
  private final GroupCounts groups;
  private final CohortTable cohorts;
  private final Map<Window, WindowFigures> within;

  private RunFigures(
      NationYears nation,
      Places places,
      PlaceAverages averages,
      GroupCounts groups,
      CohortTable cohorts,
      Map<Window, WindowFigures> within) {
    this.nation = nation;
    this.places = places;
    this.averages = averages;
    this.groups = groups;
    this.cohorts = cohorts;
    this.within = Map.copyOf(within);
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
        within);
  }

  /**
   * The same over some of the run's months.
   *
   * @throws IllegalArgumentException if these were not asked for
   */
  public WindowFigures within(Window window) {
    WindowFigures figures = within.get(window);
    if (figures == null) {
      throw new IllegalArgumentException("Nothing was kept of " + window + ".");
    }
    return figures;
  }

  /** The nation by year. */
  public NationYears nation() {
    return nation;
  }

  /** The places of the run. */
  public Places places() {
    return places;
  }

  /** The run's yearly average at a place; NaN if missing. */
  public double perYear(int place, Variable variable) {
    return averages.get(place, variable);
  }

  /** Share of a category over the whole run; NaN where there is nobody. */
  public double share(GroupTable.Measure measure, Dimension dimension, int category) {
    return groups.share(measure, dimension, category, 0, Integer.MAX_VALUE);
  }

  public PlaceAverages averages() {
    return averages;
  }

  public GroupCounts groups() {
    return groups;
  }

  public CohortTable cohorts() {
    return cohorts;
  }
}
