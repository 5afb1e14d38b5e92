package org.waymark.outcome;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * Mean and spread of values that come one by one (Welford 1962): memory does not grow with their
 * number. Missing values (NaN) are left out. Not thread-safe.
 */
public final class Moments {
  private static final double LEVEL = 0.975;

  private long count;
  private double mean;
  private double squares;

  /** Takes one more value; NaN is left out. */
  public void add(double value) {
    if (Double.isNaN(value)) {
      return;
    }
    count++;
    double delta = value - mean;
    mean += delta / count;
    squares += delta * (value - mean);
  }

  /** Number of values that were not missing. */
  public long count() {
    return count;
  }

  /** Mean, standard error and interval of what was added so far. */
  public Estimate estimate() {
    if (count == 0) {
      return Estimate.MISSING;
    }
    if (count == 1) {
      return new Estimate(mean, Double.NaN, Double.NaN, Double.NaN);
    }
    double error = Math.sqrt(squares / (count - 1) / count);
    double half = error == 0 ? 0 : error * quantile(count - 1);
    return new Estimate(mean, error, mean - half, mean + half);
  }

  private static double quantile(long degrees) {
    return new TDistribution(null, degrees).inverseCumulativeProbability(LEVEL);
  }
}
