package org.waymark.task;

import java.util.Optional;
import org.waymark.experiment.ensemble.RunResult;

/**
 * How far a task got.
 *
 * @param replicationsAsked replications asked for
 * @param replications replications of which every run went well
 * @param worldsAsked plausible worlds asked for
 * @param worlds worlds of which every run went well
 * @param failed runs that failed
 * @param firstFailure the first of them
 */
public record TaskProgress(
    int replicationsAsked,
    int replications,
    int worldsAsked,
    int worlds,
    int failed,
    Optional<RunResult<?>> firstFailure) {
  /** Whether everything that was asked for is there. */
  public boolean isComplete() {
    return replications == replicationsAsked && worlds == worldsAsked;
  }

  /** Whether there is anything to write; of more parts than replications some have worlds only. */
  public boolean isAnything() {
    return replications > 0 || replicationsAsked == 0;
  }
}
