package org.waymark.analysis.comparison;

import java.util.List;
import java.util.Optional;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.run.Window;
import org.waymark.scenario.Scenario;

/**
 * What is compared, and how often.
 *
 * @param scenarios what is compared, the reference first; all of the same period
 * @param baseline what they are seen from: says which values are their own question
 * @param evidence what worlds are judged by
 * @param replications size of a batch, first seed
 * @param most number of replications at most; the size of a batch for one batch only
 * @param precision replications are enough when half of the 95 % interval of every headline
 *     difference is at most this share of the reference's mean; NaN if one batch is enough
 * @param worlds how many plausible worlds, and whence
 * @param window reported months over which effects are counted; empty: from the first in which the
 *     scenarios differ
 */
public record ComparisonPlan(
    List<Scenario> scenarios,
    Scenario baseline,
    Evidence evidence,
    Replications replications,
    int most,
    double precision,
    WorldsFrom worlds,
    Optional<Window> window) {

  /** Copies its list. */
  public ComparisonPlan {
    scenarios = List.copyOf(scenarios);
  }

  /** The scenario with which all others are compared. */
  public Scenario reference() {
    return scenarios.get(0);
  }
}
