package org.waymark.experiment.engine;

import java.io.Serializable;
import org.waymark.evidence.Evidence;
import org.waymark.scenario.Scenario;

/** Makes the simulator of a scenario, on whichever machine simulates it. */
@FunctionalInterface
public interface SimulatorFactory extends Serializable {
  /**
   * A simulator.
   *
   * @param audit whether every month re-checks conservation, the ledger and the keys of luck
   */
  Simulator of(Scenario scenario, Evidence evidence, boolean audit);
}
