package org.waymark.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.run.RunFindings;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.RunRows;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.store.Journal;
import org.waymark.experiment.store.KeptRuns;
import org.waymark.experiment.store.Manifest;
import org.waymark.experiment.world.SharedWorlds;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.Window;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.TextFile;

/**
 * What follows from a scenario?
 *
 * @param scenario what is simulated
 * @param baseline what it is seen from: says which values are the scenario's own question
 * @param since the months from the first on in which it differs from the scenario that it extends;
 *     empty where these are none or all
 * @param replications how often, from which seed
 * @param worlds how many plausible worlds, one run in each, and whence
 * @param audited whether every month of a run is re-checked
 * @param file path of the scenario's file as the user gave it
 * @param reproduce the command that makes the same again, without the program's name
 */
public record ScenarioQuestion(
    Scenario scenario,
    Scenario baseline,
    Optional<Window> since,
    Replications replications,
    WorldsFrom worlds,
    boolean audited,
    String file,
    String reproduce)
    implements KeptQuestion<RunRows, RunFindings> {
  static final String KIND = "run";

  /** The reported months. */
  Period period() {
    return new Period(scenario.start(), scenario.months());
  }

  SharedWorlds sharedWorlds() {
    return SharedWorlds.of(
        List.of(scenario), baseline, Evidence.load(), worlds, replications.firstSeed());
  }

  Plan<RunRows> replicationsPlan(Shard shard) {
    // Kept apart from this question, which no cluster could send to its workers.
    List<Window> windows = since.stream().toList();
    return new Plan<>(
        point -> scenario,
        replications.runs(1).stream().filter(run -> shard.holds(run.replication())).toList(),
        outcome -> RunRows.of(outcome, windows),
        audited);
  }

  Plan<RunFigures> worldsPlan(SharedWorlds shared, Shard shard) {
    return shared.plan(replications.firstSeed(), shard::holds, since.stream().toList(), audited);
  }

  @Override
  public ObjectNode document(Shard shard) {
    ObjectNode document = KeptRuns.document(KIND, shard, replications, worlds);
    document.set("scenario", Manifest.scenario(scenario));
    document.set("baseline", Manifest.scenario(baseline));
    since.ifPresent(window -> document.put("since", window.from()));
    document.withObject(KeptRuns.SAID).put("file", file).put("reproduce", reproduce);
    return document;
  }

  @Override
  public KeptResults<RunRows, RunFindings> results(
      Shard shard, Journal<RunRows> rows, Journal<RunFigures> figures) {
    return new ScenarioResults(this, shard, rows, figures);
  }

  @Override
  public String folder() {
    return TextFile.stem(file);
  }

  /** The question of a plan. */
  static ScenarioQuestion of(ObjectNode plan) {
    Scenario scenario = KeptRuns.scenario(plan.path("scenario"));
    return new ScenarioQuestion(
        scenario,
        KeptRuns.scenario(plan.path("baseline")),
        Optional.of(plan.path("since").asInt())
            .filter(from -> from > 0)
            .map(from -> new Window(from, scenario.months())),
        KeptRuns.replications(plan),
        KeptRuns.worlds(plan),
        false,
        plan.at("/" + KeptRuns.SAID + "/file").asText(),
        plan.at("/" + KeptRuns.SAID + "/reproduce").asText());
  }
}
