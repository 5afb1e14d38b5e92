package org.waymark.outcome;

/**
 * Where a figure lies over plausible parameter sets: what is not known, as far as the ranges say.
 * Never mixed with chance.
 *
 * @param low90 5 % of the sets lie below; NaN if none has a value
 * @param median half of the sets lie below
 * @param high90 5 % lie above
 */
public record Span(double low90, double median, double high90) {
  /** No value at all. */
  public static final Span MISSING = new Span(Double.NaN, Double.NaN, Double.NaN);
}
