package org.waymark.experiment.engine;

import org.waymark.evidence.Evidence;
import org.waymark.scenario.Scenario;

/** Makes the simulator of a scenario. */
@FunctionalInterface
public interface SimulatorFactory {
  /**
   * A simulator.
   *
   * @param audit whether every month re-checks conservation, the ledger and the keys of luck
   */
  Simulator of(Scenario scenario, Evidence evidence, boolean audit);
}
