package org.waymark.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waymark.experiment.store.Program;
import org.waymark.outcome.Json;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;

/**
 * {@code manifest.json}: what is needed to make the same bytes again. No times, no machine, no
 * threads: those do not matter and stand in {@code timing.json}.
 */
public final class Manifest {
  public static final String FILE = "manifest.json";

  /** What tells a manifest of this program from any other. */
  public static final String MARK = "\"program\" : \"waymark\"";

  private static final ObjectMapper EXACT =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Manifest() {}

  /**
   * The document.
   *
   * @param result what was finished, which is less than asked if interrupted
   */
  static ObjectNode of(
      Program program,
      Scenario scenario,
      String evidenceVersion,
      Replications asked,
      ScenarioRun.Result result) {
    int finished = result.finished();
    int setsAsked = result.design().count();
    int setsFinished = result.plausible().size();
    ObjectNode root = Json.object();
    root.put("program", "waymark");
    root.put("version", program.version());
    root.put("commit", program.commit());
    root.put("evidenceVersion", evidenceVersion);
    root.put("scenarioHash", ScenarioWriter.hash(scenario));
    root.put("replicationsAsked", asked.count());
    root.put("replicationsFinished", finished);
    root.put("complete", finished == asked.count() && setsFinished == setsAsked);
    root.put("plausibleSetsAsked", setsAsked);
    root.put("plausibleSetsFinished", setsFinished);
    ArrayNode seeds = root.putArray("seeds");
    for (int run = 0; run < finished; run++) {
      seeds.add(asked.seed(run));
    }
    root.set("scenario", parse(ScenarioWriter.json(scenario)));
    return root;
  }

  static JsonNode parse(String json) {
    try {
      return EXACT.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
