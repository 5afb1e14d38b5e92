package org.waymark.outcome.run;

import java.io.Serializable;
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

  private RunFigures(
      NationYears nation,
      Places places,
      PlaceAverages averages,
      GroupCounts groups,
      CohortTable cohorts) {
    this.nation = nation;
    this.places = places;
    this.averages = averages;
    this.groups = groups;
    this.cohorts = cohorts;
  }

  /** Condenses a run. */
  public static RunFigures of(RunOutcome outcome) {
    return of(outcome, YearlyTable.of(outcome.monthly(), outcome.period()));
  }

  /** Condenses a run of which the years are there already. */
  public static RunFigures of(RunOutcome outcome, YearlyTable yearly) {
    return new RunFigures(
        NationYears.of(outcome.monthly(), yearly),
        yearly.places(),
        PlaceAverages.of(yearly),
        GroupCounts.of(outcome.groups()),
        outcome.cohorts());
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
