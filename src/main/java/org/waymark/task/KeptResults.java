package org.waymark.task;

import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.waymark.experiment.ensemble.Next;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.outcome.run.RunFigures;
import org.waymark.words.Words;

/** What is to be run for a question, and what is made of the runs that are there. */
public interface KeptResults<R extends Serializable, F> {
  /** Takes over replications that were simulated before and lie elsewhere; none, as a rule. */
  default void takeOver() throws IOException {}

  /** The replications of this part; the first of them, if more may follow. */
  Plan<R> replications();

  /** Whether more replications are needed. */
  Next<R> next();

  /** The worlds of this part. */
  Plan<RunFigures> worlds();

  /**
   * Writes tables, and what is made of them; of a part only how far it got.
   *
   * @param words language of the pages
   */
  Result<F> write(OutputFolder out, Words words) throws IOException;

  /**
   * What came out.
   *
   * @param findings everything that there is to say; empty of a part, or if nothing was finished
   * @param progress how far it got
   */
  record Result<F>(Optional<F> findings, TaskProgress progress) {}
}
