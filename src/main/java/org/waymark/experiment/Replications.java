package org.waymark.experiment;

import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.waymark.experiment.engine.Cancelled;
import org.waymark.experiment.engine.Simulator;
import org.waymark.outcome.RunOutcome;

/**
 * Runs a scenario many times, on several threads, and hands on the outcomes strictly in the order
 * of runs. Only as many outcomes are held at once as there are threads, and one more: memory does
 * not depend on the number of replications.
 *
 * @param count number of replications, at least 1
 * @param firstSeed seed of run 0; run i has {@code firstSeed + i}
 * @param threads runs at once, at least 1
 */
public record Replications(int count, long firstSeed, int threads) {

  /** Takes what was made of a run. */
  @FunctionalInterface
  public interface Consumer<T> {
    /** Takes the next run's. */
    void accept(T prepared) throws java.io.IOException;
  }

  /** What is done with one seed. Called from many threads at once. */
  @FunctionalInterface
  public interface Task<T> {
    /**
     * Does it.
     *
     * @param month to be asked at the beginning of every simulated month; when it says yes, give up
     * @return what came out, or null if it gave up
     * @throws Cancelled if it gave up
     */
    T run(int run, long seed, BooleanSupplier month);
  }

  /** Checks the numbers. */
  public Replications {
    if (count < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "Needs at least one replication and one thread, not " + count + " and " + threads + ".");
    }
  }

  /** The seed of a run. */
  public long seed(int run) {
    return firstSeed + run;
  }

  /**
   * Simulates until all runs are done or the flag is up.
   *
   * @param prepare turns an outcome into what is needed of it, in the thread of the run
   * @param consume takes these in the order of runs, in the calling thread
   * @param cancelled whether to stop early
   * @return number of runs consumed: all, or those before the first that was cancelled
   * @throws RunFailed if a run failed; the others are stopped
   * @throws java.io.IOException if the consumer throws it; the runs are stopped
   */
  public <T> int run(
      Simulator simulator,
      Function<RunOutcome, T> prepare,
      Consumer<T> consume,
      Progress progress,
      BooleanSupplier cancelled)
      throws java.io.IOException {
    return run(
        (run, seed, month) -> {
          RunOutcome outcome = simulator.simulate(run, seed, month);
          return outcome == null ? null : prepare.apply(outcome);
        },
        consume,
        progress,
        cancelled);
  }

  /**
   * Does a task with every seed until all are done or the flag is up.
   *
   * @param consume takes what came out in the order of runs, in the calling thread
   * @param cancelled whether to stop early
   * @return number of runs consumed: all, or those before the first that was cancelled
   * @throws RunFailed if a task failed; the others are stopped
   * @throws java.io.IOException if the consumer throws it; the tasks are stopped
   */
  public <T> int run(
      Task<T> task, Consumer<T> consume, Progress progress, BooleanSupplier cancelled)
      throws java.io.IOException {
    AtomicBoolean stopped = new AtomicBoolean();
    BooleanSupplier month =
        () -> {
          progress.monthBegins();
          return stopped.get() || cancelled.getAsBoolean();
        };
    BooleanSupplier stop = () -> stopped.get() || cancelled.getAsBoolean();
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, count), named());
    try {
      ArrayDeque<Future<T>> ahead = new ArrayDeque<>();
      int submitted = 0;
      for (int run = 0; run < count; run++) {
        while (submitted < count && ahead.size() <= threads) {
          ahead.add(workers.submit(callable(submitted++, task, month, stop)));
        }
        T prepared = result(ahead.remove(), run);
        if (prepared == null) {
          return run;
        }
        consume.accept(prepared);
        progress.runEnds();
      }
      return count;
    } finally {
      stopped.set(true);
      workers.shutdown();
    }
  }

  private <T> Callable<T> callable(
      int run, Task<T> task, BooleanSupplier month, BooleanSupplier stop) {
    return () -> {
      if (stop.getAsBoolean()) {
        return null;
      }
      try {
        return task.run(run, seed(run), month);
      } catch (Cancelled gaveUp) {
        return null;
      }
    };
  }

  private <T> T result(Future<T> future, int run) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new RunFailed(run, seed(run), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static java.util.concurrent.ThreadFactory named() {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, "run-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
