package org.waymark.analysis.comparison;

import java.util.Arrays;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * Means, variances and the covariance of pairs that come one by one (Welford 1962, in its form for
 * two variables): a reference and what another scenario made of the same luck. The difference has
 * moments of its own, so that equal pairs leave exactly zero. Not thread-safe.
 */
final class PairedMoments {
  private long count;
  private long lower;
  private long equal;
  private double reference;
  private double difference;
  private double referenceSquares;
  private double differenceSquares;
  private double products;

  /** A number of them, each without a pair. */
  static PairedMoments[] some(int count) {
    PairedMoments[] moments = new PairedMoments[count];
    Arrays.setAll(moments, each -> new PairedMoments());
    return moments;
  }

  /** Takes one more pair; a pair with a missing value (NaN) is left out. */
  void add(double ofReference, double ofOther) {
    double change = ofOther - ofReference;
    if (Double.isNaN(change)) {
      return;
    }
    count++;
    lower += change < 0 ? 1 : 0;
    equal += change == 0 ? 1 : 0;
    double fromReference = ofReference - reference;
    double fromDifference = change - difference;
    reference += fromReference / count;
    difference += fromDifference / count;
    referenceSquares += fromReference * (ofReference - reference);
    differenceSquares += fromDifference * (change - difference);
    products += fromReference * (change - difference);
  }

  /**
   * Takes all pairs that another one took, as {@link org.waymark.outcome.summary.Moments#addAll}
   * does.
   */
  void addAll(PairedMoments other) {
    if (other.count == 0) {
      return;
    }
    long both = count + other.count;
    double share = (double) count / both * other.count;
    double ofReference = other.reference - reference;
    double ofDifference = other.difference - difference;
    referenceSquares += other.referenceSquares + ofReference * ofReference * share;
    differenceSquares += other.differenceSquares + ofDifference * ofDifference * share;
    products += other.products + ofReference * ofDifference * share;
    reference += ofReference * other.count / both;
    difference += ofDifference * other.count / both;
    lower += other.lower;
    equal += other.equal;
    count = both;
  }

  /** Number of pairs without a missing value. */
  long count() {
    return count;
  }

  /** Mean of the reference. */
  double reference() {
    return count == 0 ? Double.NaN : reference;
  }

  /** Mean of the differences, other minus reference. */
  double difference() {
    return count == 0 ? Double.NaN : difference;
  }

  /** Variance of the reference between pairs. */
  double referenceVariance() {
    return perDegree(referenceSquares);
  }

  /** Variance of the differences between pairs. */
  double differenceVariance() {
    return perDegree(differenceSquares);
  }

  /** Covariance of reference and difference between pairs. */
  double covariance() {
    return perDegree(products);
  }

  /** Share of pairs in which the other is lower, equal pairs counting half. */
  double shareLower() {
    return count == 0 ? Double.NaN : (lower + 0.5 * equal) / count;
  }

  /**
   * By what pairing divides the variance of the difference: the sum of the variances of both
   * scenarios, which is that of the difference at independent luck, divided by the paired one.
   *
   * @return above 1 where pairing helps; NaN with fewer than two pairs or if the difference is the
   *     same in every pair
   */
  double varianceRatio() {
    return count < 2 || differenceSquares == 0
        ? Double.NaN
        : (referenceSquares + otherSquares()) / differenceSquares;
  }

  /**
   * An end of the 95 % interval of {@link #varianceRatio}. Where both scenarios vary alike, the sum
   * of the two is independent of their difference, and the ratio of the variances of these, divided
   * by its true value, has an F distribution (Pitman 1939); the variance ratio is half of one more
   * than that ratio.
   *
   * @param level 0.025 for the lower end, 0.975 for the upper
   * @return NaN where the ratio is
   */
  double varianceRatio(double level) {
    double ratio = varianceRatio();
    if (Double.isNaN(ratio)) {
      return Double.NaN;
    }
    double f =
        new FDistribution(null, count - 1.0, count - 1.0).inverseCumulativeProbability(1 - level);
    return ((2 * ratio - 1) / f + 1) / 2;
  }

  private double otherSquares() {
    return referenceSquares + 2 * products + differenceSquares;
  }

  private double perDegree(double sum) {
    return count < 2 ? Double.NaN : sum / (count - 1);
  }
}
