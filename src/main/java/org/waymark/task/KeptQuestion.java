package org.waymark.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.store.Journal;
import org.waymark.outcome.run.RunFigures;

/**
 * A question that is answered by replications, which show chance, and by runs in plausible worlds,
 * which show what rests on assumptions. All runs are kept until it is answered.
 *
 * @param <R> what is kept of a replication
 * @param <F> everything that there is to say
 */
public interface KeptQuestion<R extends Serializable, F> {
  /** Everything that decides what the runs of a part are, and what is said with them. */
  ObjectNode document(Shard shard);

  /** Makes results of runs that are kept. */
  KeptResults<R, F> results(Shard shard, Journal<R> replications, Journal<RunFigures> worlds);

  /** Name of the folder of results, if nobody asks for another. */
  String folder();
}
