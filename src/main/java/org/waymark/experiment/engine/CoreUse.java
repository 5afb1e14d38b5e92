package org.waymark.experiment.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.outcome.file.Json;

/** How busy an engine keeps the cores of this machine, for {@code timing.json}. */
public final class CoreUse {
  private static final double NANOS = 1e9;

  private final Engine engine;
  private final long begun = System.nanoTime();
  private final double processor = processorSeconds();
  private final double simulating;
  private double wallSeconds;
  private double processorSeconds;
  private double simulatingSeconds;

  private CoreUse(Engine engine) {
    this.engine = engine;
    this.simulating = engine.simulatingSeconds();
  }

  public static CoreUse start(Engine engine) {
    return new CoreUse(engine);
  }

  public void stop() {
    wallSeconds = (System.nanoTime() - begun) / NANOS;
    processorSeconds = processorSeconds() - processor;
    simulatingSeconds = engine.simulatingSeconds() - simulating;
  }

  /**
   * Writes {@code engineShare} (share of the workers' time in which they did not simulate) and,
   * where this process simulates, {@code cpuSeconds} (its processor time during the runs) and
   * {@code coreUse} (its share of what the cores in use could have given; other programs on the
   * machine take from it).
   */
  public void write(ObjectNode timing) {
    int threads = engine.parallelism();
    if (engine.isHere()) {
      int cores = Math.min(threads, Runtime.getRuntime().availableProcessors());
      timing.set("cpuSeconds", Json.number(processorSeconds));
      timing.set("coreUse", Json.number(processorSeconds / (wallSeconds * cores)));
    }
    timing.set("engineShare", Json.number(1 - simulatingSeconds / (wallSeconds * threads)));
  }

  /** Of this process so far; NaN where the JVM does not say. */
  public static double processorSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / NANOS
        : Double.NaN;
  }
}
