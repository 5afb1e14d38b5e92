package org.waymark.web.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.waymark.experiment.ensemble.Run;
import org.waymark.scenario.Scenario;

/**
 * A reference and a scenario, one run of each under equal luck, month by month: for somebody who
 * watches. As urgent as a first look, and like it one at a small nation while many wait.
 */
final class MonthlyPair implements Source {
  private final RunStore store;
  private final String visitor;
  private final String name;
  private final List<Scenario> scenarios;
  private final long seed;
  private final Deque<Integer> left;
  private final RunMonths[] runs;
  private final CompletableFuture<Months> answer = new CompletableFuture<>();

  MonthlyPair(Asked asked, long seed, String visitor, RunStore store, boolean isSmall) {
    this.store = store;
    this.visitor = visitor;
    this.name = isSmall ? asked.nameAtAGlance() : asked.reference();
    this.scenarios = (isSmall ? asked.glance() : asked.question()).plan().scenarios();
    this.seed = seed;
    boolean isOne = RunStore.isSame(scenarios.get(0), scenarios.get(1));
    this.left = new ArrayDeque<>(isOne ? List.of(0) : List.of(0, 1));
    this.runs = new RunMonths[left.size()];
  }

  /** The pair, when both runs came. */
  CompletableFuture<Months> answer() {
    return answer;
  }

  boolean isFor(String somebody) {
    return visitor.equals(somebody);
  }

  @Override
  public synchronized OptionalInt urgency() {
    return left.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Inquiry.FIRST_LOOK);
  }

  @Override
  public String visitor() {
    return visitor;
  }

  @Override
  public synchronized Runnable next() {
    int point = left.remove();
    return () -> simulate(point);
  }

  private void simulate(int point) {
    try {
      store
          .months(point == 0 ? name : null, scenarios.get(point), new Run(point, 0, seed))
          .flatMap(run -> take(point, run))
          .ifPresent(answer::complete);
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
    }
  }

  private synchronized Optional<Months> take(int point, RunMonths run) {
    runs[point] = run;
    RunMonths last = runs[runs.length - 1];
    return runs[0] == null || last == null
        ? Optional.empty()
        : Optional.of(new Months(scenarios.get(0), scenarios.get(1), seed, runs[0], last));
  }
}
