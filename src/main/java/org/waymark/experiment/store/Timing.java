package org.waymark.experiment.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.outcome.file.Json;

/** {@code timing.json}: when, how long and on what; the only file that may differ between runs. */
public final class Timing {
  /** Name of the file. */
  public static final String FILE = "timing.json";

  private Timing() {}

  /**
   * The document.
   *
   * @param wallSeconds time until now
   * @param parts where it went, in seconds
   */
  public static ObjectNode of(double wallSeconds, Map<String, Double> parts, int threads) {
    Runtime machine = Runtime.getRuntime();
    ObjectNode root = Json.object();
    root.put("finished", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    root.set("wallSeconds", Json.number(wallSeconds));
    ObjectNode seconds = root.putObject("seconds");
    parts.forEach((part, time) -> seconds.set(part, Json.number(time)));
    root.put("threads", threads);
    root.put("processor", processor());
    root.put("cores", machine.availableProcessors());
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      root.put("memoryMegabytes", system.getTotalMemorySize() >> 20);
    }
    root.put("maxHeapMegabytes", machine.maxMemory() >> 20);
    root.put("system", property("os.name") + " " + property("os.arch"));
    root.put("java", property("java.vm.name") + " " + property("java.version"));
    return root;
  }

  /** The document of a task that simulated with an engine. */
  public static ObjectNode of(Stopwatch watch, Engine engine) {
    return of(watch.seconds(), watch.laps(), engine.parallelism()).put("engine", engine.name());
  }

  /**
   * Adds a part that came after the others to the document of a folder.
   *
   * @throws IOException if it cannot be read or written
   */
  public static void add(Path folder, String part, double seconds) throws IOException {
    Path file = folder.resolve(FILE);
    JsonNode found = new ObjectMapper().readTree(Files.readAllBytes(file));
    if (found instanceof ObjectNode root && root.get("seconds") instanceof ObjectNode parts) {
      parts.set(part, Json.number(seconds));
      root.set("wallSeconds", Json.number(root.path("wallSeconds").asDouble() + seconds));
      Files.writeString(file, Json.text(root));
    }
  }

  /** Its model where the system says it (Linux, Windows), else its kind. */
  private static String processor() {
    String kind = System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", property("os.arch"));
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(kind);
    } catch (IOException e) {
      return kind;
    }
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
