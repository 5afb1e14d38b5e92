package org.waymark.analysis.comparison;

import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.summary.StudentT;

/**
 * How another scenario differs from the reference in one figure, at equal luck: chance only.
 *
 * @param pairs replications in which both have a value
 * @param reference mean of the reference over these
 * @param difference other minus reference: mean, standard error and 95 % interval by Student's t
 *     over pairs
 * @param relative difference divided by the mean of the reference, with Fieller's interval
 * @param shareLower share of pairs in which the other is lower, 0 to 1; equal pairs count half
 * @param varianceRatio variance of the difference at independent seeds, divided by that at equal
 *     ones, with its 95 % interval; NaN if the difference does not vary
 */
public record PairedDifference(
    long pairs,
    double reference,
    Estimate difference,
    Ratio relative,
    double shareLower,
    Estimate varianceRatio) {
  static PairedDifference of(PairedMoments pairs) {
    long n = pairs.count();
    return new PairedDifference(
        n,
        pairs.reference(),
        difference(pairs),
        Ratio.of(
            pairs.difference(),
            pairs.reference(),
            pairs.differenceVariance() / n,
            pairs.referenceVariance() / n,
            pairs.covariance() / n,
            n - 1),
        pairs.shareLower(),
        new Estimate(
            pairs.varianceRatio(),
            Double.NaN,
            pairs.varianceRatio(0.025),
            pairs.varianceRatio(0.975)));
  }

  /** The same in another unit, of which there are {@code factor} in one of this; above 0. */
  public PairedDifference times(double factor) {
    return new PairedDifference(
        pairs, reference * factor, difference.times(factor), relative, shareLower, varianceRatio);
  }

  /** Mean of the other scenario. */
  public double other() {
    return reference + difference.mean();
  }

  /** Whether the 95 % interval holds zero, or there is none. */
  public boolean mayBeZero() {
    return !(difference.low95() > 0 || difference.high95() < 0);
  }

  /** Half the width of the 95 % interval; NaN with fewer than two pairs. */
  public double halfWidth() {
    return (difference.high95() - difference.low95()) / 2;
  }

  /** Share of pairs that are better in the other scenario; NaN if no direction is better. */
  public double probabilityOfImprovement(Better better) {
    return switch (better) {
      case FEWER -> shareLower;
      case MORE -> 1 - shareLower;
      case NEITHER -> Double.NaN;
    };
  }

  private static Estimate difference(PairedMoments pairs) {
    long n = pairs.count();
    if (n == 0) {
      return Estimate.MISSING;
    }
    double mean = pairs.difference();
    if (n == 1) {
      return new Estimate(mean, Double.NaN, Double.NaN, Double.NaN);
    }
    double error = Math.sqrt(pairs.differenceVariance() / n);
    double t = StudentT.of95(n - 1);
    return new Estimate(mean, error, mean - error * t, mean + error * t);
  }
}
