package org.waymark.experiment.engine;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.waymark.experiment.ensemble.Engine;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;

/** Simulates in the threads of this process. */
public final class LocalEngine implements Engine {
  /** Results that may wait for their turn, for each thread: a slow run holds nobody up. */
  private static final int AHEAD = 8;

  private final SimulatorFactory simulators;
  private final Evidence evidence;
  private final int most;
  private int threads;
  private final LongAdder simulating = new LongAdder();

  /**
   * An engine.
   *
   * @param most threads, at least 1; fewer are used where memory has no room for as many runs
   */
  public LocalEngine(SimulatorFactory simulators, Evidence evidence, int most) {
    this.simulators = simulators;
    this.evidence = evidence;
    this.most = most;
    this.threads = most;
  }

  @Override
  public <T extends Serializable> void run(
      Plan<T> plan, List<Run> runs, Results<T> results, BooleanSupplier cancelled)
      throws IOException {
    AtomicBoolean stopped = new AtomicBoolean();
    BooleanSupplier stop = () -> stopped.get() || cancelled.getAsBoolean();
    Map<Integer, Prepared> prepared = new ConcurrentHashMap<>();
    Map<Integer, Integer> left = new HashMap<>();
    runs.forEach(run -> left.merge(run.point(), 1, Integer::sum));
    threads = Math.min(most, HeapRoom.runs(plan, runs, Runtime.getRuntime().maxMemory()));
    ExecutorService workers = Executors.newFixedThreadPool(threads, LocalEngine::thread);
    try {
      ArrayDeque<Future<RunResult<T>>> ahead = new ArrayDeque<>();
      Set<Integer> known = new HashSet<>();
      int submitted = 0;
      int announced = 0;
      for (int next = 0; next < runs.size(); next++) {
        while (submitted < runs.size() && ahead.size() < threads * AHEAD) {
          // A point is prepared a little before its first run, or its runs would wait for it
          // together.
          for (; announced < Math.min(runs.size(), submitted + 1 + threads); announced++) {
            int point = runs.get(announced).point();
            if (known.add(point)) {
              workers.execute(() -> prepare(plan, point, prepared, stop));
            }
          }
          Run run = runs.get(submitted++);
          ahead.add(workers.submit(() -> simulate(plan, run, prepared, stop)));
        }
        RunResult<T> result = get(ahead.remove());
        if (result == null) {
          return;
        }
        results.take(result);
        int point = result.run().point();
        if (left.merge(point, -1, Integer::sum) == 0) {
          left.remove(point);
          known.remove(point);
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
      Plan<?> plan, int point, Map<Integer, Prepared> prepared, BooleanSupplier stop) {
    try {
      if (!stop.getAsBoolean()) {
        timed(() -> prepared(plan, point, prepared));
      }
    } catch (Exception | StackOverflowError | AssertionError | OutOfMemoryError e) {
      // Each run of the point meets it again and records it.
      prepared.remove(point);
    }
  }

  private Prepared prepared(Plan<?> plan, int point, Map<Integer, Prepared> prepared) {
    return prepared.computeIfAbsent(
        point, each -> Prepared.of(plan.scenario(each), evidence, plan.audited(), simulators));
  }

  /** Simulates one run; null if it gave up. */
  private <T extends Serializable> RunResult<T> simulate(
      Plan<T> plan, Run run, Map<Integer, Prepared> prepared, BooleanSupplier stop) {
    return stop.getAsBoolean()
        ? null
        : timed(
            () ->
                Simulation.of(() -> prepared(plan, run.point(), prepared), run, plan.keep(), stop));
  }

  private <T> T timed(Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      simulating.add(System.nanoTime() - start);
    }
  }

  private static <T extends Serializable> RunResult<T> get(Future<RunResult<T>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      Simulation.throwIfExhausted(e);
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "run");
    thread.setDaemon(true);
    return thread;
  }
}
