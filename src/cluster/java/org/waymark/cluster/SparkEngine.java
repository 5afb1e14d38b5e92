package org.waymark.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.waymark.experiment.engine.EngineLost;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;

/**
 * Simulates on a cluster. Each bundle of runs is a job of one task: Spark gives it to a free core,
 * and to another one if the machine is lost. Results do not depend on who simulated them.
 */
final class SparkEngine implements Engine {
  /** Bundles under way for each core: while one waits for its turn, the core has the next. */
  private static final int AHEAD = 4;

  private static final int CANCEL_CHECK_MILLIS = 200;
  private static final int CHECKS_AFTER_STOP = 5;

  private final JavaSparkContext spark;
  private final SimulatorFactory simulators;
  private double simulatingSeconds;
  private int cores = 1;

  SparkEngine(JavaSparkContext spark, SimulatorFactory simulators) {
    this.spark = spark;
    this.simulators = simulators;
  }

  /** A bundle under way. */
  private record Sent<T extends Serializable>(
      List<Run> runs, JavaFutureAction<List<Bundle.Outcome<T>>> answer) {}

  @Override
  public <T extends Serializable> void run(
      Plan<T> plan, List<Run> runs, Results<T> results, BooleanSupplier cancelled)
      throws IOException {
    try {
      runAll(plan, runs, results, cancelled);
    } catch (IllegalStateException e) {
      // What Spark throws at whoever asks it for something after it has stopped.
      if (!spark.sc().isStopped()) {
        throw e;
      }
      requireStopping(cancelled);
    }
  }

  private <T extends Serializable> void runAll(
      Plan<T> plan, List<Run> runs, Results<T> results, BooleanSupplier cancelled)
      throws IOException {
    BundleSize size = new BundleSize();
    IntFunction<Recipe> recipes = Recipe.of(plan);
    ArrayDeque<Sent<T>> ahead = new ArrayDeque<>();
    int sent = 0;
    try {
      while (sent < runs.size() || !ahead.isEmpty()) {
        int slots = parallelism();
        while (sent < runs.size() && ahead.size() < AHEAD * slots) {
          int count = size.next(runs.size() - sent, slots);
          ahead.add(send(Bundle.of(plan, runs.subList(sent, sent + count), recipes, simulators)));
          sent += count;
        }
        Sent<T> first = ahead.peek();
        Bundle.Outcome<T> outcome = await(first, cancelled);
        if (outcome == null) {
          return;
        }
        ahead.remove();
        simulatingSeconds += outcome.seconds();
        size.learn(first.runs().size(), outcome.seconds());
        for (RunResult<T> result : outcome.results()) {
          results.take(result);
        }
      }
    } finally {
      ahead.forEach(each -> each.answer().cancel(true));
    }
  }

  @Override
  public double simulatingSeconds() {
    return simulatingSeconds;
  }

  @Override
  public boolean isHere() {
    return false;
  }

  /** Cores that Spark has given so far, at least 1. */
  @Override
  public int parallelism() {
    if (!spark.sc().isStopped()) {
      try {
        cores = Math.max(1, spark.defaultParallelism());
      } catch (IllegalStateException stoppedMeanwhile) {
        return cores;
      }
    }
    return cores;
  }

  @Override
  public String name() {
    return SparkEngineProvider.NAME;
  }

  @Override
  public void close() {
    spark.close();
  }

  private <T extends Serializable> Sent<T> send(Bundle<T> bundle) {
    return new Sent<>(
        bundle.runs(),
        spark
            .parallelize(List.of(bundle), 1)
            .map(each -> each.simulate(TaskContext.get()::isInterrupted))
            .collectAsync());
  }

  /** The outcome of a bundle; null if the user wants to stop. */
  private <T extends Serializable> Bundle.Outcome<T> await(Sent<T> sent, BooleanSupplier cancelled)
      throws IOException {
    while (!cancelled.getAsBoolean()) {
      if (spark.sc().isStopped()) {
        requireStopping(cancelled);
        return null;
      }
      try {
        return sent.answer().get(CANCEL_CHECK_MILLIS, TimeUnit.MILLISECONDS).get(0);
      } catch (TimeoutException notYet) {
        continue;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      } catch (ExecutionException | CancellationException e) {
        if (!spark.sc().isStopped()) {
          return cancelled.getAsBoolean() ? null : failed(sent, e);
        }
      }
    }
    return null;
  }

  /** Spark gave a bundle up after several tries, each on a machine of its choice. */
  private static <T extends Serializable> Bundle.Outcome<T> failed(Sent<T> sent, Exception error) {
    Throwable cause = error.getCause() == null ? error : error.getCause();
    return new Bundle.Outcome<>(
        sent.runs().stream().map(run -> RunResult.<T>failed(run, cause)).toList(), 0);
  }

  /**
   * Of a Spark that has stopped: it does so when this process is told to leave, maybe a moment
   * before the user's wish is known here.
   *
   * @throws EngineLost if the user did not want it
   */
  private void requireStopping(BooleanSupplier cancelled) throws EngineLost {
    for (int i = 0; i < CHECKS_AFTER_STOP && !cancelled.getAsBoolean(); i++) {
      try {
        Thread.sleep(CANCEL_CHECK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    if (!cancelled.getAsBoolean()) {
      throw new EngineLost(name());
    }
  }
}
