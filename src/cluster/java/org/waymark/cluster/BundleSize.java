package org.waymark.cluster;

/**
 * How many runs to send at once: enough to keep a worker busy for some seconds, so that sending
 * costs little, and few enough that all workers finish at about the same time.
 */
final class BundleSize {
  private static final double SECONDS = 2;

  /** Bundles that every core is still to get when half of the rest is given out. */
  private static final int SHARES = 2;

  private double secondsPerRun = Double.NaN;

  /** Takes note of how long a bundle took, 0 if it failed. The latest counts most: JVMs warm up. */
  void learn(int runs, double seconds) {
    if (seconds <= 0) {
      return;
    }
    double latest = seconds / runs;
    secondsPerRun = Double.isNaN(secondsPerRun) ? latest : (secondsPerRun + latest) / 2;
  }

  /**
   * Runs in the next bundle, at least 1.
   *
   * @param left runs that were not given out yet
   * @param cores runs at once
   */
  int next(int left, int cores) {
    if (Double.isNaN(secondsPerRun)) {
      return 1;
    }
    double busy = SECONDS / secondsPerRun;
    double fair = (double) left / (SHARES * cores);
    return (int) Math.max(1, Math.min(left, Math.min(busy, fair)));
  }
}
