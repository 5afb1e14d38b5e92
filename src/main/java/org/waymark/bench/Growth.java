package org.waymark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.waymark.experiment.engine.CoreUse;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.experiment.ensemble.RunRows;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.store.Stopwatch;
import org.waymark.experiment.store.Timing;
import org.waymark.nation.Blueprint;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.run.RunOutcome;

/**
 * How the cost of a nation grows with its size, with its months and with threads, what output
 * costs, and what its draws, meetings and memory alone would take.
 *
 * @param whole {@code population.factor} of the nation from which all others are seen, over 144
 *     reported months
 * @param factors of other nations, smaller and larger
 * @param months reported months of other nations, fewer and more
 * @param commands how often the first command of the README is run: it takes long
 */
public record Growth(double whole, List<Double> factors, List<Integer> months, int commands) {
  /** From a tenth of the nation to four of it, and from one year to 29. */
  public static final Growth STANDARD =
      new Growth(1, List.of(0.1, 0.25, 0.5, 2.0, 4.0), List.of(12, 60, 348), 2);

  private static final String TABLES = "tables";
  private static final String THREADS = "threads";

  /** Nations for each thread: the last that runs alone wastes little. */
  private static final int BATCH = 3;

  /**
   * Measures each condition so many times.
   *
   * @param step is told a key of the bundle {@code cli} ({@code bench.step.…}) as each part begins
   */
  public ObjectNode measure(int rounds, Consumer<String> step) throws IOException {
    step.accept("bench.step.growth");
    Stopwatch watch = new Stopwatch();
    List<Blueprint> nations = nations();
    Blueprint standard = nations.get(0);
    Set<Integer> threads = new TreeSet<>(Set.of(1, Runtime.getRuntime().availableProcessors()));
    threads.add(2);
    Rounds all = new Rounds();
    nations.forEach(
        each ->
            all.add(name(each), () -> Rounds.cost(() -> each.nation(1, false).run(() -> false))));
    threads.forEach(number -> all.add(THREADS + number, () -> batch(standard, number)));
    RunOutcome outcome =
        NationSimulator.of(standard.scenario(), standard.evidence(), false)
            .simulate(0, 1, () -> false);
    all.add(TABLES, () -> Rounds.cost(() -> tables(outcome)));
    all.run(1, rounds);
    watch.lap("rounds");

    step.accept("bench.step.limit");
    ObjectNode document = Json.object();
    document.put("version", Program.current().version()).put("commit", Program.current().commit());
    document.put("rounds", rounds);
    for (Blueprint each : nations) {
      ObjectNode row = nation(each, document.withArray("nations").addObject());
      all.write(name(each), row).set("times", all.times(name(each), name(standard), Rounds.CPU));
    }
    document.set("powerOfSize", Json.number(power(document.path("nations"))));
    for (int number : threads) {
      ObjectNode row = document.withArray(THREADS).addObject().put(THREADS, number);
      String name = THREADS + number;
      all.write(name, row).set("times", all.times(THREADS + 1, name, Rounds.SECONDS));
    }
    all.write(TABLES, document.putObject(TABLES))
        .set("times", all.times(TABLES, name(standard), Rounds.CPU));
    Limit limit = new Limit(standard, all.median(name(standard), Rounds.CPU));
    document.set("limit", limit.document(document.at("/nations/0/keptMegabytes").asDouble()));
    watch.lap("limit");
    step.accept("bench.step.commands");
    new CommandCost(Path.of("output", "bench"), List.of())
        .measure(commands, document.putObject("commands"));
    watch.lap("commands");
    document.set("machine", Timing.of(watch.seconds(), watch.laps(), Collections.max(threads)));
    return document;
  }

  /** All that are measured; first the one from which the others are seen. */
  private List<Blueprint> nations() {
    Baseline baseline = new Baseline();
    List<Blueprint> nations = new ArrayList<>();
    String size = "population.factor=";
    nations.add(baseline.with(List.of(size + whole)));
    factors.forEach(factor -> nations.add(baseline.with(List.of(size + factor))));
    months.forEach(number -> nations.add(baseline.with(List.of(size + whole, "months=" + number))));
    return nations;
  }

  /** Size and months of a nation, and the memory of a run. */
  private static ObjectNode nation(Blueprint plan, ObjectNode row) {
    HeapUse.restart();
    double before = HeapUse.sinceRestart().liveMegabytes();
    HeapUse memory = new WholeNation(plan).memory();
    row.set("factor", Json.number(plan.scenario().parameters().population().factor()));
    row.put("households", plan.map().households());
    row.put("reported", plan.scenario().months());
    row.put("months", plan.course().months());
    row.set("peakMegabytes", Json.number(memory.peakMegabytes()));
    row.set("keptMegabytes", Json.number(memory.liveMegabytes() - before));
    return row;
  }

  /** Processor time grows with this power of size: the slope between logarithms. */
  private static double power(JsonNode nations) {
    SimpleRegression line = new SimpleRegression();
    for (JsonNode row : nations) {
      if (row.path("months").equals(nations.at("/0/months"))) {
        double seconds = row.at("/cpuSeconds/median").asDouble();
        line.addData(Math.log(row.path("factor").asDouble()), Math.log(seconds));
      }
    }
    return line.getSlope();
  }

  private static String name(Blueprint plan) {
    return plan.map().households() + "/" + plan.course().months();
  }

  /** A nation of several that run at once; compiler and collector count as its own here. */
  private static Map<String, Double> batch(Blueprint plan, int threads) {
    int nations = BATCH * threads;
    double used = CoreUse.processorSeconds();
    Runnable all = () -> EqualLuck.of(List.of(plan), nations, threads, table -> true);
    double seconds = Rounds.cost(all).get(Rounds.SECONDS);
    used = CoreUse.processorSeconds() - used;
    return Map.of(Rounds.SECONDS, seconds / nations, Rounds.CPU, used / nations);
  }

  /** Lays out the tables of a run and writes them. */
  private static void tables(RunOutcome outcome) {
    RunRows rows = RunRows.of(outcome, List.of());
    try {
      Path file = Files.createTempFile("waymark", ".csv");
      for (byte[] table :
          List.of(rows.monthly(), rows.yearly(), rows.groups(), rows.concentration())) {
        Files.write(file, table);
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
