package org.waymark.analysis.attribution;

import java.util.Optional;
import org.waymark.experiment.design.Lifting;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.scenario.Scenario;

/**
 * Everything that is to be said about an attribution on one basis.
 *
 * @param study the study, with the replications that were run
 * @param base the scenario that it varies
 * @param lifting how far barriers are lifted
 * @param attribution the shares
 * @param worlds the ranking over plausible worlds; empty if none were run
 * @param sets these worlds
 * @param prior the ranking over worlds of the prior; empty if none stand beside
 * @param priorSets the worlds of the prior
 * @param precision half of the interval of the largest share of the headline that was asked for, as
 *     a share of today's level; NaN if none was
 * @param program which program ran it
 * @param reproduce the command, without the name of the program
 */
public record AttributionFindings(
    Study study,
    Scenario base,
    Lifting lifting,
    Attribution attribution,
    Optional<RankRobustness> worlds,
    Optional<PlausibleWorlds> sets,
    Optional<RankRobustness> prior,
    Optional<PlausibleWorlds> priorSets,
    double precision,
    Program program,
    String reproduce) {
  /** Whether the precision that was asked for was reached; true if none was. */
  public boolean isPrecise() {
    return Double.isNaN(precision) || attribution.headline().precision() <= precision;
  }
}
