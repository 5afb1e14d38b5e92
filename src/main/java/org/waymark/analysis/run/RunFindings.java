package org.waymark.analysis.run;

import java.util.List;
import java.util.Optional;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.record.RecordFit;
import org.waymark.experiment.store.Program;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.summary.ScenarioSummary;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.scenario.Scenario;

/**
 * Everything that there is to say about one scenario that was run.
 *
 * @param scenario what was simulated
 * @param baseline the scenario at the bottom of its chain of {@code extends}, or itself
 * @param evidence what it is compared with
 * @param replications how often, from which seed
 * @param ensemble all finished replications: chance
 * @param runs the nation in each finished replication, in their order
 * @param fit how near it comes to the record
 * @param assumptions runs in plausible worlds; empty if only chance was asked for
 * @param departure from where on it departs from the scenario that it extends; empty if it extends
 *     none, or differs from its first month on, or never
 * @param program which program
 * @param file path of the scenario's file as the user gave it
 * @param reproduce the command that makes the same again, without the program's name
 */
public record RunFindings(
    Scenario scenario,
    Scenario baseline,
    Evidence evidence,
    Replications replications,
    ScenarioSummary ensemble,
    List<NationYears> runs,
    RecordFit fit,
    Optional<WorldRanges> assumptions,
    Optional<Departure> departure,
    Program program,
    String file,
    String reproduce) {
  /** Copies its list. */
  public RunFindings {
    runs = List.copyOf(runs);
  }
}
