package org.waymark.web.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.experiment.ensemble.Keep;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;

/** Simulates runs that are not there yet, and keeps them for all inquiries. */
final class Simulators {
  private final SimulatorFactory factory;
  private final Evidence evidence;
  private final RunStore store;
  private final Map<String, Simulator> references = new ConcurrentHashMap<>();
  private volatile boolean closed;

  Simulators(SimulatorFactory factory, Evidence evidence, long bytes) {
    this.factory = factory;
    this.evidence = evidence;
    this.store = new RunStore(bytes);
  }

  Simulator simulator(Scenario scenario) {
    return factory.of(scenario, evidence, false);
  }

  /**
   * A run of a reference. It keeps the averages from every January on, besides: questions that
   * begin in other years find it. It never gives up, since the next question needs it, too.
   */
  Optional<RunYears> ofReference(String name, Scenario scenario, Run run, List<Window> asked) {
    Set<Window> windows = new LinkedHashSet<>(yearly(scenario));
    windows.addAll(asked);
    return years(
        scenario,
        run,
        List.copyOf(windows),
        () -> references.computeIfAbsent(name, each -> simulator(scenario)),
        () -> closed);
  }

  private static List<Window> yearly(Scenario scenario) {
    return new Period(scenario.start(), scenario.months())
        .years().stream().map(year -> new Window(year.firstMonth(), scenario.months())).toList();
  }

  Optional<RunYears> years(
      Scenario scenario,
      Run run,
      List<Window> windows,
      Supplier<Simulator> simulator,
      BooleanSupplier stop) {
    RunStore.Key key = RunStore.Key.of(scenario, run, windows, RunYears.class);
    int years = scenario.months() / 12 + 1;
    return store.get(
        key,
        (number, seed, cancelled) -> simulator.get().simulate(number, seed, cancelled),
        outcome -> RunYears.of(outcome, windows),
        size(years + windows.size() + 1),
        stop);
  }

  Optional<RunFigures> world(
      Scenario scenario,
      Run run,
      Keep<RunFigures> keep,
      List<Window> windows,
      BooleanSupplier stop) {
    return store.get(
        RunStore.Key.of(scenario, run, windows, RunFigures.class),
        (number, seed, cancelled) -> simulator(scenario).simulate(number, seed, cancelled),
        keep,
        size(windows.size() + 2),
        stop);
  }

  /** Bytes of so many tables of all places and variables. */
  private long size(int tables) {
    return 8L * tables * (evidence.provinces().size() + 8) * Variable.count();
  }

  /** Bytes that kept runs take, as estimated. */
  long bytes() {
    return store.bytes();
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }
}
