package org.waymark.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.DifferenceOverWorlds;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.outcome.Names;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.report.comparison.ComparisonSentences;
import org.waymark.words.Words;

/** The answer of a comparison: what differs, how sure that is, and where to read more. */
public final class ComparisonAnswer {
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
    sentences.precision().ifPresent(text -> lines.addAll(WrappedText.lines(text, "")));
    for (int other = 1; other < comparison.scenarios(); other++) {
      lines.add("");
      lines.addAll(WrappedText.lines(sentences.answer(other), ""));
      sentences.beside(other).forEach(text -> lines.addAll(WrappedText.lines(text, "")));
      lines.addAll(table(other));
      sentences.remarks(other).forEach(text -> lines.addAll(WrappedText.lines(text, "")));
    }
    double factor = findings.reference().parameters().population().factor();
    if (factor != 1) {
      lines.add(words.text("comparison.factor", Shown.plain(factor)));
    }
    if (findings.plan().worlds() == 0) {
      lines.add(words.text("answer.chance"));
    }
    lines.add(words.text("answer.files", folder));
    return lines;
  }

  private List<String> table(int other) {
    TextTable table = new TextTable();
    table.add(
        text("header"),
        text("reference"),
        text("other"),
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
    row(table, other, words.text("answer.thousands", names.heading(spent)), spent, 1000);
    return table.lines();
  }

  private void row(TextTable table, int other, String label, Variable variable, double unit) {
    PairedDifference difference = findings.comparison().difference(other).perYear(variable);
    Optional<DifferenceOverWorlds> sets = findings.overSets(other);
    Span span = sets.map(each -> each.perYear(variable)).orElse(Span.MISSING);
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
    String number = shown.number(value, value != 0 && Math.abs(value) < 10 ? 1 : 0);
    return value > 0 ? "+" + number : number;
  }

  private String text(String key) {
    return words.text("comparison." + key);
  }
}
