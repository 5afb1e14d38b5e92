package org.waymark.web.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.waymark.experiment.engine.Cancelled;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.ensemble.Keep;
import org.waymark.experiment.ensemble.Run;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.Window;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;

/**
 * Runs that were simulated, so that none is simulated twice; those that were not asked for longest
 * are forgotten first when they take more than their share of memory. It belongs to one program.
 */
final class RunStore {
  private final long most;
  private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Key, CompletableFuture<Void>> underWay = new HashMap<>();
  private long bytes;

  /**
   * An empty store.
   *
   * @param most bytes that it may take, as estimated
   */
  RunStore(long most) {
    this.most = most;
  }

  /**
   * What decides a run's figures.
   *
   * @param scenario hash of the scenario, whatever its name
   * @param run number and seed
   * @param windows months of which averages are kept
   * @param kind what is kept of it
   */
  record Key(String scenario, Run run, Set<Window> windows, Class<?> kind) {
    static Key of(Scenario scenario, Run run, Iterable<Window> windows, Class<?> kind) {
      Set<Window> months = new java.util.HashSet<>();
      windows.forEach(months::add);
      return new Key(
          ScenarioWriter.hash(scenario.named("", "")),
          new Run(0, run.replication(), run.seed()),
          Set.copyOf(months),
          kind);
    }
  }

  private record Kept(Object figures, long bytes) {}

  /** A run that is there. */
  synchronized Optional<Object> find(Key key) {
    return Optional.ofNullable(kept.get(key)).map(Kept::figures);
  }

  /** Bytes that it takes, as estimated. */
  synchronized long bytes() {
    return bytes;
  }

  /**
   * A run, simulated if it is not there. Where another thread is at it, waits for that one.
   *
   * @param size bytes of what is kept, as estimated
   * @return empty if the run gave up
   */
  <T extends java.io.Serializable> Optional<T> get(
      Key key, Simulator simulator, Keep<T> keep, long size, BooleanSupplier stop) {
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
        return simulate(key, simulator, keep, size, stop, mine);
      }
      if (stop.getAsBoolean()) {
        return Optional.empty();
      }
      others.join();
    }
  }

  private <T extends java.io.Serializable> Optional<T> simulate(
      Key key,
      Simulator simulator,
      Keep<T> keep,
      long size,
      BooleanSupplier stop,
      CompletableFuture<Void> mine) {
    try {
      RunOutcome outcome = simulator.simulate(key.run().replication(), key.run().seed(), stop);
      if (outcome == null) {
        return Optional.empty();
      }
      T figures = keep.of(outcome);
      put(key, figures, size);
      return Optional.of(figures);
    } catch (Cancelled gaveUp) {
      return Optional.empty();
    } finally {
      synchronized (this) {
        underWay.remove(key);
      }
      mine.complete(null);
    }
  }

  private synchronized void put(Key key, Object figures, long size) {
    kept.put(key, new Kept(figures, size));
    bytes += size;
    var oldest = kept.entrySet().iterator();
    while (bytes > most && oldest.hasNext()) {
      bytes -= oldest.next().getValue().bytes();
      oldest.remove();
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object figures) {
    return (T) figures;
  }
}
