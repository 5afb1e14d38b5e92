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
    while (!cancelled.getAsBoolean()) {
      try {
        return sent.answer().get(CANCEL_CHECK_MILLIS, TimeUnit.MILLISECONDS).get(0);
      } catch (TimeoutException notYet) {
        requireCluster();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      } catch (ExecutionException | CancellationException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cancelled.getAsBoolean()) {
          return null;
        }
        requireCluster();
        // Given up by Spark after several tries, each on a machine of its choice.
        List<RunResult> failed =
            sent.runs().stream().map(run -> RunResult.failed(run, cause)).toList();
        return new Bundle.Outcome(failed, 0);
      }
    }
    return null;
  }

  private void requireCluster() throws IOException {
    if (spark.sc().isStopped()) {
      throw new EngineLost(name());
    }
  }
}
