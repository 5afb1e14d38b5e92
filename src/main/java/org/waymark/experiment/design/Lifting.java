package org.waymark.experiment.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.scenario.parameter.Barrier;

/**
 * How far barriers are lifted on one basis.
 *
 * @param basis the ground
 * @param barriers the barriers that it lifts, in the order of the study
 * @param leftOut why it does not lift the others; only those for which the study says it
 */
public record Lifting(
    LiftingBasis basis, List<LiftedBarrier> barriers, Map<Barrier, String> leftOut) {
  /** Copies its collections. */
  public Lifting {
    barriers = List.copyOf(barriers);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }
}
