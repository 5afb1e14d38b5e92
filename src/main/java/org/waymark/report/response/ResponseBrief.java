package org.waymark.report.response;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.waymark.analysis.response.Effect;
import org.waymark.analysis.response.InWorlds;
import org.waymark.analysis.response.Responses;
import org.waymark.experiment.design.Luck;
import org.waymark.experiment.point.DatedPath;
import org.waymark.experiment.sweep.SweepResults;
import org.waymark.outcome.Names;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Cut;
import org.waymark.outcome.variable.Figure;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.picture.axis.Quantity;
import org.waymark.report.Rounding;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Labels;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** Responses in the reader's language: names, units and numbers of everything on the page. */
record ResponseBrief(Responses responses, Words words) {
  private static final double FEW = 10;
  private static final MathContext PLACE = new MathContext(3);

  SweepResults.Asked study() {
    return responses.results().study();
  }

  /** A text of the bundle {@code responses}. */
  String text(String key, Object... arguments) {
    return words.text("responses." + key, arguments);
  }

  /** Key of a text that differs where every run has luck of its own. */
  String byLuck(String key) {
    return study().luck() == Luck.OWN ? key + ".own" : key;
  }

  /** Headings of columns. */
  List<String> columns(String... keys) {
    return Arrays.stream(keys).map(key -> text("column." + key)).toList();
  }

  Figures figures() {
    return Figures.in(words.language());
  }

  String number(long count) {
    return figures().number(count, 0);
  }

  /** Name of an output. */
  String output(String id) {
    return Names.of(words).heading(id);
  }

  /** What an output is counted in, for example "people a year". */
  String unit(String id) {
    Optional<Figure> figure = Figure.find(id);
    Optional<Cut> cut = figure.flatMap(Figure::cut);
    if (cut.isPresent() && !figure.get().isShare()) {
      String unit = Names.of(words).unit(cut.get().variable());
      return figure
          .get()
          .per()
          .map(per -> Names.of(words).unit(per.variable()))
          .map(per -> per.equals(unit) ? words.text("unit.ratio") : text("per", unit, per))
          .orElse(cut.get().adds() && cut.get().from() == 0 ? text("perYear", unit) : unit);
    }
    return switch (id) {
      case "identified_within_3_years_per_100" -> text("per100");
      case "people_exploited_at_end" -> words.text("unit.PEOPLE");
      default -> words.text("unit.SHARE");
    };
  }

  private static Optional<Variable> variable(String id) {
    return Figure.find(id).flatMap(Figure::variable);
  }

  /** How an output is written. */
  Quantity quantity(String id) {
    boolean share = Figure.find(id).map(Figure::isShare).orElse(false);
    return share ? Quantity.SHARE : Quantity.NUMBER;
  }

  /** An output with its unit; the sign of a percentage says enough. */
  String titled(String id) {
    return quantity(id) == Quantity.SHARE ? output(id) : output(id) + ", " + unit(id);
  }

  /** What a factor is, in a few words. */
  String factor(String path) {
    Optional<DatedPath> part = DatedPath.parse(path);
    if (part.isEmpty()) {
      return Labels.of(words).heading(path);
    }
    return part.get().isDate()
        ? text("dated." + part.get().member(), part.get().name())
        : Words.capital(Labels.of(words).input(part.get().member(), part.get().name()));
  }

  /** What a factor is counted in; empty for words. */
  String factorUnit(String path) {
    return entry(DatedPath.parse(path).map(DatedPath::member).orElse(path))
        .filter(each -> each.kind() != Entry.Kind.WORD)
        .map(Labels.of(words)::unit)
        .orElse("");
  }

  /** A factor with its unit. */
  String factorTitled(String path) {
    String unit = factorUnit(path);
    return unit.isBlank() ? factor(path) : factor(path) + ", " + unit;
  }

  /** A value that was run, as in a study file but with the reader's signs. */
  String value(Object value) {
    return value instanceof Double number ? figures().plain(number) : String.valueOf(value);
  }

  /** A value of an effect; a place along a curve is rounded to three digits. */
  String value(Effect effect, Object value) {
    if (effect.kind() != Effect.Kind.CURVE
        || value.equals(effect.reference())
        || !(value instanceof Double number)) {
      return value(
          isDate(effect) && value instanceof Double years ? DatedPath.month(years) : value);
    }
    if (isDate(effect)) {
      return DatedPath.month(number);
    }
    return value(new BigDecimal(number).round(PLACE).doubleValue());
  }

  private static boolean isDate(Effect effect) {
    return effect.kind() == Effect.Kind.CURVE
        && DatedPath.parse(effect.path()).map(DatedPath::isDate).orElse(false);
  }

  /** A value on the axis of a picture: a date among many is a place on a scale of years. */
  static Object onAxis(Effect effect, Object value) {
    return isDate(effect) && value instanceof String month
        ? (Object) DatedPath.years(month)
        : value;
  }

  /** A level, rounded to what is known of it. */
  String level(String output, double value, double width) {
    boolean share = quantity(output) == Quantity.SHARE;
    double scaled = share ? 100 * value : value;
    Rounding rounding = rounding(output, scaled, share ? 100 * width : width);
    String written = figures().number(rounding.round(scaled), rounding.decimals());
    return share && Double.isFinite(value) ? written + "%" : written;
  }

  /** A level with its unit, for a sentence. */
  String toldLevel(String output, double value, double width) {
    return withUnit(output, level(output, value, width));
  }

  /** A difference with its unit, for a sentence. */
  String toldDifference(String output, double value, double width) {
    return withUnit(output, told(output, value, width));
  }

  private String withUnit(String output, String written) {
    return quantity(output) == Quantity.SHARE ? written : written + " " + unit(output);
  }

  /** A difference with its sign. */
  String difference(String output, double value, double width) {
    boolean share = quantity(output) == Quantity.SHARE;
    double scaled = share ? 100 * value : value;
    Rounding rounding = rounding(output, scaled, share ? 100 * width : width);
    String written = figures().number(rounding.round(scaled), rounding.decimals());
    return rounding.round(scaled) > 0 ? text("plus", written) : written;
  }

  /** The same with its unit where it is one of percentages, for a sentence. */
  String told(String output, double value, double width) {
    String written = difference(output, value, width);
    return quantity(output) == Quantity.SHARE ? text("points", written) : written;
  }

  /** Interval of a level. */
  String interval(String output, Estimate estimate) {
    double width = width(estimate);
    return range(estimate, value -> level(output, value, width));
  }

  /** Interval of a difference. */
  String intervalOfDifference(String output, Estimate estimate) {
    double width = width(estimate);
    return range(estimate, value -> difference(output, value, width));
  }

  private String range(Estimate estimate, DoubleFunction<String> written) {
    return Double.isNaN(estimate.low95())
        ? Figures.NOTHING
        : text("range", written.apply(estimate.low95()), written.apply(estimate.high95()));
  }

  /** Where a difference lies over plausible worlds. */
  String span(String output, InWorlds worlds) {
    Span span = worlds.span();
    return intervalOfDifference(
        output, new Estimate(span.median(), Double.NaN, span.low90(), span.high90()));
  }

  /** The same with the unit, for a sentence. */
  String toldSpan(String output, InWorlds worlds) {
    String written = span(output, worlds);
    return quantity(output) == Quantity.SHARE
        ? text("points", written)
        : written + " " + unit(output);
  }

  /** In how many plausible worlds it has the direction that it has in the study. */
  String alike(InWorlds worlds) {
    return of(worlds.alike(), worlds.counted());
  }

  /** So many of so many. */
  String of(int some, int all) {
    return text("of", number(some), number(all));
  }

  /** How far an estimate is known; a tenth of it where there is no interval. */
  static double width(Estimate estimate) {
    double width = estimate.high95() - estimate.low95();
    return width > 0 ? width : Math.abs(estimate.mean()) / 10;
  }

  /** Small print of a picture that travels alone. */
  String note() {
    return text("note", study().version(), study().name(), small());
  }

  boolean isSmall() {
    return study().factor() != 1 && !study().points().paths().contains("population.factor");
  }

  private String small() {
    return isSmall() ? text("note.factor", figures().plain(study().factor())) : "";
  }

  private Rounding rounding(String output, double value, double width) {
    boolean count = variable(output).map(Variable::isCount).orElse(false);
    return Rounding.within(width).atLeast(count ? (Math.abs(value) < FEW ? -1 : 0) : -6);
  }

  private static Optional<Entry> entry(String path) {
    return Catalogue.standard().find(path);
  }
}
