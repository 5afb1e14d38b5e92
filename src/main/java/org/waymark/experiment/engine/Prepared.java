package org.waymark.experiment.engine;

import org.waymark.evidence.Evidence;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;

/**
 * What the runs of a point share. The hash of its scenario, a millisecond of work, is made here,
 * where many points are at once, and not by the one thread that writes results down.
 */
public record Prepared(Simulator simulator, String scenarioHash) {
  /** Prepares a point. */
  public static Prepared of(
      Scenario scenario, Evidence evidence, boolean audited, SimulatorFactory simulators) {
    Simulator simulator = simulators.of(scenario, evidence, audited);
    return new Prepared(simulator, ScenarioWriter.hash(scenario));
  }
}
