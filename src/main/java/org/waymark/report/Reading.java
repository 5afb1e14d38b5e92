package org.waymark.report;

import java.util.Optional;
import java.util.function.Function;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.world.Span;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.picture.axis.Interval;

/**
 * A figure with its two uncertainties, never mixed.
 *
 * @param mean mean over replications; NaN if missing
 * @param chance where the mean lies as far as luck alone goes (95 %), or {@link Interval#NONE}
 * @param assumptions where the figure lies over plausible parameter sets (90 %), or {@link
 *     Interval#NONE} if they were not looked at
 */
public record Reading(double mean, Interval chance, Interval assumptions) {
  /** Of an estimate, and of the same figure over plausible sets if there are any. */
  public static Reading of(
      Estimate estimate, Optional<WorldRanges> sets, Function<WorldRanges, Span> figure) {
    Interval chance =
        Double.isNaN(estimate.low95())
            ? Interval.NONE
            : new Interval(estimate.low95(), estimate.high95());
    return new Reading(
        estimate.mean(), chance, sets.map(figure).map(Reading::interval).orElse(Interval.NONE));
  }

  /** Interpolation between equal values may exchange the ends by a last bit. */
  private static Interval interval(Span span) {
    return Double.isNaN(span.low90())
        ? Interval.NONE
        : new Interval(
            Math.min(span.low90(), span.high90()), Math.max(span.low90(), span.high90()));
  }

  /** The same in another unit. */
  public Reading times(double factor) {
    return new Reading(mean * factor, times(chance, factor), times(assumptions, factor));
  }

  /** Half the width of the interval that chance alone leaves; NaN if not known. */
  double plusMinus() {
    return chance.isKnown() ? (chance.high() - chance.low()) / 2 : Double.NaN;
  }

  /** Chance as it is drawn: nothing here can be negative, whatever Student's t says. */
  public Interval drawnChance() {
    return chance.isKnown()
        ? new Interval(Math.max(0, chance.low()), Math.max(0, chance.high()))
        : Interval.NONE;
  }

  /** How far to round: the wider of the two intervals says what is known. */
  Rounding rounding() {
    double width = Math.max(width(chance), width(assumptions));
    return Rounding.within(width > 0 ? width : Math.abs(mean));
  }

  private static Interval times(Interval interval, double factor) {
    return interval.isKnown()
        ? new Interval(interval.low() * factor, interval.high() * factor)
        : Interval.NONE;
  }

  private static double width(Interval interval) {
    return interval.isKnown() ? interval.high() - interval.low() : 0;
  }
}
