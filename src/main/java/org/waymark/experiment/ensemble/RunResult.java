package org.waymark.experiment.ensemble;

import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;

/**
 * What came out of one run.
 *
 * @param run which
 * @param kept what is kept of it; null if it failed
 * @param failure why it failed; null if it did not
 * @param scenarioHash of what was simulated; null if it failed, or was taken over
 */
public record RunResult<T extends Serializable>(
    Run run, T kept, Failure failure, String scenarioHash) implements Serializable {
  /**
   * Why a run failed.
   *
   * @param cause in one line
   * @param trace where, for whoever fixes it; empty where that is not known any more
   */
  public record Failure(String cause, String trace) implements Serializable {}

  /** A run that went well. */
  public static <T extends Serializable> RunResult<T> of(Run run, T kept, String scenarioHash) {
    return new RunResult<>(run, kept, null, scenarioHash);
  }

  /** A run that failed. */
  public static <T extends Serializable> RunResult<T> failed(Run run, Throwable cause) {
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    return new RunResult<>(
        run, null, new Failure(cause.getClass().getSimpleName() + message, trace.toString()), null);
  }

  /** Whether it failed. */
  public boolean isFailed() {
    return failure != null;
  }
}
