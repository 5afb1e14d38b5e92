package org.waymark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.experiment.store.Timing;

/**
 * What the first command of the README costs, in full and quick, in processes of their own that are
 * started as this one was: seconds from start to end, and where they went.
 *
 * @param folder what it may write
 * @param options that it has besides
 */
record CommandCost(Path folder, List<String> options) {
  private static final String PROGRAM = "org.waymark.cli.Waymark";

  /** Measures in turn. */
  void measure(int rounds, ObjectNode into) {
    Rounds all = new Rounds();
    all.add("full", () -> cost(List.of()));
    all.add("quick", () -> cost(List.of("--quick")));
    all.run(0, rounds);
    all.write("full", into.putObject("full"));
    all.write("quick", into.putObject("quick"));
  }

  private Map<String, Double> cost(List<String> way) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), PROGRAM));
    command.addAll(List.of("run", "scenarios/baseline.json", "--out", folder.toString()));
    command.add("--overwrite");
    command.addAll(options);
    command.addAll(way);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      double seconds = Rounds.cost(() -> process.onExit().join()).get(Rounds.SECONDS);
      if (process.exitValue() != 0) {
        throw new IOException(String.join(" ", command) + ": exit code " + process.exitValue());
      }
      JsonNode timing = new ObjectMapper().readTree(folder.resolve(Timing.FILE).toFile());
      Map<String, Double> parts = new TreeMap<>();
      for (String part : List.of("replications", "plausibleSets", "report")) {
        parts.put(part, timing.at("/seconds/" + part).asDouble());
      }
      parts.put("other", seconds - timing.path("wallSeconds").asDouble());
      parts.put(Rounds.SECONDS, seconds);
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
