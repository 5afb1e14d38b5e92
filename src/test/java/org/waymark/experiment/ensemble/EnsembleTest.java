package org.waymark.experiment.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Ensembles of runs that simulate nothing, in a store that is memory. */
final class EnsembleTest {
  private final Memory store = new Memory();
  private final List<Run> simulated = new ArrayList<>();

  /** Seeds whose runs fail. */
  private final Set<Long> failing = new HashSet<>();

  /** Keeps what is committed, and loses the rest. */
  private static final class Memory implements Store<String> {
    private final Map<Run, RunResult<String>> safe = new LinkedHashMap<>();
    private final List<RunResult<String>> waiting = new ArrayList<>();

    @Override
    public Set<Run> runs() {
      return Set.copyOf(safe.keySet());
    }

    @Override
    public void forgetFailures() {
      safe.values().removeIf(RunResult::isFailed);
    }

    @Override
    public void add(RunResult<String> result) {
      waiting.add(result);
    }

    @Override
    public void commit() {
      waiting.forEach(result -> safe.put(result.run(), result));
      waiting.clear();
    }

    @Override
    public void close() {}
  }

  /** Hands on a result for each run until it is cancelled. */
  private final class Quick implements Engine {
    @Override
    @SuppressWarnings("unchecked")
    public <T extends Serializable> void run(
        Plan<T> plan, List<Run> runs, Results<T> results, BooleanSupplier cancelled)
        throws IOException {
      for (Run run : runs) {
        if (cancelled.getAsBoolean()) {
          return;
        }
        simulated.add(run);
        RunResult<String> result =
            failing.contains(run.seed())
                ? RunResult.failed(run, new IllegalStateException("broken"))
                : RunResult.of(run, "seed " + run.seed(), "hash");
        results.take((RunResult<T>) result);
      }
    }

    @Override
    public double simulatingSeconds() {
      return 0;
    }

    @Override
    public boolean isHere() {
      return true;
    }

    @Override
    public int parallelism() {
      return 1;
    }

    @Override
    public String name() {
      return "quick";
    }

    @Override
    public void close() {}
  }

  private static Plan<String> plan(int replications) {
    return new Plan<>(
        point -> null, new Replications(replications, 1).runs(1), outcome -> "", false);
  }

  /** Two more replications until there are enough. */
  private static Next<String> until(int enough) {
    return done ->
        done.runs().size() >= enough
            ? Optional.empty()
            : Optional.of(plan(Math.min(done.runs().size() + 2, enough)));
  }

  private Ensemble.Result<String> run(int replications, Next<String> next, Counter counter)
      throws IOException {
    return new Ensemble(new Quick(), counter, counter).run(plan(replications), next, store);
  }

  private static void assertCounts(
      Ensemble.Result<String> result, int asked, int before, int now, int left) {
    assertThat(result.plan().runs()).hasSize(asked);
    assertThat(result.before()).isEqualTo(before);
    assertThat(result.now()).isEqualTo(now);
    assertThat(result.left()).isEqualTo(left);
    assertThat(result.isComplete()).isEqualTo(left == 0);
  }

  @Test
  void everyRunIsSimulatedOnceAndNoneAgain() throws IOException {
    Counter first = Counter.all();
    assertCounts(run(4, Next.enough(), first), 4, 0, 4, 0);
    assertThat(first.begun()).containsExactly("0 of 4");
    assertThat(simulated).isEqualTo(plan(4).runs());
    Counter second = Counter.all();
    assertCounts(run(6, Next.enough(), second), 6, 4, 2, 0);
    assertThat(second.begun()).containsExactly("4 of 6");
    assertThat(simulated).isEqualTo(plan(6).runs());
    assertThat(store.safe.get(new Run(0, 5, 6)).kept()).isEqualTo("seed 6");
  }

  @Test
  void anEnsembleGrowsAsLongAsMoreIsAskedFor() throws IOException {
    Counter counter = Counter.all();
    assertCounts(run(3, until(6), counter), 6, 0, 6, 0);
    assertThat(counter.begun()).containsExactly("0 of 3", "3 of 5", "5 of 6");
    assertThat(simulated).isEqualTo(plan(6).runs());
    // Asked again, it finds all of it, plan by plan.
    assertCounts(run(3, until(6), Counter.all()), 6, 3, 0, 0);
    assertThat(simulated).hasSize(6);
  }

  @Test
  void whatIsStoppedSaysHowMuchIsLeftAndGoesOn() throws IOException {
    Ensemble.Result<String> cut =
        run(
            3,
            done -> {
              throw new AssertionError("a plan that was cut short tells nothing");
            },
            Counter.until(2));
    assertCounts(cut, 3, 0, 2, 1);
    assertCounts(run(3, until(7), Counter.until(2)), 5, 2, 2, 1);
    assertCounts(run(3, until(7), Counter.all()), 7, 3, 3, 0);
    assertThat(simulated).isEqualTo(plan(7).runs());
  }

  @Test
  void aFailedRunIsTriedAgainByTheNextCallOnly() throws IOException {
    failing.add(2L);
    Ensemble.Result<String> result = run(3, until(5), Counter.all());
    assertCounts(result, 5, 0, 5, 0);
    assertThat(simulated).hasSize(5);
    assertThat(store.safe.get(new Run(0, 1, 2)).isFailed()).isTrue();
    failing.clear();
    assertCounts(run(5, Next.enough(), Counter.all()), 5, 4, 1, 0);
    assertThat(simulated.get(5)).isEqualTo(new Run(0, 1, 2));
    assertThat(store.safe.get(new Run(0, 1, 2)).isFailed()).isFalse();
  }

  @Test
  void whatWasTakenIsSafeWhateverEndsTheRuns() {
    Progress breaks =
        new Progress() {
          private int runs;

          @Override
          public void begins(int asked, int before) {}

          @Override
          public void runEnds(RunResult<?> result) {
            if (++runs == 3) {
              throw new IllegalStateException("the terminal is gone");
            }
          }
        };
    assertThatThrownBy(
            () -> new Ensemble(new Quick(), breaks, () -> false).run(plan(5), Next.enough(), store))
        .hasMessage("the terminal is gone");
    assertThat(store.safe).hasSize(3);
  }
}
