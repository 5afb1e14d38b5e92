package org.waymark.experiment.ensemble;

import java.io.Serializable;
import java.util.List;
import java.util.function.IntFunction;
import org.waymark.scenario.Scenario;

/**
 * What an ensemble runs. A point is a scenario in full; runs of equal seed share their luck.
 *
 * @param scenarios the scenario of each point; a pure function, called from many threads
 * @param runs every run, each once, in the order in which results are wanted
 * @param keep what is kept of each
 * @param audited whether every month of a run re-checks conservation, the ledger and the keys of
 *     luck
 */
public record Plan<T extends Serializable>(
    IntFunction<Scenario> scenarios, List<Run> runs, Keep<T> keep, boolean audited) {
  /** Copies its list. */
  public Plan {
    runs = List.copyOf(runs);
  }

  /** The scenario of a point. */
  public Scenario scenario(int point) {
    return scenarios.apply(point);
  }
}
