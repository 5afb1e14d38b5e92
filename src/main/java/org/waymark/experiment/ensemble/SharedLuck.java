package org.waymark.experiment.ensemble;

import java.util.List;

/**
 * What all scenarios of a comparison made of the same luck.
 *
 * @param run number of the replication, from 0
 * @param scenarios a run for each scenario, the reference first
 */
public record SharedLuck(int run, List<RunYears> scenarios) {
  /** Copies its list. */
  public SharedLuck {
    scenarios = List.copyOf(scenarios);
  }

  /** The run of the reference. */
  public RunYears reference() {
    return scenarios.get(0);
  }
}
