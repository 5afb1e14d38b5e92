package org.waymark.outcome.summary;

import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.run.Concentration;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunFigures;

/**
 * All replications of a scenario, summed up: they differ by luck alone. Takes runs one by one and
 * keeps none, but for some figures on where people come from. Equal runs in equal order give equal
 * bits. Not thread-safe.
 */
public final class ScenarioSummary {
  private final Summary summary;
  private final GroupSummary groups;
  private final CohortSummary cohorts;
  private final List<List<Concentration>> concentration = new ArrayList<>();
  private PlaceSummary places;

  private ScenarioSummary(Period period) {
    summary = Summary.of(period);
    groups = GroupSummary.of(period);
    cohorts = CohortSummary.of(period);
  }

  /** An ensemble of no run yet. */
  public static ScenarioSummary of(Period period) {
    return new ScenarioSummary(period);
  }

  /** Takes one more run of the same period. */
  public void add(RunFigures run) {
    if (places == null) {
      places = PlaceSummary.of(run.places());
    }
    summary.add(run.nation());
    places.add(run.averages());
    groups.add(run.groups());
    cohorts.add(run.cohorts());
    concentration.add(run.concentration());
  }

  /** The nation. */
  public Summary summary() {
    return summary;
  }

  /**
   * Every place.
   *
   * @throws IllegalStateException before the first run
   */
  public PlaceSummary places() {
    if (places == null) {
      throw new IllegalStateException("There is no run yet, so there are no places.");
    }
    return places;
  }

  /** Who the people were. */
  public GroupSummary groups() {
    return groups;
  }

  /** What became of them. */
  public CohortSummary cohorts() {
    return cohorts;
  }

  /** How concentrated their origin is. */
  public List<ConcentrationSummary> concentration() {
    return ConcentrationSummary.of(concentration);
  }
}
