package org.waymark.outcome.summary;

/**
 * Mean and spread of values that come one by one (Welford 1962): memory does not grow with their
 * number. Missing values (NaN) are left out. Not thread-safe.
 */
public final class Moments {
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

  /**
   * Takes all values that another one took, as if they had come one by one (Chan, Golub and LeVeque
   * 1979); the last bits may differ from those of another order.
   */
  public void addAll(Moments other) {
    if (other.count == 0) {
      return;
    }
    long both = count + other.count;
    double delta = other.mean - mean;
    squares += other.squares + delta * delta * count / both * other.count;
    mean += delta * other.count / both;
    count = both;
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
    double half = error == 0 ? 0 : error * StudentT.of95(count - 1.0);
    return new Estimate(mean, error, mean - half, mean + half);
  }
}
