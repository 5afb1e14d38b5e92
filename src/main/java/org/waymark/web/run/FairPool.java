package org.waymark.web.run;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Threads that simulate in fair turns: what is most urgent first, so that everybody has a first
 * look before anybody has an exact one, and among equals whoever was served longest ago.
 */
public final class FairPool implements AutoCloseable {
  private static final int MOST_REMEMBERED = 10_000;

  /** First looks that a thread does while one waits patiently. */
  private static final int QUICKLY = 2;

  private final Set<Source> sources = new LinkedHashSet<>();
  private final Map<String, Long> served = new HashMap<>();
  private final Consumer<Throwable> failed;
  private final int threads;
  private long turn;
  private boolean closed;

  /**
   * A pool that begins at once.
   *
   * @param threads pieces of work at once
   * @param failed is told of what a piece did not catch; the thread goes on
   */
  public FairPool(int threads, Consumer<Throwable> failed) {
    this.failed = failed;
    this.threads = threads;
    for (int i = 0; i < threads; i++) {
      Thread thread = new Thread(this::work, "laboratory-" + i);
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Takes a source in; it is dropped when it has no more to hand out. */
  synchronized void add(Source source) {
    sources.add(source);
    notifyAll();
  }

  /** Whether more first looks wait than are quickly done. */
  synchronized boolean isBusy() {
    return sources.stream()
            .filter(source -> source.urgency().orElse(Integer.MAX_VALUE) == 0)
            .limit(1L + QUICKLY * threads)
            .count()
        > (long) QUICKLY * threads;
  }

  private void work() {
    for (Runnable piece = take(); piece != null; piece = take()) {
      try {
        piece.run();
      } catch (RuntimeException | Error e) {
        failed.accept(e);
      }
    }
  }

  private synchronized Runnable take() {
    try {
      while (!closed) {
        Source next = pick();
        if (next != null) {
          if (served.size() > MOST_REMEMBERED) {
            served.clear();
          }
          served.put(next.visitor(), ++turn);
          return next.next();
        }
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return null;
  }

  private Source pick() {
    sources.removeIf(source -> source.urgency().isEmpty());
    Source best = null;
    for (Source source : sources) {
      if (best == null || isBefore(source, best)) {
        best = source;
      }
    }
    return best;
  }

  private boolean isBefore(Source one, Source other) {
    OptionalInt first = one.urgency();
    OptionalInt second = other.urgency();
    return first.getAsInt() == second.getAsInt()
        ? served.getOrDefault(one.visitor(), 0L) < served.getOrDefault(other.visitor(), 0L)
        : first.getAsInt() < second.getAsInt();
  }

  @Override
  public synchronized void close() {
    closed = true;
    sources.clear();
    notifyAll();
  }
}
