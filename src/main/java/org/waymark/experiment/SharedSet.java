package org.waymark.experiment;

import java.util.List;
import org.waymark.outcome.PlausibleRun;

/**
 * What all scenarios of a comparison came to in one plausible world. The reference alone is judged
 * by the record, and all have its weight.
 *
 * @param scenarios a run for each scenario, the reference first
 */
public record SharedSet(List<PlausibleRun> scenarios) {
  /** Copies its list. */
  public SharedSet {
    scenarios = List.copyOf(scenarios);
  }

  /** The run of the reference. */
  public PlausibleRun reference() {
    return scenarios.get(0);
  }
}
