package org.waymark.web.run;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Cancelled;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.experiment.ensemble.Keep;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;

/**
 * Simulates runs, and keeps them so that none is simulated twice; those that were not asked for
 * longest are forgotten first when they take more than their share of memory.
 */
final class RunStore {
  private final SimulatorFactory factory;
  private final Evidence evidence;
  private final long most;
  private final Map<String, Simulator> references = new ConcurrentHashMap<>();
  private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Key, CompletableFuture<Void>> underWay = new HashMap<>();
  private long bytes;
  private volatile boolean closed;

  /**
   * An empty store.
   *
   * @param most bytes that it may take, as estimated
   */
  RunStore(SimulatorFactory factory, Evidence evidence, long most) {
    this.factory = factory;
    this.evidence = evidence;
    this.most = most;
  }

  /** What decides a run's figures: the scenario whatever its name, luck, and what is kept. */
  private record Key(String scenario, int run, long seed, Set<Window> windows, boolean isWorld) {}

  private record Kept(Object figures, long bytes) {}

  Simulator simulator(Scenario scenario) {
    return factory.of(scenario, evidence, false);
  }

  /**
   * A run of a reference. It keeps the averages from every January on, besides: questions that
   * begin in other years find it. It never gives up, since the next question needs it, too.
   */
  Optional<RunYears> ofReference(String name, Scenario scenario, Run run, List<Window> asked) {
    List<Window> windows = new ArrayList<>(asked);
    new Period(scenario.start(), scenario.months())
        .years()
        .forEach(year -> windows.add(new Window(year.firstMonth(), scenario.months())));
    Simulator simulator = references.computeIfAbsent(name, each -> simulator(scenario));
    return years(scenario, run, windows, simulator, () -> closed);
  }

  /** A replication; empty if it gave up. */
  Optional<RunYears> years(
      Scenario scenario, Run run, List<Window> windows, Simulator simulator, BooleanSupplier stop) {
    return get(
        key(scenario, run, windows, false),
        simulator,
        outcome -> RunYears.of(outcome, windows),
        scenario.months() / 12 + windows.size() + 2,
        stop);
  }

  /** A run in a plausible world; empty if it gave up. */
  <T extends Serializable> Optional<T> world(
      Scenario scenario, Run run, Keep<T> keep, List<Window> windows, BooleanSupplier stop) {
    Simulator simulator =
        (number, seed, cancelled) -> simulator(scenario).simulate(number, seed, cancelled);
    return get(key(scenario, run, windows, true), simulator, keep, windows.size() + 2, stop);
  }

  private static Key key(Scenario scenario, Run run, List<Window> windows, boolean isWorld) {
    String hash = ScenarioWriter.hash(scenario.named("", ""));
    return new Key(
        hash, run.replication(), run.seed(), Set.copyOf(new HashSet<>(windows)), isWorld);
  }

  /** Finds a run, or simulates it; where another thread is at it, waits for that one. */
  private <T extends Serializable> Optional<T> get(
      Key key, Simulator simulator, Keep<T> keep, int tables, BooleanSupplier stop) {
    while (true) {
      CompletableFuture<Void> mine = new CompletableFuture<>();
      CompletableFuture<Void> others;
      synchronized (this) {
        Kept there = kept.get(key);
        if (there != null) {
          return Optional.of(cast(there.figures()));
        }
        others = underWay.putIfAbsent(key, mine);
      }
      if (others == null) {
        try {
          return simulate(key, simulator, keep, tables, stop);
        } finally {
          synchronized (this) {
            underWay.remove(key);
          }
          mine.complete(null);
        }
      }
      if (stop.getAsBoolean()) {
        return Optional.empty();
      }
      others.join();
    }
  }

  private <T extends Serializable> Optional<T> simulate(
      Key key, Simulator simulator, Keep<T> keep, int tables, BooleanSupplier stop) {
    RunOutcome outcome;
    try {
      outcome = simulator.simulate(key.run(), key.seed(), stop);
    } catch (Cancelled gaveUp) {
      return Optional.empty();
    }
    if (outcome == null) {
      return Optional.empty();
    }
    T figures = keep.of(outcome);
    put(key, figures, 8L * tables * (evidence.provinces().size() + 8) * Variable.count());
    return Optional.of(figures);
  }

  private synchronized void put(Key key, Object figures, long size) {
    kept.put(key, new Kept(figures, size));
    bytes += size;
    var oldest = kept.values().iterator();
    while (bytes > most && oldest.hasNext()) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object figures) {
    return (T) figures;
  }

  /** Bytes that kept runs take, as estimated. */
  synchronized long bytes() {
    return bytes;
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }
}
