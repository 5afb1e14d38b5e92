package org.waymark.report;

import org.waymark.picture.axis.Interval;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/**
 * Figures in sentences and cells, rounded to what is known.
 *
 * @param words the reader's language
 * @param unit what figures are counted in
 */
public record Prose(Words words, Unit unit) {
  /** What a figure is counted in. */
  public enum Unit {
    /** Whole people, dollars and the like: never with decimals. */
    COUNT,
    /** Any number. */
    NUMBER,
    /** A share of 0 to 1, written in percent. */
    SHARE
  }

  /** A figure: "about 5,700". */
  public String about(Reading reading) {
    if (!Double.isFinite(reading.mean())) {
      return Figures.NOTHING;
    }
    Rounding rounding = rounding(reading);
    double scaled = scaled(reading.mean());
    if (scaled > 0 && rounding.round(scaled) == 0) {
      return words.text("report.lessThan", written(rounding.step(), rounding));
    }
    return words.text("report.about", written(scaled, rounding));
  }

  /** What chance alone leaves open: "±35"; a dash if not known. */
  public String chance(Reading reading) {
    double half = scaled(reading.plusMinus());
    if (Double.isNaN(half)) {
      return Figures.NOTHING;
    }
    Rounding rounding = Rounding.within(half).atLeast(unit == Unit.COUNT ? 0 : -6);
    String number = figures().number(rounding.round(half), rounding.decimals());
    if (unit == Unit.SHARE) {
      return words.text("report.plusMinus.points", number);
    }
    return half > 0 && rounding.round(half) == 0
        ? words.text("report.plusMinusLess", figures().number(1, 0))
        : words.text("report.plusMinus", number);
  }

  /** What assumptions leave open: "3,800 to 9,100"; a dash if they were not looked at. */
  public String assumptions(Reading reading) {
    return range(reading.assumptions(), rounding(reading));
  }

  private String range(Interval interval, Rounding rounding) {
    return interval.isKnown()
        ? words.text(
            "report.range",
            written(scaled(interval.low()), rounding),
            written(scaled(interval.high()), rounding))
        : Figures.NOTHING;
  }

  private Rounding rounding(Reading reading) {
    Reading scaled = unit == Unit.SHARE ? reading.times(100) : reading;
    return scaled.rounding().atLeast(unit == Unit.NUMBER ? -6 : 0);
  }

  private double scaled(double value) {
    return unit == Unit.SHARE ? 100 * value : value;
  }

  private String written(double value, Rounding rounding) {
    String number = figures().number(rounding.round(value), rounding.decimals());
    return unit == Unit.SHARE && Double.isFinite(value) ? number + "%" : number;
  }

  private Figures figures() {
    return Figures.in(words.language());
  }
}
