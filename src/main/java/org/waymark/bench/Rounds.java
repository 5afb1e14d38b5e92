package org.waymark.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.waymark.outcome.file.Json;

/**
 * Conditions measured in turn, round after round, so that whatever else the machine does meets all
 * of them. Every other round goes backwards, and each pair begins elsewhere: none always follows
 * the same one.
 */
final class Rounds {
  /** Seconds by the clock. */
  static final String SECONDS = "seconds";

  /** Processor seconds of the thread that works, without compiler and collector beside it. */
  static final String CPU = "cpuSeconds";

  private static final double NANOS = 1e9;

  private final Map<String, Supplier<Map<String, Double>>> conditions = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Double>>> samples = new LinkedHashMap<>();

  /** Adds a condition, which gives figures of equal names each time. */
  void add(String name, Supplier<Map<String, Double>> condition) {
    conditions.put(name, condition);
    samples.put(name, new TreeMap<>());
  }

  /** Measures all: first to have everything compiled, then to keep. */
  void run(int warmUp, int rounds) {
    for (int round = -warmUp; round < rounds; round++) {
      List<String> order = new ArrayList<>(conditions.keySet());
      Collections.rotate(order, Math.floorDiv(round, 2));
      if (Math.floorMod(round, 2) == 1) {
        Collections.reverse(order);
      }
      for (String name : order) {
        Map<String, Double> found = conditions.get(name).get();
        Map<String, List<Double>> kept = round < 0 ? new TreeMap<>() : samples.get(name);
        found.forEach((key, value) -> kept.computeIfAbsent(key, k -> new ArrayList<>()).add(value));
      }
    }
  }

  /** What work costs. */
  static Map<String, Double> cost(Runnable work) {
    long start = System.nanoTime();
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
    return Map.of(SECONDS, (System.nanoTime() - start) / NANOS, CPU, processor / NANOS);
  }

  /** Median of a figure: a slow round, when another program was busy, does not move it. */
  double median(String name, String figure) {
    return percentile(samples.get(name).get(figure), 50);
  }

  /** Writes all figures of a condition: median, and between what half of the rounds lie. */
  ObjectNode write(String name, ObjectNode into) {
    samples.get(name).forEach((figure, values) -> into.set(figure, spread(values)));
    return into;
  }

  /** The same of how many times a figure is that of another condition in its round. */
  ObjectNode times(String name, String other, String figure) {
    List<Double> values = samples.get(name).get(figure);
    List<Double> others = samples.get(other).get(figure);
    IntStream rounds = IntStream.range(0, values.size());
    return spread(rounds.mapToObj(round -> values.get(round) / others.get(round)).toList());
  }

  private static ObjectNode spread(List<Double> values) {
    ObjectNode spread = Json.object();
    spread.set("median", Json.number(percentile(values, 50)));
    spread.set("low", Json.number(percentile(values, 25)));
    spread.set("high", Json.number(percentile(values, 75)));
    return spread;
  }

  private static double percentile(List<Double> values, double percent) {
    return StatUtils.percentile(values.stream().mapToDouble(v -> v).toArray(), percent);
  }
}
