package org.waymark.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.waymark.outcome.Json;

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
    root.put("cores", machine.availableProcessors());
    root.put("maxHeapMegabytes", machine.maxMemory() >> 20);
    root.put("system", property("os.name") + " " + property("os.arch"));
    root.put("java", property("java.vm.name") + " " + property("java.version"));
    return root;
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
