package org.waymark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.bench.ThreeWays.Way;
import org.waymark.evidence.Evidence;
import org.waymark.nation.Blueprint;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

/**
 * Measures the whole nation with households on demand, and a small nation with households kept in
 * three ways. What the other two ways would need for the whole nation is extrapolated in proportion
 * to households times months, which favours them: a small nation fits the caches of a processor.
 */
public final class MachineBenchmark implements Benchmark {
  private static final Path BASELINE = Path.of("scenarios", "baseline.json");

  /** A small nation, over few months: one that MASON's plain scheduling can bear. */
  private static final List<String> SMALL =
      List.of("population.factor=0.005", "burnInMonths=12", "months=24");

  /** The same, smaller still, to have everything compiled before it is timed. */
  private static final List<String> TINY =
      List.of("population.factor=0.001", "burnInMonths=12", "months=24");

  private static final int ROUNDS = 3;
  private static final int WARM_UP = 4;

  @Override
  public Map<String, Double> measure(Consumer<String> step) {
    Evidence evidence = Evidence.load();
    boolean found = Files.isReadable(BASELINE);
    step.accept(found ? "bench.step.baseline" : "bench.step.defaults");
    step.accept("bench.step.nation");
    WholeNation nation = new WholeNation(plan(evidence, found, List.of()));
    double seconds = nation.seconds();
    step.accept("bench.step.memory");
    HeapUse memory = nation.memory();
    step.accept("bench.step.ways");
    new ThreeWays(plan(evidence, found, TINY)).run(WARM_UP);
    ThreeWays ways = new ThreeWays(plan(evidence, found, SMALL));
    ways.run(ROUNDS);

    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("nationSeconds", seconds);
    figures.put("nationMegabytes", memory.peakMegabytes());
    figures.put("overEager", nation.householdMonths() / ways.rate(Way.EAGER) / seconds);
    figures.put("overPlainMason", nation.householdMonths() / ways.rate(Way.PLAIN_MASON) / seconds);
    figures.put("nationLiveMegabytes", memory.liveMegabytes());
    figures.put("nationRate", nation.householdMonths() / seconds);
    figures.put("smallHouseholds", ways.households());
    figures.put("smallMonths", (double) ways.months());
    figures.put("smallRate", ways.rate(Way.ON_DEMAND));
    figures.put("eagerRate", ways.rate(Way.EAGER));
    figures.put("plainMasonRate", ways.rate(Way.PLAIN_MASON));
    figures.put("smallOverEager", ways.seconds(Way.EAGER) / ways.seconds(Way.ON_DEMAND));
    figures.put("smallOverPlainMason", ways.seconds(Way.PLAIN_MASON) / ways.seconds(Way.ON_DEMAND));
    return figures;
  }

  private static Blueprint plan(Evidence evidence, boolean found, List<String> sets) {
    ScenarioReader reader = ScenarioReader.of(evidence);
    Scenario scenario =
        found ? reader.read(BASELINE, sets) : reader.readText("defaults", "{}", Path.of(""), sets);
    return Blueprint.of(scenario, evidence);
  }
}
