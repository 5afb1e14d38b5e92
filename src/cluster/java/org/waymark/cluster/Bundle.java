package org.waymark.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Prepared;
import org.waymark.experiment.engine.Simulation;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.experiment.ensemble.Keep;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.scenario.Scenario;

/**
 * Some runs that one worker simulates one after the other, with all that it needs to know.
 *
 * @param runs the runs
 * @param scenarios what the scenario of each point is made of
 * @param keep what is kept of each run
 * @param audited whether every month of a run is re-checked
 * @param simulators make what simulates a scenario
 */
record Bundle<T extends Serializable>(
    List<Run> runs,
    Map<Integer, Recipe> scenarios,
    Keep<T> keep,
    boolean audited,
    SimulatorFactory simulators)
    implements Serializable {

  /**
   * What came out of a bundle.
   *
   * @param results of its runs, in order
   * @param seconds that the worker spent on it
   */
  record Outcome<T extends Serializable>(List<RunResult<T>> results, double seconds)
      implements Serializable {}

  static <T extends Serializable> Bundle<T> of(
      Plan<T> plan, List<Run> runs, IntFunction<Recipe> recipes, SimulatorFactory simulators) {
    Map<Integer, Recipe> scenarios = new HashMap<>();
    for (Run run : runs) {
      scenarios.computeIfAbsent(run.point(), recipes::apply);
    }
    return new Bundle<>(List.copyOf(runs), scenarios, plan.keep(), plan.audited(), simulators);
  }

  /**
   * Simulates the runs.
   *
   * @return null if the worker gave up
   */
  Outcome<T> simulate(BooleanSupplier cancelled) {
    long start = System.nanoTime();
    Map<Integer, Prepared> prepared = new HashMap<>();
    Map<String, Scenario> bases = new HashMap<>();
    List<RunResult<T>> results = new ArrayList<>();
    for (Run run : runs) {
      RunResult<T> result =
          Simulation.of(
              () -> prepared.computeIfAbsent(run.point(), point -> prepared(point, bases)),
              run,
              keep,
              cancelled);
      if (result == null) {
        return null;
      }
      results.add(result);
    }
    return new Outcome<>(results, (System.nanoTime() - start) / 1e9);
  }

  private Prepared prepared(int point, Map<String, Scenario> bases) {
    Recipe recipe = scenarios.get(point);
    Scenario base = bases.computeIfAbsent(recipe.text(), text -> recipe.base());
    return Prepared.of(recipe.of(base), Evidence.load(), audited, simulators);
  }
}
