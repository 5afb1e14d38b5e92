package org.waymark.experiment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.experiment.ensemble.Keep;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

final class LocalEngineTest {
  private static final Period PERIOD = SmallNation.period("2012-01", 1);
  private static final Evidence EVIDENCE = Evidence.load();
  private static final Scenario SCENARIO =
      ScenarioReader.of(EVIDENCE).read(Path.of("scenarios/baseline.json"), List.of());

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

  /** Runs replications at some points; what is kept of each is its number and seed. */
  private static void run(
      int points,
      Replications replications,
      int threads,
      SimulatorFactory simulators,
      Engine.Results<String> results,
      BooleanSupplier cancelled)
      throws IOException {
    Keep<String> keep = outcome -> outcome.run() + ":" + outcome.seed();
    Plan<String> plan = new Plan<>(point -> SCENARIO, replications.runs(points), keep, false);
    try (Engine engine = new LocalEngine(simulators, EVIDENCE, threads)) {
      engine.run(plan, plan.runs(), results, cancelled);
    }
  }

  private static void run(
      Replications replications, int threads, Simulator simulator, Engine.Results<String> results)
      throws IOException {
    run(1, replications, threads, (s, evidence, audit) -> simulator, results, () -> false);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInOrderWithConsecutiveSeeds(int threads) throws IOException {
    List<String> taken = new ArrayList<>();
    Simulator slowFirst =
        (run, seed, cancelled) -> {
          sleep(run % 3 == 0 ? 5 : 0);
          return outcome(run, seed);
        };
    run(new Replications(12, 40), threads, slowFirst, result -> taken.add(result.kept()));
    assertThat(taken).hasSize(12).startsWith("0:40", "1:41").endsWith("11:51");
    assertThat(taken).isEqualTo(inOrder(12, 40));
  }

  private static List<String> inOrder(int count, int firstSeed) {
    List<String> all = new ArrayList<>();
    for (int run = 0; run < count; run++) {
      all.add(run + ":" + (firstSeed + run));
    }
    return all;
  }

  @Test
  void pointsOfAReplicationComeTogetherAndEachIsPreparedOnce() throws IOException {
    AtomicInteger prepared = new AtomicInteger();
    List<Integer> points = new ArrayList<>();
    SimulatorFactory counting =
        (scenario, evidence, audit) -> {
          prepared.incrementAndGet();
          return (run, seed, cancelled) -> outcome(run, seed);
        };
    run(
        3,
        new Replications(4, 1),
        2,
        counting,
        result -> points.add(result.run().point()),
        () -> false);
    assertThat(points).containsExactly(0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2);
    assertThat(prepared).hasValue(3);
  }

  @Test
  void onlyAFewRunsAreAheadOfTheOneThatIsAwaited() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Simulator simulator =
        (run, seed, cancelled) -> {
          int ahead = begun.incrementAndGet() - taken.get();
          most.accumulateAndGet(ahead, Math::max);
          sleep(run == 0 ? 100 : 0);
          return outcome(run, seed);
        };
    run(new Replications(200, 1), 3, simulator, result -> taken.incrementAndGet());
    // Eight for each thread; one has been handed on whose taker has not counted it yet.
    assertThat(most.get()).isBetween(4, 3 * 8 + 1);
  }

  @Test
  void whatWasFinishedBeforeACancellationIsHandedOn() throws IOException {
    AtomicBoolean flag = new AtomicBoolean();
    List<String> taken = new ArrayList<>();
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
    run(
        1,
        new Replications(10, 1),
        2,
        (scenario, evidence, audit) -> simulator,
        result -> {
          taken.add(result.kept());
          flag.set(result.run().replication() == 2);
        },
        flag::get);
    assertThat(taken).containsExactly("0:1", "1:2", "2:3");
  }

  @Test
  void aSimulatorMayAlsoGiveUpWithNull() throws IOException {
    List<String> taken = new ArrayList<>();
    run(
        new Replications(4, 1),
        2,
        (run, seed, cancelled) -> run == 1 ? null : outcome(run, seed),
        result -> taken.add(result.kept()));
    assertThat(taken).containsExactly("0:1");
  }

  @Test
  void aFailureIsAResultThatNamesItsSeedAndDoesNotStopTheOthers() throws IOException {
    List<RunResult<String>> taken = new ArrayList<>();
    Simulator simulator =
        (run, seed, cancelled) -> {
          if (run == 2) {
            throw new IllegalStateException("no balance");
          }
          if (run == 4) {
            throw new AssertionError("more people than there are");
          }
          return outcome(run, seed);
        };
    run(new Replications(50, 10), 2, simulator, taken::add);
    assertThat(taken).hasSize(50);
    assertThat(taken.stream().filter(RunResult::isFailed))
        .extracting(result -> result.run().seed(), result -> result.failure().cause())
        .containsExactly(
            tuple(12L, "IllegalStateException: no balance"),
            tuple(14L, "AssertionError: more people than there are"));
    assertThat(taken.get(2).kept()).isNull();
    assertThat(taken.get(2).failure().trace()).contains("\tat ", "LocalEngineTest");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whereMemoryDoesNotSufficeNoRunIsToBlame(int threads) {
    List<String> taken = new ArrayList<>();
    Simulator simulator =
        (run, seed, cancelled) -> {
          if (run == 3) {
            throw new OutOfMemoryError("Java heap space");
          }
          return outcome(run, seed);
        };
    assertThatThrownBy(
            () ->
                run(
                    new Replications(1000, 1),
                    threads,
                    simulator,
                    result -> taken.add(result.kept())))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(taken).containsExactly("0:1", "1:2", "2:3");
  }

  @Test
  void whoCannotTakeAResultStopsAll() {
    AtomicInteger begun = new AtomicInteger();
    assertThatThrownBy(
            () ->
                run(
                    new Replications(1000, 1),
                    2,
                    (run, seed, cancelled) -> {
                      begun.incrementAndGet();
                      return outcome(run, seed);
                    },
                    result -> {
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
    assertThat(begun.get()).isLessThan(1000);
  }
}
