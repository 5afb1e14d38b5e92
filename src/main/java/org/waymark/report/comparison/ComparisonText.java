package org.waymark.report.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.EffectWindow;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioDifference;
import org.waymark.evidence.Province;
import org.waymark.outcome.Names;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Start;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Frame;
import org.waymark.report.Block;
import org.waymark.report.ChangedText;
import org.waymark.report.DataTable;
import org.waymark.scenario.ChangedValue;
import org.waymark.scenario.Titles;
import org.waymark.words.Figures;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * Findings of a comparison in the reader's language: what its pictures and tables are made from.
 */
record ComparisonText(ComparisonFindings findings, Words words) {
  String title() {
    return others().size() == 1 ? text("title.one", name(1), name(0)) : text("title", name(0));
  }

  /** The question: what is asked of which scenarios. */
  String question() {
    return others().size() == 1
        ? text("question.one", name(1), name(0))
        : text("question", figures().number(others().size(), 0), name(0));
  }

  /** What a scenario says of itself. */
  String description(int scenario) {
    return Titles.in(words).description(findings.scenario(scenario));
  }

  /** That the nation is not whole; empty where it is. */
  Optional<String> small() {
    double factor = findings.reference().parameters().population().factor();
    return factor == 1 ? Optional.empty() : Optional.of(text("factor", figures().plain(factor)));
  }

  /** What the model cannot say. */
  List<String> limits() {
    return IntStream.iterate(1, number -> words.has("report.limits." + number), n -> n + 1)
        .mapToObj(number -> words.text("report.limits." + number))
        .toList();
  }

  /** How much was run. */
  String runs() {
    Period period = period();
    return words.text(
        "comparison.runs",
        Integer.toString(findings.comparison().replications()),
        period.start().toString(),
        period.last().toString());
  }

  /** The months over which the effect of scenario 1, 2, ... is counted. */
  Period window(int other) {
    ScenarioDifference difference = findings.comparison().difference(other);
    return difference.window().within(difference.period());
  }

  /** Its name with these months. */
  String nameWithMonths(int other) {
    Period months = window(other);
    return text("name.months", name(other), months.start().toString(), months.last().toString());
  }

  /** The months that are common to all scenarios. */
  Period commonWindow() {
    return findings.comparison().windows().common().within(period());
  }

  private Period period() {
    return findings.comparison().difference(1).period();
  }

  /**
   * Where a picture over the years marks that scenarios begin to differ; nowhere from the start.
   */
  Optional<Start> start(EffectWindow window) {
    return window.months().from() == 0
        ? Optional.empty()
        : Optional.of(
            new Start(
                window.within(period()).start(),
                text("course.start", window.within(period()).start().toString())));
  }

  /** Months in words, and whence they are. */
  String windowSaid(EffectWindow window) {
    Period months = window.within(period());
    return text("window." + window.by(), months.start().toString(), months.last().toString());
  }

  /** What was changed in scenario 1, 2, ... */
  List<ChangedValue> changed(int other) {
    return findings.changed().get(other - 1);
  }

  ChangedText changedText() {
    return new ChangedText(words, findings.plan().evidence().provinces());
  }

  /** A text of the bundle {@code comparison}. */
  String text(String key, Object... arguments) {
    return words.text("comparison." + key, arguments);
  }

  Figures figures() {
    return Figures.in(words.language());
  }

  /** Numbers of the scenarios that are set against the reference: 1, 2, ... */
  List<Integer> others() {
    return IntStream.range(1, findings.plan().scenarios().size()).boxed().toList();
  }

  /** Name of a scenario: 0 is the reference. */
  String name(int scenario) {
    return Titles.in(words).name(findings.scenario(scenario));
  }

  String name(Province province) {
    return words.language() == Language.VI ? province.nameVi() : province.name();
  }

  /** Name of a variable, as at the beginning of a line. */
  String label(Variable variable) {
    return Names.of(words).heading(variable);
  }

  /** What is said of the wider interval; nothing where assumptions were not looked at. */
  String assumptionsLabel() {
    return findings.plan().worlds().count() == 0 ? "" : text("assumptions");
  }

  /** The nation's yearly average. */
  PairedDifference perYear(int other, Variable variable) {
    return findings.comparison().difference(other).perYear(variable);
  }

  /** What is said of displacement where scenario 1, 2, ... acts in a part of the country. */
  Optional<DisplacementText> displacement(int other) {
    return findings
        .comparison()
        .difference(other)
        .actedOn()
        .map(areas -> new DisplacementText(this, other, areas));
  }

  /** Its range over plausible worlds. */
  Span overWorlds(int other, Variable variable) {
    return findings.span(other, variable);
  }

  /** A picture with both uncertainties. */
  Block.Illustration illustration(
      String stem, String title, String caption, Chart chart, DataTable table) {
    String note = findings.plan().worlds().count() == 0 ? "note.quick" : "note";
    return illustration(stem, title, caption, note, chart, table);
  }

  /** A picture that shows neither of the uncertainties. */
  Block.Illustration plain(
      String stem, String title, String caption, Chart chart, DataTable table) {
    return illustration(stem, title, caption, "note.plain", chart, table);
  }

  private Block.Illustration illustration(
      String stem, String title, String caption, String note, Chart chart, DataTable table) {
    return new Block.Illustration(
        new Frame(stem, title, text(note, name(0)), words.language(), title),
        chart,
        caption,
        words.text("report.behind", title),
        table);
  }

  /** A change, with its sign: whole, or with one decimal where it is small. */
  String signed(double value) {
    int decimals = Math.abs(value) < 10 ? 1 : 0;
    if (Math.abs(value) < 0.05) {
      return figures().number(0, 0);
    }
    String number = figures().number(value, decimals);
    return value > 0 ? "+" + number : number;
  }

  /** A change in words: how many fewer or more. */
  String amount(double change) {
    if (change == 0) {
      return text("amount.equal");
    }
    return text(change < 0 ? "amount.fewer" : "amount.more", size(change));
  }

  /** The size of a number: whole from 10 on, with one decimal below, with two below 1. */
  String size(double value) {
    double size = Math.abs(value);
    return figures().number(size, size >= 10 || size == 0 ? 0 : size >= 1 ? 1 : 2);
  }

  /** Two ends of an interval of changes; a dash where there are none. */
  String range(double low, double high) {
    return Double.isFinite(low) ? text("range", signed(low), signed(high)) : Figures.NOTHING;
  }

  /** The same for a picture. */
  static Interval interval(double low, double high) {
    return Double.isFinite(low) && Double.isFinite(high) ? new Interval(low, high) : Interval.NONE;
  }
}
