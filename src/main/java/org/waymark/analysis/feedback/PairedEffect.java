package org.waymark.analysis.feedback;

import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.summary.Moments;
import org.waymark.outcome.summary.StudentT;

/**
 * What runs of equal luck differ by: a difference of two of them, or a difference of two
 * differences. Chance only.
 *
 * @param mean over replications, in the unit of the outcome; NaN without any
 * @param low lower end of the interval by Student's t; NaN with fewer than two replications
 * @param high upper end
 * @param detectable the smallest effect of either sign that would have been told from nothing in
 *     four of five such studies; NaN with fewer than two replications
 * @param n replications of which every run has a value
 */
public record PairedEffect(double mean, double low, double high, double detectable, long n) {
  /** Probability of telling an effect of the detectable size from nothing, as is customary. */
  public static final double POWER = 0.8;

  /**
   * Of the differences of each replication; NaN is left out. The detectable effect is {@code
   * (t(level) + t(power)) * standard error} at n - 1 degrees of freedom, two-sided at {@code 1 -
   * level}: Bloom (1995), "Minimum Detectable Effects", Evaluation Review 19(5). It leaves out that
   * the standard error itself is estimated.
   *
   * @param level of the interval, within (0.5, 1)
   */
  public static PairedEffect of(double[] differences, double level) {
    Moments moments = new Moments();
    for (double difference : differences) {
      moments.add(difference);
    }
    Estimate estimate = moments.estimate();
    long n = moments.count();
    if (n < 2) {
      return new PairedEffect(estimate.mean(), Double.NaN, Double.NaN, Double.NaN, n);
    }
    double half = estimate.se() * StudentT.quantile((1 + level) / 2, n - 1.0);
    return new PairedEffect(
        estimate.mean(),
        estimate.mean() - half,
        estimate.mean() + half,
        half + estimate.se() * StudentT.quantile(POWER, n - 1.0),
        n);
  }

  /** Whether chance tells it from nothing: the interval lies on one side of zero. */
  public boolean isTold() {
    return low > 0 || high < 0;
  }

  /** Whether it is exactly nothing in every replication. */
  public boolean isNothing() {
    return mean == 0 && detectable == 0;
  }
}
