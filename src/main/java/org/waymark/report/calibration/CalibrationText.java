package org.waymark.report.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.analysis.posterior.Band;
import org.waymark.analysis.posterior.CalibrationFindings;
import org.waymark.analysis.posterior.VariantFinding;
import org.waymark.experiment.calibration.Series;
import org.waymark.experiment.calibration.Target;
import org.waymark.outcome.variable.Figure;
import org.waymark.picture.axis.Interval;
import org.waymark.report.DataTable;
import org.waymark.scenario.Labels;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** Names and numbers of a calibration, in the reader's language. */
record CalibrationText(CalibrationFindings findings, Words words) {
  private static final double SMALL = 0.1;

  String text(String key, Object... arguments) {
    return words.text("posterior." + key, arguments);
  }

  /** A table below columns that are named by the ends of their keys; some hold words. */
  DataTable table(String id, String columns, List<List<String>> rows, Integer... inWords) {
    return new DataTable(
        text("table." + id),
        Stream.of(columns.split(" ")).map(column -> text("column." + column)).toList(),
        rows,
        List.of(inWords));
  }

  String fixed(double value, int decimals) {
    return Figures.in(words.language()).number(value, decimals);
  }

  /** A number with its first three digits, for what spans many sizes. */
  String digits(double value) {
    return digits(value, 3);
  }

  private String digits(double value, int most) {
    return Double.isFinite(value)
        ? Figures.in(words.language())
            .plain(BigDecimal.valueOf(value).round(new MathContext(most)).doubleValue())
        : Figures.NOTHING;
  }

  /** A share: without decimals, or with two digits where it is small. */
  String percent(double share) {
    return share > 0 && share < SMALL
        ? digits(100 * share, 2) + "%"
        : Figures.in(words.language()).percent(share, 0);
  }

  /** A change as a share, with its sign. */
  String change(double share) {
    Figures figures = Figures.in(words.language());
    return (share > 0 ? "+" : "") + figures.percent(share, Math.abs(share) < SMALL ? 1 : 0);
  }

  String barrier(Barrier barrier) {
    return words.text("barrier." + barrier.name());
  }

  String range(Band band) {
    return Double.isNaN(band.low())
        ? Figures.NOTHING
        : words.text("report.range", digits(band.low()), digits(band.high()));
  }

  String value(Target target, double value) {
    return target.series().family().isShare() ? percent(value) : digits(value);
  }

  String range(Target target, Band band) {
    return Double.isNaN(band.low())
        ? Figures.NOTHING
        : words.text("report.range", value(target, band.low()), value(target, band.high()));
  }

  /** What a figure counts, its parts left out. */
  String counted(String figure) {
    return Figure.find(figure)
        .flatMap(Figure::cut)
        .map(cut -> words.text("variable." + cut.variable().id()))
        .orElse(figure);
  }

  /** What of the model a series counts, and its name in the study. */
  String series(Series series) {
    return text(
        series.of().isEmpty() ? "series" : "series.share", counted(series.counts()), series.name());
  }

  String name(Target target) {
    return text("row", series(target.series()), target.year());
  }

  /** For cells: what the series counts stands in the pictures. */
  String shortName(Target target) {
    return text("row", target.series().name(), target.year());
  }

  /** An input, or else a scale. */
  String input(String name) {
    return findings
        .study()
        .inputs()
        .find(name)
        .map(each -> Labels.of(words).input(each.path(), each.change()))
        .orElseGet(() -> text("scale", name));
  }

  String reading(VariantFinding each) {
    return each == findings.main()
        ? text("main")
        : each.variant().label().getOrDefault(words.language(), each.variant().name());
  }

  String found(VariantFinding.FoundBand band) {
    return text("found", digits(band.from()), digits(band.until()));
  }

  static Interval interval(Band band) {
    return Double.isNaN(band.low()) ? Interval.NONE : new Interval(band.low(), band.high());
  }
}
