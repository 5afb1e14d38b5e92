package org.waymark.cluster;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.experiment.engine.Simulation;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.ensemble.Keep;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.ScenarioWriter;

/**
 * Some runs that one worker simulates one after the other, with all that it needs to know:
 * scenarios travel as the text that reads back as the same scenario.
 *
 * @param runs the runs
 * @param scenarios the scenario of each point, in full, as JSON
 * @param keep what is kept of each run
 * @param audited whether every month of a run is re-checked
 */
record Bundle<T extends Serializable>(
    List<Run> runs, Map<Integer, String> scenarios, Keep<T> keep, boolean audited)
    implements Serializable {

  /**
   * What came out of a bundle.
   *
   * @param results of its runs, in order
   * @param seconds that the worker spent on it
   */
  record Outcome<T extends Serializable>(List<RunResult<T>> results, double seconds)
      implements Serializable {}

  static <T extends Serializable> Bundle<T> of(Plan<T> plan, List<Run> runs) {
    Map<Integer, String> scenarios = new HashMap<>();
    for (Run run : runs) {
      scenarios.computeIfAbsent(run.point(), point -> ScenarioWriter.json(plan.scenario(point)));
    }
    return new Bundle<>(List.copyOf(runs), scenarios, plan.keep(), plan.audited());
  }

  /**
   * Simulates the runs.
   *
   * @return null if the worker gave up
   */
  Outcome<T> simulate(BooleanSupplier cancelled) {
    long start = System.nanoTime();
    Map<Integer, Simulator> prepared = new HashMap<>();
    List<RunResult<T>> results = new ArrayList<>();
    for (Run run : runs) {
      RunResult<T> result =
          Simulation.of(
              () -> prepared.computeIfAbsent(run.point(), this::simulator), run, keep, cancelled);
      if (result == null) {
        return null;
      }
      results.add(result);
    }
    return new Outcome<>(results, (System.nanoTime() - start) / 1e9);
  }

  private Simulator simulator(int point) {
    Evidence evidence = Evidence.load();
    Scenario scenario =
        ScenarioReader.of(evidence)
            .readText("point " + point, scenarios.get(point), Path.of(""), List.of());
    return NationSimulator.of(scenario, evidence, audited);
  }
}
