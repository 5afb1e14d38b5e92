package org.waymark.experiment.engine;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.sweep.Outputs;
import org.waymark.experiment.sweep.SweepPlan;

/** Simulates in the threads of this process. */
public final class LocalEngine implements Engine {
  /** Results that may wait for their turn, for each thread: a slow run holds nobody up. */
  private static final int AHEAD = 8;

  private final SimulatorFactory simulators;
  private final Evidence evidence;
  private final int threads;
  private final LongAdder simulating = new LongAdder();

  /** An engine of a number of threads, at least 1. */
  public LocalEngine(SimulatorFactory simulators, Evidence evidence, int threads) {
    this.simulators = simulators;
    this.evidence = evidence;
    this.threads = threads;
  }

  @Override
  public void run(SweepPlan plan, List<Run> runs, Results results, BooleanSupplier cancelled)
      throws IOException {
    AtomicBoolean stopped = new AtomicBoolean();
    BooleanSupplier stop = () -> stopped.get() || cancelled.getAsBoolean();
    Map<Integer, Simulator> prepared = new ConcurrentHashMap<>();
    ExecutorService workers = Executors.newFixedThreadPool(threads, LocalEngine::thread);
    try {
      ArrayDeque<Future<RunResult>> ahead = new ArrayDeque<>();
      int submitted = 0;
      int announced = 0;
      for (int next = 0; next < runs.size(); next++) {
        while (submitted < runs.size() && ahead.size() < threads * AHEAD) {
          // A point is prepared a little before its first run, or its runs would wait for it
          // together.
          for (; announced < Math.min(runs.size(), submitted + 1 + threads); announced++) {
            int point = runs.get(announced).point();
            if (announced == 0 || runs.get(announced - 1).point() != point) {
              workers.execute(() -> prepare(plan, point, prepared, stop));
            }
          }
          Run run = runs.get(submitted++);
          ahead.add(workers.submit(() -> simulate(plan, run, prepared, stop)));
        }
        RunResult result = get(ahead.remove());
        if (result == null) {
          return;
        }
        results.take(result);
        int point = result.run().point();
        if (next + 1 == runs.size() || runs.get(next + 1).point() != point) {
          prepared.remove(point);
        }
      }
    } finally {
      stopped.set(true);
      workers.shutdown();
    }
  }

  @Override
  public double simulatingSeconds() {
    return simulating.sum() / 1e9;
  }

  @Override
  public boolean isHere() {
    return true;
  }

  @Override
  public int parallelism() {
    return threads;
  }

  @Override
  public String name() {
    return "local";
  }

  @Override
  public void close() {
    // Threads end with each call.
  }

  private void prepare(
      SweepPlan plan, int point, Map<Integer, Simulator> prepared, BooleanSupplier stop) {
    try {
      if (!stop.getAsBoolean()) {
        timed(() -> prepared(plan, point, prepared));
      }
    } catch (Exception | OutOfMemoryError | StackOverflowError | AssertionError e) {
      // Each run of the point meets it again and records it.
      prepared.remove(point);
    }
  }

  private Simulator prepared(SweepPlan plan, int point, Map<Integer, Simulator> prepared) {
    return prepared.computeIfAbsent(
        point, each -> simulators.of(plan.scenario(each), evidence, false));
  }

  /** Simulates one run; null if it gave up. */
  private RunResult simulate(
      SweepPlan plan, Run run, Map<Integer, Simulator> prepared, BooleanSupplier stop) {
    if (stop.getAsBoolean()) {
      return null;
    }
    return timed(
        () ->
            Outputs.simulate(
                () -> prepared(plan, run.point(), prepared),
                run,
                plan.period(),
                plan.study().outputs(),
                stop));
  }

  private <T> T timed(Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      simulating.add(System.nanoTime() - start);
    }
  }

  private static RunResult get(Future<RunResult> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "run");
    thread.setDaemon(true);
    return thread;
  }
}
