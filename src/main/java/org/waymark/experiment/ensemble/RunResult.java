package org.waymark.experiment.ensemble;

import java.io.Serializable;
import java.util.List;

/**
 * What came out of one run.
 *
 * @param run which
 * @param values the outputs in order, NaN where one is missing; empty if the run failed
 * @param failure why it failed; null if it did not
 */
public record RunResult(Run run, List<Double> values, String failure) implements Serializable {

  /** Copies its list. */
  public RunResult {
    values = List.copyOf(values);
  }

  /** A run that failed. */
  public static RunResult failed(Run run, Throwable cause) {
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    return new RunResult(run, List.of(), cause.getClass().getSimpleName() + message);
  }

  /** Whether it failed. */
  public boolean isFailed() {
    return failure != null;
  }
}
