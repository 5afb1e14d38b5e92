package org.waymark.experiment.calibration;

import java.util.List;

/**
 * Indicators of the record that are no targets.
 *
 * @param indicators which
 * @param because the rule: definition, confidence, or no counterpart in the model
 */
public record LeftOut(List<String> indicators, String because) {
  /** Copies its list. */
  public LeftOut {
    indicators = List.copyOf(indicators);
  }
}
