package org.waymark.experiment.ensemble;

import java.io.Serializable;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
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

  /**
   * This, and then the runs of another, of which the same is kept.
   *
   * @param from number of the other's first point, beyond all of this
   */
  public Plan<T> followedBy(Plan<T> other, int from) {
    return new Plan<>(
        point -> point < from ? scenario(point) : other.scenario(point - from),
        Stream.concat(runs.stream(), other.runs.stream().map(run -> run.after(from))).toList(),
        keep,
        audited);
  }

  /** The scenario of a point. */
  public Scenario scenario(int point) {
    return scenarios.apply(point);
  }
}
