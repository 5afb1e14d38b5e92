package org.waymark.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.waymark.outcome.Json;

/** {@code timing.json}: when, how long and on what; the only file that may differ between runs. */
final class Timing {
  static final String FILE = "timing.json";

  private Timing() {}

  /** The document. */
  static ObjectNode of(double seconds, int threads) {
    Runtime machine = Runtime.getRuntime();
    ObjectNode root = Json.object();
    root.put("finished", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    root.set("wallSeconds", Json.number(seconds));
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
