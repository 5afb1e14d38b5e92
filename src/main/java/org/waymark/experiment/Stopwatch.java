package org.waymark.experiment;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the time goes. */
final class Stopwatch {
  private final long start = System.nanoTime();
  private final Map<String, Double> laps = new LinkedHashMap<>();
  private long last = start;

  /** Ends a part. */
  void lap(String name) {
    long now = System.nanoTime();
    laps.put(name, (now - last) / 1e9);
    last = now;
  }

  /** Seconds of each part. */
  Map<String, Double> laps() {
    return laps;
  }

  /** Seconds since the start. */
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
