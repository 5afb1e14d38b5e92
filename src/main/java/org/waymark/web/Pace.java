package org.waymark.web;

/** A bucket of questions that fills again with time. */
final class Pace {
  private static final double MOST = 40;
  private static final double PER_NANO = 10e-9;

  private double left = MOST;
  private long last = System.nanoTime();

  /** Whether there is one more at this time. */
  synchronized boolean allows(long now) {
    left = Math.min(MOST, left + (now - last) * PER_NANO);
    last = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
