package org.waymark.web.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.scenario.Scenario;
import org.waymark.words.Problem;

/**
 * All questions of all visitors: those that are answered now, and the last ones that were. Equal
 * questions are one.
 */
public final class Inquiries implements AutoCloseable {
  /** Some hundred questions. */
  private static final long MOST_ON_DISK = 4_000_000_000L;

  private final Map<String, Inquiry> all = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<MonthlyPair> watched = ConcurrentHashMap.newKeySet();
  private final RunStore store;
  private final FairPool pool;
  private final Bounds bounds;

  /**
   * How much there may be.
   *
   * @param openByVisitor unfinished questions of a visitor
   * @param open unfinished questions of all
   * @param kept questions that are kept, finished ones included
   * @param bytes of runs that are kept, as estimated
   */
  public record Bounds(int openByVisitor, int open, int kept, long bytes) {
    /** By the memory of this machine; a kept question takes some ten megabytes. */
    public static Bounds ofThisMachine() {
      long memory = Runtime.getRuntime().maxMemory();
      int kept = (int) Math.max(8, Math.min(200, memory / 8 / 12_000_000));
      return new Bounds(4, 120, kept, memory / 4);
    }
  }

  /**
   * No question yet.
   *
   * @param threads runs at once
   * @param keep folder in which runs outlast the laboratory, if they are to
   * @param failed is told of what nobody expected
   */
  public Inquiries(
      SimulatorFactory factory,
      Evidence evidence,
      int threads,
      Bounds bounds,
      Optional<Path> keep,
      Consumer<Throwable> failed) {
    Optional<RunArchive> archive = keep.map(folder -> new RunArchive(folder, MOST_ON_DISK));
    this.store = new RunStore(factory, evidence, bounds.bytes(), archive);
    this.pool = new FairPool(threads, failed);
    this.bounds = bounds;
  }

  /** Simulates a reference ahead of the first question, and its other replications at leisure. */
  public void prepare(String name, Scenario reference, Replications replications) {
    pool.add(new Ahead(store, name, reference, replications));
  }

  /**
   * Begins to answer a question, or finds the one that is answered.
   *
   * @throws Refusal if this visitor, or all together, have as many open as there may be
   */
  public synchronized Inquiry ask(Asked asked, String visitor) {
    Inquiry there = all.get(asked.id());
    if (there != null && there.isLost()) {
      all.remove(asked.id());
      there = null;
    }
    if (there == null || (!there.isDone() && !there.isFor(visitor))) {
      checkRoom(visitor, there == null);
    }
    if (there == null) {
      there = new Inquiry(asked, store, pool::add, pool::isBusy);
      all.put(asked.id(), there);
      forget();
    }
    there.join(visitor);
    pool.add(there);
    return there;
  }

  private void checkRoom(String visitor, boolean isNew) {
    List<Inquiry> open = all.values().stream().filter(each -> !each.isDone()).toList();
    long own =
        open.stream().filter(each -> each.isFor(visitor)).count()
            + watched.stream().filter(each -> each.isFor(visitor)).count();
    if (own >= bounds.openByVisitor()) {
      throw new Refusal(429, Problem.of("web.problem.open"));
    }
    if (isNew && open.size() + watched.size() >= bounds.open()) {
      throw new Refusal(503, Problem.of("web.problem.queue"));
    }
  }

  /**
   * Runs the two scenarios of a question once, month by month; until they came they count among
   * what a visitor has open.
   *
   * @param seed of both runs
   * @throws Refusal if this visitor, or all together, have as many open as there may be
   */
  public synchronized CompletableFuture<Months> watch(Asked asked, long seed, String visitor) {
    checkRoom(visitor, true);
    MonthlyPair pair = new MonthlyPair(asked, seed, visitor, store, pool.isBusy());
    watched.add(pair);
    pool.add(pair);
    return pair.answer().whenComplete((came, failure) -> watched.remove(pair));
  }

  /** A question that is kept. */
  public synchronized Optional<Inquiry> find(String id) {
    return Optional.ofNullable(all.get(id)).filter(each -> !each.isGivenUp());
  }

  /** A visitor does not wait for an answer any more; whether there was such a question. */
  public synchronized boolean leave(String id, String visitor) {
    Inquiry inquiry = all.get(id);
    if (inquiry == null || !inquiry.isFor(visitor)) {
      return false;
    }
    if (inquiry.leave(visitor)) {
      all.remove(id);
    }
    return true;
  }

  /** Forgets finished questions that were not asked for longest. */
  private void forget() {
    Iterator<Inquiry> oldest = new ArrayList<>(all.values()).iterator();
    while (all.size() > bounds.kept() && oldest.hasNext()) {
      Inquiry inquiry = oldest.next();
      if (inquiry.isDone()) {
        all.remove(inquiry.asked().id());
      }
    }
  }

  /**
   * How full it is.
   *
   * @param open questions that are not finished, pairs that are watched included
   * @param kept all questions that are kept
   * @param bytes of runs that are kept, as estimated
   */
  public record Load(int open, int kept, long bytes) {}

  /** How full it is. */
  public synchronized Load load() {
    long open = all.values().stream().filter(each -> !each.isDone()).count() + watched.size();
    return new Load((int) open, all.size(), store.bytes());
  }

  @Override
  public void close() {
    store.close();
    pool.close();
  }
}
