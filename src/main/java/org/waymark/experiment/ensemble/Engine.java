package org.waymark.experiment.ensemble;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Where the runs of an ensemble are simulated: in this process, or on many machines. */
public interface Engine extends AutoCloseable {
  /** Takes results. */
  @FunctionalInterface
  interface Results<T extends Serializable> {
    /** Takes the next result. */
    void take(RunResult<T> result) throws IOException;
  }

  /**
   * Simulates runs. A run that fails is a result, too, and does not stop the others.
   *
   * @param plan what is simulated
   * @param runs which of it, in order
   * @param results takes the results in the same order, in the calling thread
   * @param cancelled whether to stop early: what was not handed on by then is lost
   * @throws IOException if the taker of results throws it
   * @throws OutOfMemoryError if a run did: that is no fault of the run
   */
  <T extends Serializable> void run(
      Plan<T> plan, List<Run> runs, Results<T> results, BooleanSupplier cancelled)
      throws IOException;

  /** Seconds that its workers have spent in simulating so far, added up; NaN if not known. */
  double simulatingSeconds();

  /** Whether runs are simulated in this process, so that its processor time is theirs. */
  boolean isHere();

  /** Runs at once. */
  int parallelism();

  /** Name, as in the option. */
  String name();

  @Override
  void close();
}
