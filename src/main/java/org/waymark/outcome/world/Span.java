package org.waymark.outcome.world;

import java.util.stream.DoubleStream;

/**
 * Where a figure lies over plausible worlds: what is not known, as far as the ranges say. Never
 * mixed with chance.
 *
 * <p>Its ends lie so far out that another world falls between them with a chance of 90 %, on
 * average over sets of worlds (Weibull's plotting positions): quantiles of the worlds themselves
 * would hold only 85 % with 36 of them. Fewer than 19 worlds hold less ({@link #coverage}).
 *
 * @param low90 another world lies below with a chance of 5 %; NaN if none has a value
 * @param median half of the worlds lie below
 * @param high90 another world lies above with a chance of 5 %
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

  /**
   * The chance that another world lies between the ends of a range over so many worlds: 0.9, or as
   * much as lies between the lowest and the highest of few.
   */
  public static double coverage(int worlds) {
    return Math.max(0, Math.min(0.9, (worlds - 1.0) / (worlds + 1.0)));
  }

  /** Between the ordered values, of which the one numbered k from 1 has k/(n + 1) below it. */
  private static double quantile(double[] sorted, double p) {
    double at = Math.max(0, Math.min(sorted.length - 1, p * (sorted.length + 1) - 1));
    int below = (int) Math.floor(at);
    double rest = at - below;
    return rest == 0 ? sorted[below] : sorted[below] * (1 - rest) + sorted[below + 1] * rest;
  }
}
