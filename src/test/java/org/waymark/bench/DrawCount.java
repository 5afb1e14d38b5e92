package org.waymark.bench;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the draws of each stream; called by the copy of {@code Draws} that {@link CountingLoader}
 * makes, which knows neither counts nor streams itself.
 */
public final class DrawCount {
  private static final ThreadLocal<Map<Object, Count>> COUNTS =
      ThreadLocal.withInitial(IdentityHashMap::new);

  private DrawCount() {}

  private static final class Count {
    private final String stream;
    private long draws;

    private Count(String stream) {
      this.stream = stream;
    }
  }

  /** Draws of a stream were made. */
  public static void made(Object draws, Object stream) {
    COUNTS.get().put(draws, new Count(stream.toString()));
  }

  /** One was drawn. */
  public static void one(Object draws) {
    COUNTS.get().get(draws).draws++;
  }

  /** Draws of this thread by stream, and an end of counting. */
  static Map<String, Long> byStream() {
    Map<String, Long> draws = new TreeMap<>();
    COUNTS.get().values().forEach(count -> draws.merge(count.stream, count.draws, Long::sum));
    COUNTS.remove();
    return draws;
  }
}
