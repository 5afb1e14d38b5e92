package org.waymark.cluster;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.waymark.experiment.sweep.Engine;
import org.waymark.experiment.sweep.EngineLost;
import org.waymark.experiment.sweep.Run;
import org.waymark.experiment.sweep.RunResult;
import org.waymark.experiment.sweep.SweepPlan;

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
  private double simulatingSeconds;

  SparkEngine(JavaSparkContext spark) {
    this.spark = spark;
  }

  /** A bundle under way. */
  private record Sent(List<Run> runs, JavaFutureAction<List<Bundle.Outcome>> answer) {}

  @Override
  public void run(SweepPlan plan, List<Run> runs, Results results, BooleanSupplier cancelled)
      throws IOException {
    BundleSize size = new BundleSize();
    ArrayDeque<Sent> ahead = new ArrayDeque<>();
    int sent = 0;
    try {
      while (sent < runs.size() || !ahead.isEmpty()) {
        int cores = parallelism();
        while (sent < runs.size() && ahead.size() < AHEAD * cores) {
          int count = size.next(runs.size() - sent, cores);
          ahead.add(send(plan, runs.subList(sent, sent + count)));
          sent += count;
        }
        Sent first = ahead.peek();
        Bundle.Outcome outcome = await(first, cancelled);
        if (outcome == null) {
          return;
        }
        ahead.remove();
        simulatingSeconds += outcome.seconds();
        size.learn(first.runs().size(), outcome.seconds());
        for (RunResult result : outcome.results()) {
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
    return Math.max(1, spark.defaultParallelism());
  }

  @Override
  public String name() {
    return SparkEngineProvider.NAME;
  }

  @Override
  public void close() {
    spark.close();
  }

  private Sent send(SweepPlan plan, List<Run> runs) {
    Bundle bundle = Bundle.of(plan, runs);
    return new Sent(
        bundle.runs(),
        spark
            .parallelize(List.of(bundle), 1)
            .map(each -> each.simulate(TaskContext.get()::isInterrupted))
            .collectAsync());
  }

  /** The outcome of a bundle; null if the user wants to stop. */
  private Bundle.Outcome await(Sent sent, BooleanSupplier cancelled) throws IOException {
    try {
      while (!isStopping(cancelled)) {
        try {
          return sent.answer().get(CANCEL_CHECK_MILLIS, TimeUnit.MILLISECONDS).get(0);
        } catch (TimeoutException notYet) {
          continue;
        } catch (ExecutionException | CancellationException e) {
          return isStopping(cancelled) ? null : failed(sent, e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return null;
  }

  /** Spark gave a bundle up after several tries, each on a machine of its choice. */
  private static Bundle.Outcome failed(Sent sent, Exception error) {
    Throwable cause = error.getCause() == null ? error : error.getCause();
    return new Bundle.Outcome(
        sent.runs().stream().map(run -> RunResult.failed(run, cause)).toList(), 0);
  }

  /**
   * Whether the user wants to stop. Spark stops by itself when this process is told to leave, maybe
   * a moment before the user's wish is known here.
   *
   * @throws EngineLost if it is Spark alone that stopped
   */
  private boolean isStopping(BooleanSupplier cancelled) throws EngineLost, InterruptedException {
    for (int i = 0; i < CHECKS_AFTER_STOP && spark.sc().isStopped(); i++) {
      if (cancelled.getAsBoolean()) {
        return true;
      }
      Thread.sleep(CANCEL_CHECK_MILLIS);
    }
    if (!cancelled.getAsBoolean() && spark.sc().isStopped()) {
      throw new EngineLost(name());
    }
    return cancelled.getAsBoolean();
  }
}
