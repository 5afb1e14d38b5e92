package org.waymark.web.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.LuckBetweenRuns;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.task.CameWorlds;
import org.waymark.task.GrowingComparison;

/**
 * A question that is being answered: first one pair of runs, then all replications, then plausible
 * worlds. It works as long as somebody waits for it.
 */
public final class Inquiry implements Source {
  /** Of a first look, of replications, of worlds. */
  static final int FIRST_LOOK = 0;

  private static final int CHANCE = 1;
  private static final int WORLDS = 2;

  private final Asked asked;
  private final RunStore store;

  /** A lock of its own: what takes long to be said must not hold up those who hand out work. */
  private final Object saying = new Object();

  private volatile GrowingComparison comparison;

  /** A first look at a small nation, where many wait; null where there is none. */
  private volatile GrowingComparison glance;

  private final LuckBetweenRuns luck = new LuckBetweenRuns();
  private final Map<GrowingComparison, Simulator> own = new ConcurrentHashMap<>();
  private final Deque<Run> first = new ArrayDeque<>();
  private final Deque<Run> chance = new ArrayDeque<>();
  private final Deque<Run> worlds = new ArrayDeque<>();
  private final Set<String> visitors = new LinkedHashSet<>();
  private final Consumer<Inquiry> wake;
  private final BooleanSupplier manyWait;
  private boolean begun;
  private boolean knowsWorlds;
  private int underWay;
  private String failure;
  private volatile int version;
  private volatile boolean givenUp;

  /**
   * A question of which nothing is known yet.
   *
   * @param wake is called when there is work again after there was none
   * @param manyWait whether a first look at a small nation has to do for the moment
   */
  Inquiry(Asked asked, RunStore store, Consumer<Inquiry> wake, BooleanSupplier manyWait) {
    this.asked = asked;
    this.store = store;
    this.wake = wake;
    this.manyWait = manyWait;
  }

  /**
   * How far it got.
   *
   * @param version rises with everything that is new
   * @param isSeen whether there is anything to say
   * @param replications of which both runs came
   * @param replicationsAsked of the question
   * @param worlds of which every run came
   * @param worldsAsked of the question
   * @param weighted worlds that have weight
   * @param prior the same of worlds of the prior beside them
   * @param priorWeighted the same of worlds of the prior
   * @param isDone whether nothing more comes
   * @param failure why a run failed; null where none did
   */
  public record State(
      int version,
      boolean isSeen,
      int replications,
      int replicationsAsked,
      int worlds,
      int worldsAsked,
      int weighted,
      int prior,
      int priorWeighted,
      boolean isDone,
      String failure) {}

  /** What was asked. */
  public Asked asked() {
    return asked;
  }

  /** Rises with everything that is new. */
  public int version() {
    return version;
  }

  /** How far it got. */
  public State state() {
    int replications = 0;
    CameWorlds came = CameWorlds.NONE;
    synchronized (saying) {
      if (comparison != null) {
        replications = comparison.replicationsDone();
        came = comparison.worldsDone();
      }
    }
    synchronized (this) {
      return new State(
          version,
          replications > 0 || isGlanced(),
          replications,
          asked.question().plan().replications().count(),
          came.shared().size(),
          asked.question().plan().worlds().count(),
          CameWorlds.weighted(came.shared()),
          came.prior().size(),
          CameWorlds.weighted(came.prior()),
          isDone(),
          failure);
    }
  }

  /**
   * Makes something of what can be said now; empty before the first look. Worlds, and those of the
   * prior beside them, are looked at only when enough of them have weight.
   */
  public <T> Optional<T> said(Function<ComparisonFindings, T> what) {
    return said(what, true);
  }

  /** The same as the terminal says it, however few worlds have weight. */
  public <T> Optional<T> saidAsInTheTerminal(Function<ComparisonFindings, T> what) {
    return said(what, false);
  }

  private <T> Optional<T> said(Function<ComparisonFindings, T> what, boolean carefully) {
    synchronized (saying) {
      if (comparison == null || comparison.replicationsDone() == 0) {
        return carefully && isGlanced()
            ? Optional.of(what.apply(glance.findings(CameWorlds.NONE)))
            : Optional.empty();
      }
      CameWorlds came = comparison.worldsDone();
      return Optional.of(what.apply(comparison.findings(carefully ? came.ifEnough() : came)));
    }
  }

  /** Runs of the reference from which is known what luck alone makes; none at a glance. */
  public int runsOfLuck() {
    synchronized (saying) {
      return comparison == null || comparison.replicationsDone() == 0 ? 0 : luck.runs();
    }
  }

  /** What luck alone makes of a year between two runs of the reference; NaN if not known yet. */
  public double luck(int year, Variable variable) {
    synchronized (saying) {
      return runsOfLuck() == 0 ? Double.NaN : luck.reach(year, variable);
    }
  }

  private boolean isGlanced() {
    return glance != null && glance.replicationsDone() > 0;
  }

  /** Somebody waits for it, too. */
  synchronized void join(String visitor) {
    visitors.add(visitor);
  }

  /** Somebody does not wait any more; whether nobody does. */
  synchronized boolean leave(String visitor) {
    visitors.remove(visitor);
    if (visitors.isEmpty() && !isDone()) {
      givenUp = true;
    }
    return givenUp;
  }

  boolean isGivenUp() {
    return givenUp;
  }

  /** Whether it has to be begun anew by whoever asks again. */
  synchronized boolean isLost() {
    return givenUp || failure != null;
  }

  synchronized boolean isFor(String visitor) {
    return visitors.contains(visitor);
  }

  /** Whether nothing more comes of it. */
  synchronized boolean isDone() {
    return givenUp || failure != null || (knowsWorlds && underWay == 0 && urgency().isEmpty());
  }

  @Override
  public synchronized OptionalInt urgency() {
    if (givenUp || failure != null) {
      return OptionalInt.empty();
    }
    if (!begun || !first.isEmpty()) {
      return OptionalInt.of(FIRST_LOOK);
    }
    if (!chance.isEmpty()) {
      return OptionalInt.of(CHANCE);
    }
    return worlds.isEmpty() ? OptionalInt.empty() : OptionalInt.of(WORLDS);
  }

  @Override
  public synchronized String visitor() {
    return visitors.isEmpty() ? "" : visitors.iterator().next();
  }

  @Override
  public synchronized Runnable next() {
    underWay++;
    if (!begun) {
      begun = true;
      return () -> ends(this::begin);
    }
    if (!first.isEmpty()) {
      Run run = first.remove();
      GrowingComparison look = glance == null ? comparison : glance;
      return () -> ends(() -> simulate(look, run));
    }
    if (!chance.isEmpty()) {
      Run run = chance.remove();
      return () -> ends(() -> simulate(comparison, run));
    }
    Run run = worlds.remove();
    return () -> ends(() -> simulateWorld(run));
  }

  private void ends(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      synchronized (this) {
        failure = e.getClass().getSimpleName() + ": " + e.getMessage();
      }
    } finally {
      synchronized (this) {
        underWay--;
        version++;
      }
    }
  }

  /** Looks what has to be run; the worlds are drawn while the first runs are under way. */
  private void begin() {
    GrowingComparison empty = new GrowingComparison(asked.question());
    List<Run> runs = empty.replications().runs();
    int scenarios = asked.question().plan().scenarios().size();
    comparison = empty;
    boolean isShort = manyWait.getAsBoolean();
    if (isShort) {
      glance = new GrowingComparison(asked.glance());
    }
    runs.stream()
        .filter(run -> run.point() == 0)
        .forEach(
            run ->
                store
                    .knownOfReference(empty.replications().scenario(0), run, empty.windows())
                    .ifPresent(known -> scatter(run, known)));
    synchronized (this) {
      first.addAll(runs.subList(0, scenarios));
      chance.addAll(isShort ? runs : runs.subList(scenarios, runs.size()));
    }
    wake.accept(this);
    List<Run> later;
    synchronized (saying) {
      later = empty.worlds().runs();
    }
    synchronized (this) {
      worlds.addAll(later);
      knowsWorlds = true;
    }
    wake.accept(this);
  }

  private void simulate(GrowingComparison to, Run run) {
    Scenario scenario = to.replications().scenario(run.point());
    String name = to == glance ? asked.nameAtAGlance() : asked.reference();
    Optional<RunYears> years =
        run.point() == 0
            ? store.ofReference(name, scenario, run, to.windows())
            : store.years(scenario, run, to.windows(), own(to, scenario), this::stop);
    years.ifPresent(
        kept -> {
          synchronized (saying) {
            to.add(run, kept);
          }
          if (run.point() == 0 && to == comparison) {
            scatter(run, kept);
          }
        });
  }

  private void scatter(Run run, RunYears reference) {
    synchronized (saying) {
      luck.add(run.replication(), reference.years());
    }
  }

  /** What the runs of the scenario share is made once, for the first that is simulated. */
  private Simulator own(GrowingComparison of, Scenario scenario) {
    return (run, seed, cancelled) ->
        own.computeIfAbsent(of, each -> store.simulator(scenario)).simulate(run, seed, cancelled);
  }

  private void simulateWorld(Run run) {
    Plan<RunFigures> plan = comparison.worlds();
    store
        .world(plan.scenario(run.point()), run, plan.keep(), comparison.windows(), this::stop)
        .ifPresent(
            kept -> {
              synchronized (saying) {
                comparison.addWorld(run, kept);
              }
            });
  }

  private boolean stop() {
    return givenUp || store.isClosed();
  }
}
