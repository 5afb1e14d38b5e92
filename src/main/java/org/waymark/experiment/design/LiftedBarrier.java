package org.waymark.experiment.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.scenario.parameter.Barrier;

/**
 * A barrier and what lifting it would mean.
 *
 * @param barrier which
 * @param source where the lifted values come from, or {@code assumption}
 * @param today values with the barrier in place, by path: those of the scenario
 * @param lifted values with the barrier lifted, for the same paths
 */
public record LiftedBarrier(
    Barrier barrier, String source, Map<String, Object> today, Map<String, Object> lifted) {
  /** Copies its maps. */
  public LiftedBarrier {
    today = Collections.unmodifiableMap(new LinkedHashMap<>(today));
    lifted = Collections.unmodifiableMap(new LinkedHashMap<>(lifted));
  }
}
