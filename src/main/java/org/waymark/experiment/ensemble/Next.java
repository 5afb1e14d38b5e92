package org.waymark.experiment.ensemble;

import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;

/** Says whether an ensemble needs more runs: replications until they are precise, or points. */
@FunctionalInterface
public interface Next<T extends Serializable> {
  /**
   * Looks at what is in the store.
   *
   * @param done a plan of which every run was tried
   * @return a plan that holds all of its runs and more; empty if there are enough
   */
  Optional<Plan<T>> after(Plan<T> done) throws IOException;

  /** One plan is enough. */
  static <T extends Serializable> Next<T> enough() {
    return done -> Optional.empty();
  }
}
