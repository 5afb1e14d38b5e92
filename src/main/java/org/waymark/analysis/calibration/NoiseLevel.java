package org.waymark.analysis.calibration;

import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.util.FastMath;

/**
 * The variance of one run about its mean, as a function of the mean: its logarithm is a line (A. C.
 * Harvey 1976, "Estimating regression models with multiplicative heteroscedasticity"). The
 * logarithm of a count of some ten people varies more than that of thousands, by about one over the
 * count, which is such a line; where counts are large, or of shares, a line is not told apart from
 * a constant, and is one.
 *
 * @param variance at the middle of the means seen
 * @param slope of the logarithm of the variance by the mean
 * @param middle the mean of the means seen
 * @param low smallest mean seen; below, the variance stays
 * @param high largest mean seen
 */
record NoiseLevel(double variance, double slope, double middle, double low, double high) {
  /** A slope nearer to zero, in standard errors, is taken to be zero. */
  private static final double TOLD_APART = 3;

  /** Of means, and the residuals around them: the shape alone, of variance 1 in the middle. */
  static NoiseLevel shape(double[] means, double[] residuals) {
    SimpleRegression line = new SimpleRegression();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (int r = 0; r < means.length; r++) {
      sum += means[r];
      low = Math.min(low, means[r]);
      high = Math.max(high, means[r]);
      line.addData(means[r], FastMath.log(residuals[r] * residuals[r] + 1e-12));
    }
    double slope = line.getSlope();
    boolean told = Math.abs(slope) > TOLD_APART * line.getSlopeStdErr();
    return new NoiseLevel(1, told ? slope : 0, sum / means.length, low, high);
  }

  NoiseLevel times(double factor) {
    return new NoiseLevel(variance * factor, slope, middle, low, high);
  }

  boolean isConstant() {
    return slope == 0;
  }

  double at(double mean) {
    return isConstant()
        ? variance
        : variance * FastMath.exp(slope * (Math.min(high, Math.max(low, mean)) - middle));
  }
}
