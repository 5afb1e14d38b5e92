package org.waymark.draw;

/**
 * A Poisson distribution, prepared for many draws. Meant for means below about 20.
 *
 * @param mean expected value, at least 0
 * @param none chance of none
 */
public record Poisson(double mean, double none) {
  /** The distribution of a mean. */
  public static Poisson of(double mean) {
    return new Poisson(mean, Math.exp(-mean));
  }

  /** How many a draw stands for, by inversion; monotone in the draw and in the mean. */
  public int quantile(double uniform) {
    double probability = none;
    double cumulative = none;
    int count = 0;
    while (uniform > cumulative && probability > 0) {
      count++;
      probability *= mean / count;
      cumulative += probability;
    }
    return count;
  }
}
