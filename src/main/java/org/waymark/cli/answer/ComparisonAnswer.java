package org.waymark.cli.answer;

import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.outcome.Names;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.report.comparison.ComparisonSentences;
import org.waymark.report.comparison.ScenarioTable;
import org.waymark.scenario.Titles;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/**
 * The answer of a comparison: all scenarios in one table, then each by itself: what differs, how
 * sure that is, and where to read more.
 */
public final class ComparisonAnswer {
  private static final String INDENT = "    ";
  private static final int LONGEST_NAME = 30;
  private static final List<Variable> COUNTED =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIM_MONTHS,
          Variable.VICTIMS_IDENTIFIED,
          Variable.VICTIMS_RECORDED);

  private final Words words;
  private final Names names;
  private final Shown shown;
  private final ComparisonFindings findings;
  private final ComparisonSentences sentences;

  public ComparisonAnswer(Words words, ComparisonFindings findings) {
    this.words = words;
    this.names = Names.of(words);
    this.shown = Shown.in(words.language());
    this.findings = findings;
    this.sentences = ComparisonSentences.of(words, findings);
  }

  /** The lines, of at most 100 characters. */
  public List<String> lines(String folder) {
    List<String> lines = new ArrayList<>();
    ScenarioComparison comparison = findings.comparison();
    lines.add(
        words.text(
            "comparison.runs",
            shown.number(comparison.replications(), 0),
            comparison.difference(1).period().start().toString(),
            comparison.difference(1).period().last().toString()));
    double factor = findings.reference().parameters().population().factor();
    if (factor != 1) {
      lines.add(words.text("comparison.factor", shown.exact(factor)));
    }
    sentences.precision().ifPresent(text -> say(lines, text));
    lines.add("");
    lines.addAll(scenarios());
    sentences.fewWorlds().ifPresent(text -> say(lines, text));
    for (int other = 1; other < comparison.scenarios(); other++) {
      lines.add("");
      say(lines, sentences.answer(other));
      say(lines, String.join(" ", sentences.extent(other)));
      sentences.beside(other).forEach(text -> say(lines, text));
      lines.addAll(table(other));
      sentences.remarks(other).forEach(text -> say(lines, text));
      say(lines, sentences.money(other));
    }
    if (findings.plan().worlds().count() == 0) {
      lines.add(words.text("answer.chance"));
    }
    lines.add(words.text("answer.files", folder));
    return lines;
  }

  private static void say(List<String> lines, String text) {
    if (!text.isEmpty()) {
      lines.addAll(WrappedText.lines(text, ""));
    }
  }

  /** The scenarios side by side: figures in a line, and below it what they are figures of. */
  private List<String> scenarios() {
    ScenarioTable all = ScenarioTable.of(findings, words);
    TextTable table = new TextTable();
    table.add(
        all.headings().get(0),
        text("table.short.entering"),
        text("interval"),
        "%",
        text("table.short.trafficked"),
        text("table.short.months"),
        text("table.short.identified"));
    for (ScenarioTable.Row row : all.rows()) {
      ScenarioTable.Cell headline = row.effects().get(0);
      table.add(
          (TextTable.cut(row.name(), LONGEST_NAME) + " " + row.group()).strip(),
          headline.said(),
          headline.interval(),
          headline.share(),
          row.effects().get(1).said(),
          row.effects().get(2).said(),
          row.effects().get(3).said());
    }
    List<String> lines = new ArrayList<>(WrappedText.lines(all.title(), ""));
    List<String> figures = table.lines();
    lines.add(figures.get(0));
    for (int i = 0; i < all.rows().size(); i++) {
      ScenarioTable.Row row = all.rows().get(i);
      lines.add(figures.get(i + 1));
      lines.addAll(WrappedText.indented(plain(row.changed()), INDENT));
      String verdict =
          words.text(
              "comparison.table.short." + (row.help().isEmpty() ? "verdict" : "help"),
              row.verdict(),
              row.cost().said(),
              row.perPerson().said(),
              row.help());
      lines.addAll(WrappedText.indented(plain(verdict), INDENT));
    }
    if (all.rows().size() > 1) {
      say(lines, words.text("comparison.table.short.note"));
    }
    return lines;
  }

  private static String plain(String said) {
    return said.replace(Figures.MINUS, '-').replace(Figures.NOTHING, Shown.NOTHING);
  }

  private List<String> table(int other) {
    Titles titles = Titles.in(words);
    TextTable table = new TextTable();
    table.add(
        text("header"),
        text("reference"),
        titles.name(findings.scenario(other)).length() <= 20
            ? titles.name(findings.scenario(other))
            : text("value.other"),
        text("difference"),
        text("interval"),
        text("assumptions"));
    for (Variable variable : COUNTED) {
      row(table, other, names.heading(variable), variable, 1);
    }
    for (Variable variable : Variable.HARMS) {
      row(table, other, names.heading(variable), variable, 1);
    }
    Variable spent = Variable.IOM_SPENT_USD;
    row(table, other, text("usd"), spent, 1);
    return table.lines();
  }

  private void row(TextTable table, int other, String label, Variable variable, double unit) {
    PairedDifference difference = findings.comparison().difference(other).perYear(variable);
    Span span = findings.span(other, variable);
    table.add(
        label,
        shown.number(difference.reference() / unit, 0),
        shown.number(difference.other() / unit, 0),
        signed(difference.difference().mean() / unit),
        range(difference.difference().low95() / unit, difference.difference().high95() / unit),
        range(span.low90() / unit, span.high90() / unit));
  }

  private String range(double low, double high) {
    return Double.isNaN(low)
        ? Shown.NOTHING
        : words.text("comparison.range", signed(low), signed(high));
  }

  /** With its sign; one decimal where less than ten would otherwise lose its meaning. */
  private String signed(double value) {
    if (Math.abs(value) < 0.05) {
      return shown.number(0, 0);
    }
    String number = shown.number(value, Math.abs(value) < 10 ? 1 : 0);
    return value > 0 ? "+" + number : number;
  }

  private String text(String key) {
    return words.text("comparison." + key);
  }
}
