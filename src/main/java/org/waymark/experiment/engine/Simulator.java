package org.waymark.experiment.engine;

import java.util.function.BooleanSupplier;
import org.waymark.outcome.run.RunOutcome;

/** Simulates one replication of a scenario. Called from many threads at once. */
@FunctionalInterface
public interface Simulator {
  /**
   * Simulates one run.
   *
   * @param run number of the replication, from 0
   * @param seed the seed of its luck; the outcome is a pure function of it
   * @param cancelled to be asked once at the beginning of every simulated month; when it says yes,
   *     the run gives up
   * @return the outcome, or null if the run gave up
   * @throws Cancelled if the run gave up
   */
  RunOutcome simulate(int run, long seed, BooleanSupplier cancelled);
}
