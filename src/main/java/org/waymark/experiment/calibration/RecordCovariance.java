package org.waymark.experiment.calibration;

import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * How observed rows may differ from a model that is at its best: by errors of counting, by a
 * displacement that a series shares, and by what the model leaves out. That is explicit and never
 * nothing (Kennedy and O'Hagan 2001; Brynjarsdottir and O'Hagan 2014): within a series it fades
 * with the years, and a twin has a part of it in common.
 */
public final class RecordCovariance {
  private RecordCovariance() {}

  /**
   * The covariance of some targets, on the scales of comparison.
   *
   * @param variant decides on the size of discrepancies and displacements
   */
  public static double[][] of(List<Target> targets, List<Series> series, Variant variant) {
    double[][] covariance = new double[targets.size()][targets.size()];
    for (int a = 0; a < covariance.length; a++) {
      for (int b = 0; b < covariance.length; b++) {
        covariance[a][b] = between(targets.get(a), targets.get(b), series, variant);
      }
      covariance[a][a] += targets.get(a).error() * targets.get(a).error();
    }
    return covariance;
  }

  private static double between(Target a, Target b, List<Series> series, Variant variant) {
    double years = Math.abs(a.middle() - b.middle());
    double common = 0;
    if (root(a.series(), series).equals(root(b.series(), series))) {
      double fades = FastMath.pow(root(a.series(), series).correlation(), years);
      common = part(a.series()) * part(b.series()) * fades;
    }
    double displaced = 0;
    if (a.series().equals(b.series())) {
      double own = 1 - part(a.series()) * part(a.series());
      common += own * FastMath.pow(a.series().correlation(), years);
      double offset = a.series().offset() * variant.offset();
      displaced = a.step(offset) * b.step(offset);
    }
    return displaced
        + common
            * a.step(variant.discrepancy(a.series()))
            * b.step(variant.discrepancy(b.series()));
  }

  private static Series root(Series series, List<Series> all) {
    return series
        .twin()
        .flatMap(t -> all.stream().filter(each -> each.name().equals(t.series())).findFirst())
        .orElse(series);
  }

  /** The part of a series' discrepancy that is its root's, as a correlation. */
  private static double part(Series series) {
    return series.twin().map(Series.Twin::correlation).orElse(1.0);
  }
}
