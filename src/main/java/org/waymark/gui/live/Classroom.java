package org.waymark.gui.live;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.evidence.Evidence;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nation;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Course;
import org.waymark.scenario.Scenario;
import sim.engine.SimState;
import sim.engine.Stoppable;

/**
 * What a class looks at: one nation after another from the same scenario, each of which may be
 * changed while it runs. One step of its schedule is one reported month; burn-in runs at the start,
 * unseen.
 *
 * <p>Not thread-safe: whoever reads or changes it holds the lock on {@link #schedule}.
 */
public final class Classroom extends SimState {
  private static final long serialVersionUID = 1L;

  private final transient Evidence evidence;
  private transient Scenario scenario;
  private final transient Map<String, Object> atStart = new LinkedHashMap<>();
  private final transient List<Change> planned = new ArrayList<>();
  private transient ChangeLog log;
  private transient Nation nation;
  private transient Record previous;
  private transient CompletableFuture<Record> unchanged;
  private transient long unchangedSeed;
  private transient long startedSeed;
  private transient boolean underWay;
  private transient boolean unsaved;

  /** How to take back what was done, the last first; each says whether there was something. */
  private final transient Deque<BooleanSupplier> undo = new ArrayDeque<>();

  /**
   * A run to look at again.
   *
   * @param table its months
   * @param months how many of them were simulated
   * @param seed of its luck
   * @param since the month from which it was changed; null if it was not
   */
  public record Record(MonthlyTable table, int months, long seed, YearMonth since) {}

  /** A classroom that has not started. */
  public Classroom(Scenario scenario, Evidence evidence, long seed) {
    super(seed);
    this.scenario = scenario;
    this.evidence = evidence;
    this.log = new ChangeLog(scenario, Map.of());
  }

  /** Begins again: a new nation with the seed of the moment, brought to its first month. */
  @Override
  public void start() {
    super.start();
    if (monthsDone() > 0) {
      previous = new Record(table(), monthsDone(), startedSeed, log.since());
    }
    startedSeed = seed();
    log = new ChangeLog(scenario, atStart);
    for (Change change : planned) {
      log.add(change.from(), change.until(), change.provinces(), change.set());
    }
    unsaved = !undo.isEmpty() || !atStart.isEmpty();
    undo.clear();
    planned.clear();
    atStart.clear();
    nation = Blueprint.of(log.scenario(), evidence).nation(seed(), false);
    if (unchanged == null || unchangedSeed != seed()) {
      unchangedSeed = seed();
      long ofSeed = unchangedSeed;
      unchanged = CompletableFuture.supplyAsync(() -> reference(ofSeed));
    }
    nation.start();
    while (nation.month() < scenario.burnInMonths()) {
      nation.schedule.step(nation);
    }
    underWay = true;
    Stoppable[] months = new Stoppable[1];
    months[0] =
        schedule.scheduleRepeating(
            state -> {
              nation.schedule.step(nation);
              if (nation.isOver()) {
                months[0].stop();
              }
            });
  }

  /** The scenario as it is, under a seed: what a change is compared with. */
  private Record reference(long seed) {
    Nation plain = Blueprint.of(scenario, evidence).nation(seed, false);
    plain.run(() -> false);
    return new Record(plain.tally().table(), scenario.months(), seed, null);
  }

  /**
   * Turns a dial. It takes effect in the month under way; before the start, or for what shapes the
   * start only, with the next one.
   *
   * @param value a {@link Double} or a {@link String}, as {@link Catalogue} takes it
   * @throws org.waymark.words.InvalidInput if the value is not accepted
   */
  public void turn(String path, Object value) {
    Catalogue catalogue = Catalogue.standard();
    catalogue.with(catalogue.defaults(), Map.of(path, value));
    if (catalogue.entry(path).startOnly()) {
      Object before = atStart.put(path, value);
      undo.push(
          () ->
              atStart.remove(path) != null
                  && (before == null || atStart.put(path, before) == null));
      return;
    }
    change(null, List.of(), Shares.set(path, value, values()));
  }

  private void change(YearMonth until, List<String> provinces, Map<String, Object> set) {
    if (!isRunning()) {
      Change change = new Change("planned", "", scenario.start(), until, provinces, set);
      planned.add(change);
      undo.push(() -> planned.remove(change));
      return;
    }
    YearMonth month = date();
    List<Change> before = log.changes();
    Change change = log.add(month, until, provinces, set);
    undo.push(() -> date().equals(month) ? log.goBack(before) : log.end(change, date()));
    follow();
  }

  private void follow() {
    unsaved = true;
    nation.change(Course.of(log.scenario(), evidence.isoCodes()));
  }

  /**
   * Takes back the dial that was turned last. What it did in months that are over stays done: it
   * ends with the month before the one under way.
   */
  public void undo() {
    boolean done = false;
    while (!done && !undo.isEmpty()) {
      done = undo.pop().getAsBoolean();
    }
    if (done && isRunning()) {
      follow();
    }
  }

  /** Whether something was turned that can be taken back. */
  public boolean canUndo() {
    return !undo.isEmpty();
  }

  /** Whether a class did something that nobody has saved or given up. */
  public boolean isUnsaved() {
    return unsaved;
  }

  /** What was done is saved, or given up. */
  public void keep() {
    unsaved = false;
  }

  /** What there is to know of a dial beside its value. */
  public enum Standing {
    /** It runs with this value until somebody turns it. */
    PLAIN,
    /** The value takes effect when a run begins. */
    PENDING,
    /** Dated data of the scenario move it. */
    DRIVEN,
    /** It has other values in some provinces. */
    ELSEWHERE
  }

  /** What there is to know of a dial beside its value in {@link #values()}. */
  public Standing standing(String path) {
    Predicate<Change> sets = change -> change.set().containsKey(path);
    if (atStart.containsKey(path) || planned.stream().anyMatch(sets)) {
      return Standing.PENDING;
    }
    Scenario done = log.scenario();
    YearMonth now = date();
    Predicate<Change> holds = sets.and(change -> change.holdsIn(now));
    if (Stream.of(done.drivers(), done.interventions())
        .flatMap(List::stream)
        .anyMatch(holds.and(change -> !change.isNational()))) {
      return Standing.ELSEWHERE;
    }
    return done.interventions().stream().noneMatch(holds) && done.drivers().stream().anyMatch(sets)
        ? Standing.DRIVEN
        : Standing.PLAIN;
  }

  /**
   * Ends the run under way and turns to another scenario, from the next start on.
   *
   * @throws IllegalArgumentException if it has other months than the one before
   */
  public void open(Scenario other) {
    if (!other.start().equals(scenario.start()) || other.months() != scenario.months()) {
      throw new IllegalArgumentException("The other scenario has other months.");
    }
    previous =
        monthsDone() > 0 ? new Record(table(), monthsDone(), startedSeed, log.since()) : previous;
    nation = null;
    underWay = false;
    if (!other.equals(scenario)) {
      scenario = other;
      previous = null;
      unchanged = null;
    }
    log = new ChangeLog(other, Map.of());
    unsaved = false;
    plan(List.of());
  }

  /** Sets out changes for the next start, each from its own month on. */
  public void plan(List<Change> changes) {
    planned.clear();
    atStart.clear();
    undo.clear();
    planned.addAll(changes);
  }

  /** What was set out for the next start. */
  public List<Change> planned() {
    return List.copyOf(planned);
  }

  /** Values that were set out for the next start. */
  public Map<String, Object> atStart() {
    return Collections.unmodifiableMap(atStart);
  }

  /** Whether there is a nation that has months left. */
  public boolean isRunning() {
    return underWay && !nation.isOver();
  }

  /** Ends the run; what it left can still be looked at and saved. */
  @Override
  public void finish() {
    super.finish();
    underWay = false;
    undo.clear();
  }

  /** All values in force in the month under way, or at the next start. */
  public Map<String, Object> values() {
    Catalogue catalogue = Catalogue.standard();
    Map<String, Object> values;
    if (isRunning()) {
      values = catalogue.values(nation.course().at(nation.month()));
    } else {
      Course course = Course.of(scenario, evidence.isoCodes());
      values = catalogue.values(course.at(course.burnInMonths()));
      planned.forEach(change -> values.putAll(change.set()));
    }
    values.putAll(atStart);
    return values;
  }

  /** Month under way, or the month after the last. */
  public YearMonth date() {
    return scenario.start().plusMonths(monthsDone());
  }

  /** The month that was simulated last; the first one before there is any. */
  public YearMonth lastDate() {
    return scenario.start().plusMonths(Math.max(0, monthsDone() - 1));
  }

  /**
   * The month from which the run under way differs from another one, or may; the first month where
   * nothing has been changed so far.
   */
  public YearMonth since(Record other) {
    return Stream.of(log.since(), other == null ? null : other.since())
        .filter(month -> month != null && !month.isAfter(lastDate()))
        .min(Comparator.naturalOrder())
        .orElse(scenario.start());
  }

  /** Reported months simulated so far. */
  public int monthsDone() {
    return nation == null ? 0 : nation.month() - scenario.burnInMonths();
  }

  /** The table of the run under way; null before the first start. */
  public MonthlyTable table() {
    return nation == null ? null : nation.tally().table();
  }

  /** The nation of the run under way; null before the first start. */
  public Nation nation() {
    return nation;
  }

  /** The run before this one; null if there is none. */
  public Record previous() {
    return previous;
  }

  /**
   * The run of the scenario without changes at the same seed; null until it is there. It is made
   * beside the run under way, not to keep a class waiting.
   */
  public Record unchanged() {
    return unchanged == null ? null : unchanged.getNow(null);
  }

  /** The same, waited for. */
  public Record unchangedAtLast() {
    return unchanged.join();
  }

  /** What was done in the run under way. */
  public ChangeLog log() {
    return log;
  }

  /** The scenario from which every run starts. */
  public Scenario scenario() {
    return scenario;
  }

  /** What is known. */
  public Evidence evidence() {
    return evidence;
  }
}
