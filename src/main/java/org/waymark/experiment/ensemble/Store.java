package org.waymark.experiment.ensemble;

import java.io.IOException;
import java.io.Serializable;
import java.util.Set;

/**
 * Where an ensemble keeps its results. What {@link #commit} has returned from survives the death of
 * the process.
 */
public interface Store<T extends Serializable> extends AutoCloseable {
  /** The runs that are in it, failed ones included. */
  Set<Run> runs() throws IOException;

  /** Forgets runs that failed, so that they are tried again. */
  void forgetFailures() throws IOException;

  /** Takes one more result; it is safe after the next {@link #commit}. */
  void add(RunResult<T> result) throws IOException;

  /** Makes everything that was added safe. */
  void commit() throws IOException;

  @Override
  void close() throws IOException;
}
