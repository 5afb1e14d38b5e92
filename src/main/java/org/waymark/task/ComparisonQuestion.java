package org.waymark.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.ComparisonPlan;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.store.Journal;
import org.waymark.experiment.store.KeptRuns;
import org.waymark.experiment.store.Manifest;
import org.waymark.experiment.store.RunFolder;
import org.waymark.experiment.world.SharedWorlds;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.Window;
import org.waymark.scenario.Scenario;

/**
 * What does a change do? Scenarios beside a reference, at equal luck.
 *
 * @param plan what is compared, and how often
 * @param audited whether every month of a run is re-checked
 * @param folders what {@code run} left of the scenarios, the reference first; empty where they are
 *     simulated
 * @param names short names, as in files, the reference first
 * @param reproduce the command that makes the same again, without the program's name
 */
public record ComparisonQuestion(
    ComparisonPlan plan,
    boolean audited,
    List<RunFolder> folders,
    List<String> names,
    String reproduce)
    implements KeptQuestion<RunYears, ComparisonFindings> {
  static final String KIND = "comparison";

  /** Copies its lists. */
  public ComparisonQuestion {
    folders = List.copyOf(folders);
    names = List.copyOf(names);
  }

  SharedWorlds sharedWorlds() {
    return sharedWorlds(plan.worlds());
  }

  /** Those of the prior that stand beside; none where they were not asked for. */
  SharedWorlds priorWorlds() {
    return sharedWorlds(plan.worlds().beside());
  }

  private SharedWorlds sharedWorlds(WorldsFrom from) {
    return SharedWorlds.of(
        plan.scenarios(), plan.baseline(), plan.evidence(), from, plan.replications().firstSeed());
  }

  /** A number of replications of all scenarios, those of a part, with averages over some months. */
  Plan<RunYears> replicationsPlan(int count, Shard shard, List<Window> windows) {
    List<Run> runs =
        plan.replications().with(count).runs(plan.scenarios().size()).stream()
            .filter(run -> shard.holds(run.replication()))
            .toList();
    return new Plan<>(
        plan.scenarios()::get, runs, outcome -> RunYears.of(outcome, windows), audited);
  }

  Plan<RunFigures> worldsPlan(SharedWorlds shared, Shard shard, List<Window> windows) {
    return shared.plan(plan.replications().firstSeed(), shard::holds, windows, audited);
  }

  @Override
  public KeptResults<RunYears, ComparisonFindings> results(
      Shard shard, Journal<RunYears> years, Journal<RunFigures> figures) {
    return new ComparisonResults(this, shard, years, figures);
  }

  @Override
  public String folder() {
    return "compare-" + String.join("-", names);
  }

  @Override
  public ObjectNode document(Shard shard) {
    ObjectNode root = KeptRuns.document(KIND, shard, plan.replications(), plan.worlds());
    root.put("most", plan.most());
    folders.forEach(folder -> root.withArray("folders").add(folder.folder().toString()));
    root.put("precision", Double.toString(plan.precision()));
    plan.window()
        .ifPresent(
            window ->
                root.putObject("window").put("from", window.from()).put("until", window.until()));
    ArrayNode scenarios = root.putArray("scenarios");
    plan.scenarios().forEach(scenario -> scenarios.add(Manifest.scenario(scenario)));
    root.set("baseline", Manifest.scenario(plan.baseline()));
    ObjectNode said = root.withObject(KeptRuns.SAID).put("reproduce", reproduce);
    ArrayNode shortNames = said.putArray("names");
    names.forEach(shortNames::add);
    return root;
  }

  /** The question of a document. */
  static ComparisonQuestion of(ObjectNode document) {
    List<Scenario> scenarios = new ArrayList<>();
    document.path("scenarios").forEach(each -> scenarios.add(KeptRuns.scenario(each)));
    List<String> names = new ArrayList<>();
    document.at("/" + KeptRuns.SAID + "/names").forEach(name -> names.add(name.asText()));
    return new ComparisonQuestion(
        new ComparisonPlan(
            scenarios,
            KeptRuns.scenario(document.path("baseline")),
            Evidence.load(),
            KeptRuns.replications(document),
            document.path("most").asInt(),
            Double.NaN,
            KeptRuns.worlds(document),
            Optional.of(document.path("window"))
                .filter(JsonNode::isObject)
                .map(node -> new Window(node.path("from").asInt(), node.path("until").asInt()))),
        false,
        List.of(),
        names,
        document.at("/" + KeptRuns.SAID + "/reproduce").asText());
  }
}
