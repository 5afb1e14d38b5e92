package org.waymark.experiment.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the time goes. */
public final class Stopwatch {
  private final long start = System.nanoTime();
  private final Map<String, Double> laps = new LinkedHashMap<>();
  private long last = start;

  /** Ends a part. */
  public void lap(String name) {
    long now = System.nanoTime();
    laps.put(name, (now - last) / 1e9);
    last = now;
  }

  /** Seconds of each part. */
  public Map<String, Double> laps() {
    return laps;
  }

  /** Seconds since the start. */
  public double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
