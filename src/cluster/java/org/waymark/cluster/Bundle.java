package org.waymark.cluster;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.sweep.Outputs;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.outcome.Figure;
import org.waymark.outcome.Period;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.ScenarioWriter;

/**
 * Some runs that one worker simulates one after the other, with all that it needs to know:
 * scenarios travel as the text that reads back as the same scenario.
 *
 * @param runs the runs, those of a point side by side
 * @param scenarios the scenario of each point, in full, as JSON
 * @param outputs names of the figures to keep
 * @param start first reported month
 * @param months reported months
 */
record Bundle(
    List<Run> runs,
    Map<Integer, String> scenarios,
    List<String> outputs,
    YearMonth start,
    int months)
    implements Serializable {

  /**
   * What came out of a bundle.
   *
   * @param results of its runs, in order
   * @param seconds that the worker spent on it
   */
  record Outcome(List<RunResult> results, double seconds) implements Serializable {}

  static Bundle of(SweepPlan plan, List<Run> runs) {
    Map<Integer, String> scenarios = new HashMap<>();
    for (Run run : runs) {
      scenarios.computeIfAbsent(run.point(), point -> ScenarioWriter.json(plan.scenario(point)));
    }
    List<String> outputs = plan.study().outputs().stream().map(Figure::id).toList();
    Period period = plan.period();
    return new Bundle(List.copyOf(runs), scenarios, outputs, period.start(), period.months());
  }

  /**
   * Simulates the runs.
   *
   * @return null if the worker gave up
   */
  Outcome simulate(BooleanSupplier cancelled) {
    long start = System.nanoTime();
    List<Figure> figures = outputs.stream().map(id -> Figure.find(id).orElseThrow()).toList();
    Period period = new Period(this.start, months);
    Map<Integer, Simulator> prepared = new HashMap<>();
    List<RunResult> results = new ArrayList<>();
    for (Run run : runs) {
      RunResult result =
          Outputs.simulate(
              () -> prepared.computeIfAbsent(run.point(), this::simulator),
              run,
              period,
              figures,
              cancelled);
      if (result == null) {
        return null;
      }
      results.add(result);
    }
    return new Outcome(results, (System.nanoTime() - start) / 1e9);
  }

  private Simulator simulator(int point) {
    Evidence evidence = Evidence.load();
    Scenario scenario =
        ScenarioReader.of(evidence)
            .readText("point " + point, scenarios.get(point), Path.of(""), List.of());
    return NationSimulator.of(scenario, evidence, false);
  }
}
