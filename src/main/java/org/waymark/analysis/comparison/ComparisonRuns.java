package org.waymark.analysis.comparison;

import java.util.List;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.experiment.world.SharedWorld;
import org.waymark.outcome.world.Basis;

/**
 * The runs of a comparison, beside what {@link ScenarioComparison} took of them.
 *
 * @param finished replications of which every run went well
 * @param interrupted whether some were not tried, or failed
 * @param designs plausible worlds of each scenario, the reference first
 * @param worlds what scenarios came to in each, as far as all of them were finished
 * @param basis by what worlds were judged
 */
public record ComparisonRuns(
    int finished,
    boolean interrupted,
    List<PlausibleWorlds> designs,
    List<SharedWorld> worlds,
    Basis basis) {

  /** Copies its lists. */
  public ComparisonRuns {
    designs = List.copyOf(designs);
    worlds = List.copyOf(worlds);
  }
}
