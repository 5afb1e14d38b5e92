package org.waymark.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.experiment.engine.Cancelled;
import org.waymark.experiment.engine.Simulator;
import org.waymark.outcome.Period;
import org.waymark.outcome.RunOutcome;
import org.waymark.outcome.SmallNation;

final class ReplicationsTest {
  private static final Period PERIOD = SmallNation.period("2012-01", 1);

  private static RunOutcome outcome(int run, long seed) {
    return SmallNation.run(run, seed, PERIOD);
  }

  private static void sleep(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void runsAreConsumedInOrderWithConsecutiveSeeds(int threads) throws IOException {
    List<String> consumed = new ArrayList<>();
    Simulator slowFirst =
        (run, seed, cancelled) -> {
          sleep(run % 3 == 0 ? 5 : 0);
          return outcome(run, seed);
        };
    int finished =
        new Replications(12, 40, threads)
            .run(
                slowFirst,
                outcome -> outcome.run() + ":" + outcome.seed(),
                consumed::add,
                Progress.SILENT,
                () -> false);
    assertThat(finished).isEqualTo(12);
    assertThat(consumed).hasSize(12).startsWith("0:40", "1:41").endsWith("11:51");
  }

  @Test
  void onlyAFewRunsAreAheadOfTheOneThatIsAwaited() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger consumed = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Simulator simulator =
        (run, seed, cancelled) -> {
          int ahead = begun.incrementAndGet() - consumed.get();
          most.accumulateAndGet(ahead, Math::max);
          sleep(run == 0 ? 50 : 0);
          return outcome(run, seed);
        };
    new Replications(60, 1, 3)
        .run(
            simulator,
            outcome -> outcome,
            run -> consumed.incrementAndGet(),
            Progress.SILENT,
            () -> false);
    assertThat(most.get()).isLessThanOrEqualTo(5);
  }

  @Test
  void whatWasFinishedBeforeACancellationIsKept() throws IOException {
    AtomicBoolean flag = new AtomicBoolean();
    List<Integer> consumed = new ArrayList<>();
    Simulator simulator =
        (run, seed, cancelled) -> {
          while (run >= 3) {
            if (cancelled.getAsBoolean()) {
              throw new Cancelled();
            }
            sleep(1);
          }
          return outcome(run, seed);
        };
    int finished =
        new Replications(10, 1, 2)
            .run(
                simulator,
                RunOutcome::run,
                run -> {
                  consumed.add(run);
                  flag.set(run == 2);
                },
                Progress.SILENT,
                flag::get);
    assertThat(finished).isEqualTo(3);
    assertThat(consumed).containsExactly(0, 1, 2);
  }

  @Test
  void aSimulatorMayAlsoGiveUpWithNull() throws IOException {
    int finished =
        new Replications(4, 1, 2)
            .run(
                (run, seed, cancelled) -> run == 1 ? null : outcome(run, seed),
                outcome -> outcome,
                outcome -> {},
                Progress.SILENT,
                () -> false);
    assertThat(finished).isEqualTo(1);
  }

  @Test
  void oneFailureStopsAllAndNamesItsSeed() {
    AtomicInteger begun = new AtomicInteger();
    Simulator simulator =
        (run, seed, cancelled) -> {
          begun.incrementAndGet();
          if (run == 2) {
            throw new IllegalStateException("no balance");
          }
          return outcome(run, seed);
        };
    assertThatThrownBy(
            () ->
                new Replications(1000, 10, 2)
                    .run(
                        simulator, outcome -> outcome, outcome -> {}, Progress.SILENT, () -> false))
        .isInstanceOfSatisfying(
            RunFailed.class,
            failed -> {
              assertThat(failed.run()).isEqualTo(2);
              assertThat(failed.seed()).isEqualTo(12);
            })
        .hasRootCauseMessage("no balance");
    assertThat(begun.get()).isLessThan(10);
  }

  @Test
  void progressHearsEveryMonthAndEveryRun() throws IOException {
    AtomicInteger months = new AtomicInteger();
    AtomicInteger runs = new AtomicInteger();
    Progress progress =
        new Progress() {
          @Override
          public void monthBegins() {
            months.incrementAndGet();
          }

          @Override
          public void runEnds() {
            runs.incrementAndGet();
          }
        };
    Simulator twoMonths =
        (run, seed, cancelled) -> {
          for (int month = 0; month < 2; month++) {
            if (cancelled.getAsBoolean()) {
              return null;
            }
          }
          return outcome(run, seed);
        };
    new Replications(5, 1, 2)
        .run(twoMonths, outcome -> outcome, outcome -> {}, progress, () -> false);
    assertThat(months.get()).isEqualTo(10);
    assertThat(runs.get()).isEqualTo(5);
  }
}
