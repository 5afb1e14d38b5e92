package org.waymark.experiment.ensemble;

import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Runs a plan into a store, and what is asked for after it. Runs that are in the store already are
 * not simulated again, except those that failed: whenever it is stopped, even killed, the same call
 * goes on where it was.
 *
 * @param engine where it is simulated
 * @param progress is told how far it has got
 * @param cancelled whether to stop early
 */
public record Ensemble(Engine engine, Progress progress, BooleanSupplier cancelled) {
  private static final long NANOS_BETWEEN_COMMITS = 1_000_000_000L;

  /**
   * How far it got.
   *
   * @param plan the last plan that was begun
   * @param before runs that were there already, of the first plan
   * @param now runs that were simulated
   * @param left runs of the last plan that were not tried
   */
  public record Result<T extends Serializable>(Plan<T> plan, int before, int now, int left) {
    /** Whether every run was tried and no more are asked for. */
    public boolean isComplete() {
      return left == 0;
    }
  }

  /**
   * Runs what is not there yet.
   *
   * @param next says whether more is needed
   * @throws IOException if the store cannot be written
   */
  public <T extends Serializable> Result<T> run(Plan<T> first, Next<T> next, Store<T> store)
      throws IOException {
    store.forgetFailures();
    Set<Run> there = new HashSet<>(store.runs());
    int before = (int) first.runs().stream().filter(there::contains).count();
    int now = 0;
    Optional<Plan<T>> wanted = Optional.of(first);
    Plan<T> plan = first;
    while (wanted.isPresent()) {
      plan = wanted.get();
      List<Run> missing = plan.runs().stream().filter(run -> !there.contains(run)).toList();
      progress.begins(plan.runs().size(), plan.runs().size() - missing.size());
      int simulated = run(plan, missing, store);
      now += simulated;
      if (simulated < missing.size()) {
        return new Result<>(plan, before, now, missing.size() - simulated);
      }
      there.addAll(missing);
      wanted = next.after(plan);
    }
    return new Result<>(plan, before, now, 0);
  }

  private <T extends Serializable> int run(Plan<T> plan, List<Run> runs, Store<T> store)
      throws IOException {
    int[] taken = {0};
    long[] committed = {System.nanoTime()};
    try {
      engine.run(
          plan,
          runs,
          result -> {
            store.add(result);
            if (System.nanoTime() - committed[0] > NANOS_BETWEEN_COMMITS) {
              store.commit();
              committed[0] = System.nanoTime();
            }
            taken[0]++;
            progress.runEnds(result);
          },
          cancelled);
    } finally {
      store.commit();
    }
    return taken[0];
  }
}
