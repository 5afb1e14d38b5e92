package org.waymark.analysis.comparison;

import org.waymark.outcome.summary.StudentT;

/**
 * A ratio of two means and its 95 % interval by Fieller's theorem (Fieller 1954): all ratios r for
 * which the mean of numerator - r x denominator does not differ significantly from zero. It holds
 * its level also where the denominator may be zero; then it has no ends, which is the truth about
 * such a ratio. An interval by the delta method or by resampling would pretend to have some.
 *
 * @param value ratio of the means; NaN if it has none
 * @param kind shape of the interval
 * @param low lower end, or upper end of the lower half; NaN where there are no ends
 * @param high upper end, or lower end of the upper half; NaN where there are no ends
 */
public record Ratio(double value, Kind kind, double low, double high) {
  /** A ratio about which nothing is known. */
  public static final Ratio UNKNOWN =
      new Ratio(Double.NaN, Kind.EVERYTHING, Double.NaN, Double.NaN);

  /** Shape of the set of ratios that agree with the data. */
  public enum Kind {
    /** From {@code low} to {@code high}. */
    BETWEEN,
    /** Up to {@code low} and from {@code high} on, both without end: the denominator may be 0. */
    OUTSIDE,
    /** Any ratio agrees: both may be 0. */
    EVERYTHING
  }

  /**
   * The interval.
   *
   * @param numerator mean
   * @param denominator mean
   * @param numeratorVariance variance of the mean, as the next two
   * @param covariance of the two means
   * @param degrees degrees of freedom of Student's t, at least 1 for an interval
   */
  public static Ratio of(
      double numerator,
      double denominator,
      double numeratorVariance,
      double denominatorVariance,
      double covariance,
      long degrees) {
    double value = denominator == 0 ? Double.NaN : numerator / denominator;
    if (degrees < 1 || Double.isNaN(numerator + denominator + numeratorVariance)) {
      return new Ratio(value, Kind.EVERYTHING, Double.NaN, Double.NaN);
    }
    double t = StudentT.of95(degrees);
    double a = denominator * denominator - t * t * denominatorVariance;
    double b = numerator * denominator - t * t * covariance;
    double c = numerator * numerator - t * t * numeratorVariance;
    double root = b * b - a * c;
    if (a > 0) {
      double half = Math.sqrt(Math.max(0, root));
      return new Ratio(value, Kind.BETWEEN, (b - half) / a, (b + half) / a);
    }
    if (a < 0 && root > 0) {
      double half = Math.sqrt(root);
      return new Ratio(value, Kind.OUTSIDE, (b + half) / a, (b - half) / a);
    }
    return new Ratio(value, Kind.EVERYTHING, Double.NaN, Double.NaN);
  }

  /** Whether the interval has two ends and lies between them. */
  public boolean isBounded() {
    return kind == Kind.BETWEEN;
  }

  /** Whether a ratio agrees with the data. */
  public boolean includes(double ratio) {
    return switch (kind) {
      case BETWEEN -> low <= ratio && ratio <= high;
      case OUTSIDE -> ratio <= low || ratio >= high;
      case EVERYTHING -> true;
    };
  }
}
