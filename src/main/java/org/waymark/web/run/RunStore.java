package org.waymark.web.run;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.waymark.outcome.run.RunFigures;
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
  /** Months whose values take as much as a table of all variables. */
  private static final int MONTHS_OF_A_TABLE = 36;

  private final SimulatorFactory factory;
  private final Evidence evidence;
  private final long most;
  private final Optional<RunArchive> archive;
  private final Map<String, Simulator> references = new ConcurrentHashMap<>();
  private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Key, CompletableFuture<Void>> underWay = new HashMap<>();
  private long bytes;
  private volatile boolean closed;

  /**
   * An empty store.
   *
   * @param most bytes that it may take in memory, as estimated
   * @param archive where runs outlast it
   */
  RunStore(SimulatorFactory factory, Evidence evidence, long most, Optional<RunArchive> archive) {
    this.factory = factory;
    this.evidence = evidence;
    this.most = most;
    this.archive = archive;
  }

  /** What decides a run's figures: the scenario whatever its name, luck, and what is kept. */
  private record Key(String scenario, int run, long seed, List<Window> windows, Class<?> kept) {
    /** What outlasts the laboratory: months are looked at once. */
    boolean isArchived() {
      return kept != RunMonths.class;
    }
  }

  private record Kept(Object figures, long bytes) {}

  Simulator simulator(Scenario scenario) {
    return factory.of(scenario, evidence, false);
  }

  /**
   * A run of a reference. It keeps the averages from every January on, besides: questions that
   * begin in other years find it. It never gives up, since the next question needs it, too.
   */
  Optional<RunYears> ofReference(String name, Scenario scenario, Run run, List<Window> asked) {
    List<Window> windows = ofEveryYear(scenario, asked);
    return years(scenario, run, windows, simulator(name, scenario), () -> closed);
  }

  private Simulator simulator(String reference, Scenario scenario) {
    return (number, seed, cancelled) ->
        references
            .computeIfAbsent(reference, each -> simulator(scenario))
            .simulate(number, seed, cancelled);
  }

  /**
   * A run month by month; empty if it gave up.
   *
   * @param reference name of the reference that the scenario is; null if it is none
   */
  Optional<RunMonths> months(String reference, Scenario scenario, Run run) {
    return get(
        key(scenario, run, List.of(), RunMonths.class),
        RunMonths.class,
        reference == null ? own(scenario) : simulator(reference, scenario),
        RunMonths::of,
        scenario.months() / MONTHS_OF_A_TABLE + 1,
        () -> closed);
  }

  /** Prepared when it runs: a run that is known needs none. */
  private Simulator own(Scenario scenario) {
    return (number, seed, cancelled) -> simulator(scenario).simulate(number, seed, cancelled);
  }

  /** The same if it is there already. */
  Optional<RunYears> knownOfReference(Scenario scenario, Run run, List<Window> asked) {
    List<Window> windows = ofEveryYear(scenario, asked);
    return find(
        key(scenario, run, windows, RunYears.class), RunYears.class, tables(scenario, windows));
  }

  private static List<Window> ofEveryYear(Scenario scenario, List<Window> asked) {
    List<Window> windows = new ArrayList<>(asked);
    new Period(scenario.start(), scenario.months())
        .years()
        .forEach(year -> windows.add(new Window(year.firstMonth(), scenario.months())));
    return windows;
  }

  /** A replication; empty if it gave up. */
  Optional<RunYears> years(
      Scenario scenario, Run run, List<Window> windows, Simulator simulator, BooleanSupplier stop) {
    return get(
        key(scenario, run, windows, RunYears.class),
        RunYears.class,
        simulator,
        outcome -> RunYears.of(outcome, windows),
        tables(scenario, windows),
        stop);
  }

  private static int tables(Scenario scenario, List<Window> windows) {
    return scenario.months() / 12 + windows.size() + 2;
  }

  /** A run in a plausible world; empty if it gave up. */
  Optional<RunFigures> world(
      Scenario scenario,
      Run run,
      Keep<RunFigures> keep,
      List<Window> windows,
      BooleanSupplier stop) {
    return get(
        key(scenario, run, windows, RunFigures.class),
        RunFigures.class,
        own(scenario),
        keep,
        windows.size() + 2,
        stop);
  }

  /** Whether two scenarios are one, whatever their names. */
  static boolean isSame(Scenario one, Scenario other) {
    return hash(one).equals(hash(other));
  }

  private static String hash(Scenario scenario) {
    return ScenarioWriter.hash(scenario.named("", ""));
  }

  private static Key key(Scenario scenario, Run run, List<Window> windows, Class<?> kept) {
    List<Window> inOrder =
        windows.stream()
            .distinct()
            .sorted(Comparator.comparingInt(Window::from).thenComparingInt(Window::until))
            .toList();
    return new Key(hash(scenario), run.replication(), run.seed(), inOrder, kept);
  }

  /** In memory, else in the archive, which is looked at by nobody but who takes the key. */
  private <T extends Serializable> Optional<T> find(Key key, Class<T> type, int tables) {
    Optional<T> here = remembered(key, type);
    if (here.isPresent() || archive.isEmpty() || !key.isArchived()) {
      return here;
    }
    Optional<T> there = archive.get().find(key.toString(), type);
    there.ifPresent(figures -> put(key, figures, size(tables)));
    return there;
  }

  private synchronized <T extends Serializable> Optional<T> remembered(Key key, Class<T> type) {
    return Optional.ofNullable(kept.get(key)).map(there -> type.cast(there.figures()));
  }

  /** Finds a run, or simulates it; where another thread is at it, waits for that one. */
  private <T extends Serializable> Optional<T> get(
      Key key, Class<T> type, Simulator simulator, Keep<T> keep, int tables, BooleanSupplier stop) {
    while (true) {
      CompletableFuture<Void> mine = new CompletableFuture<>();
      CompletableFuture<Void> others;
      synchronized (this) {
        Optional<T> there = remembered(key, type);
        if (there.isPresent()) {
          return there;
        }
        others = underWay.putIfAbsent(key, mine);
      }
      if (others == null) {
        try {
          Optional<T> there = find(key, type, tables);
          return there.isPresent() ? there : simulate(key, simulator, keep, tables, stop);
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
    put(key, figures, size(tables));
    archive
        .filter(folder -> key.isArchived())
        .ifPresent(folder -> folder.put(key.toString(), figures));
    return Optional.of(figures);
  }

  private long size(int tables) {
    return 8L * tables * (evidence.provinces().size() + 8) * Variable.count();
  }

  private synchronized void put(Key key, Object figures, long size) {
    Kept before = kept.put(key, new Kept(figures, size));
    bytes += size - (before == null ? 0 : before.bytes());
    var oldest = kept.values().iterator();
    while (bytes > most && oldest.hasNext()) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
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
