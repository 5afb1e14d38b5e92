package org.waymark.analysis.response;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * A natural (restricted) cubic spline: cubic between knots, straight beyond the outer ones, so that
 * its ends do not swing. Knots stand at the quantiles that Harrell (2015, Regression Modeling
 * Strategies, table 2.3) recommends; the basis is his, in the scale of the outer knots.
 */
final class NaturalSpline implements Term {
  private static final double[][] QUANTILES = {
    {10, 50, 90}, {5, 35, 65, 95}, {5, 27.5, 50, 72.5, 95},
  };

  /** Most knots there are quantiles for. */
  static final int MOST_KNOTS = 5;

  private final double[] knots;

  private NaturalSpline(double[] knots) {
    this.knots = knots;
  }

  /**
   * A spline over values.
   *
   * @param count knots, 2 to 5; a straight line with 2
   */
  static NaturalSpline of(double[] values, int count) {
    double[] ends = {Arrays.stream(values).min().orElse(0), Arrays.stream(values).max().orElse(1)};
    if (count == 2) {
      return new NaturalSpline(ends);
    }
    Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    percentile.setData(values);
    double[] knots =
        Arrays.stream(QUANTILES[count - 3]).map(percentile::evaluate).distinct().toArray();
    // Where values pile up, quantiles coincide.
    return new NaturalSpline(knots.length < 2 ? ends : knots);
  }

  @Override
  public int width() {
    return knots.length - 1;
  }

  @Override
  public void fill(Object value, double[] row, int from) {
    int last = knots.length - 1;
    double scale = knots[last] - knots[0];
    double x = (double) value;
    row[from] = (x - knots[0]) / scale;
    double end = knots[last] - knots[last - 1];
    for (int j = 0; j < last - 1; j++) {
      double bend =
          cube(x - knots[j])
              - cube(x - knots[last - 1]) * (knots[last] - knots[j]) / end
              + cube(x - knots[last]) * (knots[last - 1] - knots[j]) / end;
      row[from + 1 + j] = bend / (scale * scale * scale);
    }
  }

  private static double cube(double x) {
    return x > 0 ? x * x * x : 0;
  }
}
