package org.waymark.experiment.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.experiment.world.Posterior;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.file.Json;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;

/**
 * {@code manifest.json}: what is needed to make the same bytes again. No times, no machine, no
 * threads: those do not matter and stand in {@code timing.json}. What all folders of results have
 * in common is here; what was asked is for each kind of question to add.
 */
public final class Manifest {
  /** Name of the file. */
  public static final String FILE = "manifest.json";

  /** What tells a manifest of this program from any other. */
  private static final String MARK = "\"program\" : \"waymark\"";

  private static final ObjectMapper EXACT =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Manifest() {}

  /**
   * The beginning of a manifest: which program and which evidence.
   *
   * @param kind of question; empty for the run of a scenario
   */
  public static ObjectNode begin(Optional<String> kind, Program program, String evidenceVersion) {
    ObjectNode root = Json.object();
    root.put("program", "waymark");
    kind.ifPresent(name -> root.put("kind", name));
    root.put("version", program.version());
    root.put("commit", program.commit());
    root.put("evidenceVersion", evidenceVersion);
    return root;
  }

  /** Says whence plausible worlds come, if there are any. */
  public static void worlds(ObjectNode root, WorldsFrom worlds) {
    if (worlds.posterior().isPresent()) {
      Posterior posterior = worlds.posterior().get();
      root.putObject("worldsFrom")
          .put("file", String.valueOf(Path.of(posterior.file()).getFileName()))
          .put("sha256", posterior.hash())
          .put("draws", posterior.draws().size());
    } else if (worlds.count() > 0) {
      root.put("worldsFrom", WorldsFrom.PRIOR);
    }
    if (worlds.besidePrior()) {
      root.put("worldsBeside", WorldsFrom.PRIOR);
    }
  }

  /** A scenario in full. */
  public static JsonNode scenario(Scenario scenario) {
    return parse(ScenarioWriter.json(scenario));
  }

  /**
   * The manifest of a folder; empty if it holds none that can be read.
   *
   * @throws IOException if the file cannot be read
   */
  public static Optional<ObjectNode> read(Path folder) throws IOException {
    return readFile(folder.resolve(FILE));
  }

  /** A document of this program's; empty if there is none that can be read. */
  static Optional<ObjectNode> readFile(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return EXACT.readTree(file.toFile()) instanceof ObjectNode root
          ? Optional.of(root)
          : Optional.empty();
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  /** Whether a folder holds a manifest of this program, be it of another version. */
  static boolean isIn(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.isRegularFile(file)
        && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(MARK);
  }

  /** A text as it is read from a file: its numbers keep all their digits. */
  public static JsonNode parse(String json) {
    try {
      return EXACT.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A number with all its digits. */
  public static JsonNode number(Object value) {
    return EXACT.valueToTree(value);
  }
}
