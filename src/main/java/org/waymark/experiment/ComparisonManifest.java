package org.waymark.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waymark.experiment.store.Program;
import org.waymark.outcome.Json;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;

/** {@code manifest.json} of a comparison: what is needed to make the same bytes again. */
final class ComparisonManifest {
  private ComparisonManifest() {}

  static ObjectNode of(ComparisonRun run, ComparisonRun.Result result) {
    Program program = Program.current();
    ObjectNode root = Json.object();
    root.put("program", "waymark");
    root.put("kind", "comparison");
    root.put("version", program.version());
    root.put("commit", program.commit());
    root.put("evidenceVersion", run.evidence().version());
    root.put("replicationsInABatch", run.replications().count());
    root.put("replicationsAtMost", run.most());
    root.put("replicationsFinished", result.finished());
    root.put("complete", !result.interrupted());
    root.put("plausibleSetsAsked", run.sets());
    root.put("plausibleSetsFinished", result.shared().size());
    ArrayNode seeds = root.putArray("seeds");
    for (int replication = 0; replication < result.finished(); replication++) {
      seeds.add(run.replications().seed(replication));
    }
    ArrayNode scenarios = root.putArray("scenarios");
    for (Scenario scenario : run.scenarios()) {
      ObjectNode node = scenarios.addObject();
      node.put("role", scenarios.size() == 1 ? "reference" : "other");
      node.put("scenarioHash", ScenarioWriter.hash(scenario));
      node.set("scenario", Manifest.parse(ScenarioWriter.json(scenario)));
    }
    return root;
  }
}
