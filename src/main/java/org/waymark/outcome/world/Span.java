package org.waymark.outcome.world;

import java.util.stream.DoubleStream;

/**
 * Where a figure lies over plausible worlds: what is not known, as far as the ranges say. Never
 * mixed with chance.
 *
 * @param low90 5 % of the worlds lie below; NaN if none has a value
 * @param median half of the worlds lie below
 * @param high90 5 % lie above
 */
public record Span(double low90, double median, double high90) {
  /** No value at all. */
  public static final Span MISSING = new Span(Double.NaN, Double.NaN, Double.NaN);

  /** The span of values, one for each world; missing ones (NaN) are left out. */
  public static Span over(DoubleStream figures) {
    double[] values = figures.filter(value -> !Double.isNaN(value)).sorted().toArray();
    return values.length == 0
        ? MISSING
        : new Span(quantile(values, 0.05), quantile(values, 0.5), quantile(values, 0.95));
  }

  /** Quantile of the empirical distribution, with linear interpolation. */
  private static double quantile(double[] sorted, double p) {
    double at = p * (sorted.length - 1);
    int below = (int) Math.floor(at);
    double rest = at - below;
    return rest == 0 ? sorted[below] : sorted[below] * (1 - rest) + sorted[below + 1] * rest;
  }
}
