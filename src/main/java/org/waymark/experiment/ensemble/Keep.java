package org.waymark.experiment.ensemble;

import java.io.Serializable;
import org.waymark.outcome.run.RunOutcome;

/**
 * What is kept of each run. It travels to the machine that simulates, and what it keeps travels
 * back.
 *
 * @param <T> what is kept; its equal bytes read back as the same numbers
 */
@FunctionalInterface
public interface Keep<T extends Serializable> extends Serializable {
  /** What is kept of a run; made in the thread that simulated it. */
  T of(RunOutcome outcome);
}
