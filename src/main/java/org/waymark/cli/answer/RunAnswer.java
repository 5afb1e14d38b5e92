package org.waymark.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.run.RunFindings;
import org.waymark.experiment.record.RecordFit;
import org.waymark.outcome.Names;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.summary.Summary;
import org.waymark.outcome.summary.TargetFit;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.report.run.DepartureText;
import org.waymark.report.run.Reservations;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Titles;
import org.waymark.words.Words;

/** The answer of a run: one screen that says what came out beside what is on record. */
public final class RunAnswer {
  private static final int LONGEST_TITLE = 96;
  private final Words words;
  private final Names names;
  private final Shown shown;

  public RunAnswer(Words words) {
    this.words = words;
    this.names = Names.of(words);
    this.shown = Shown.in(words.language());
  }

  /** The lines: at most 28, of at most 100 characters. */
  public List<String> lines(RunFindings findings, String folder) {
    Scenario scenario = findings.scenario();
    Summary summary = findings.ensemble().summary();
    List<String> lines = new ArrayList<>();
    lines.add(TextTable.cut(Titles.in(words).name(scenario), LONGEST_TITLE));
    lines.add(
        words.text(
            "answer.runs",
            shown.number(summary.replications(), 0),
            summary.period().start().toString(),
            summary.period().last().toString(),
            Long.toString(findings.replications().firstSeed()),
            Long.toString(findings.replications().seed(summary.replications() - 1))));
    lines.addAll(table(summary, findings.fit(), findings.assumptions()));
    double factor = scenario.parameters().population().factor();
    if (factor != 1) {
      lines.add(words.text("answer.factor", shown.exact(factor)));
    }
    findings
        .departure()
        .map(new DepartureText(words)::of)
        .ifPresent(said -> lines.addAll(WrappedText.lines(said, "")));
    lines.addAll(record(findings.fit()));
    lines.addAll(new WorldsAnswer(words).lines(findings.assumptions()));
    new Reservations(words)
        .of(findings)
        .forEach(said -> lines.addAll(WrappedText.lines(said, "  ")));
    lines.add(words.text("answer.files", folder));
    return lines;
  }

  private List<String> table(Summary summary, RecordFit fit, Optional<WorldRanges> sets) {
    TextTable table = new TextTable();
    table.add(text("header"), text("model"), text("interval"), text("assumptions"), text("record"));
    for (Variable counted : DepartureText.SAID) {
      add(table, names.heading(counted), figure(summary, sets, counted), 0, beside(counted, fit));
    }
    Derived detected = Derived.IDENTIFIED_WITHIN_3_YEARS_PER_100;
    String of100 = words.text("answer.of100", names.heading(detected.id()));
    add(table, of100, figure(summary, sets, detected), 1, "");
    Derived exploited = Derived.PEOPLE_EXPLOITED_AT_END;
    add(table, names.heading(exploited.id()), figure(summary, sets, exploited), 0, "");
    Variable spent = Variable.IOM_SPENT_USD;
    String thousands = words.text("answer.thousands", names.heading(spent));
    add(table, thousands, figure(summary, sets, spent).thousands(), 0, "");
    for (Variable programme : Variable.SPENDING) {
      String part = "  " + names.part(programme);
      add(table, part, figure(summary, sets, programme).thousands(), 0, "");
    }
    return table.lines();
  }

  /** A mean with its two uncertainties. */
  private record Figure(double mean, double low95, double high95, Span span) {
    Figure thousands() {
      return new Figure(
          mean / 1000,
          low95 / 1000,
          high95 / 1000,
          new Span(span.low90() / 1000, span.median() / 1000, span.high90() / 1000));
    }
  }

  private static Figure figure(Summary summary, Optional<WorldRanges> sets, Variable variable) {
    return figure(
        summary.perYear(variable), sets.map(each -> each.perYear(variable)).orElse(Span.MISSING));
  }

  private static Figure figure(Summary summary, Optional<WorldRanges> sets, Derived figure) {
    return figure(summary.of(figure), sets.map(each -> each.of(figure)).orElse(Span.MISSING));
  }

  private static Figure figure(Estimate chance, Span span) {
    return new Figure(chance.mean(), chance.low95(), chance.high95(), span);
  }

  private void add(TextTable table, String row, Figure figure, int decimals, String record) {
    table.add(
        row,
        shown.number(figure.mean(), decimals),
        range(figure.low95(), figure.high95(), decimals),
        range(figure.span().low90(), figure.span().high90(), decimals),
        record);
  }

  private String range(double low, double high, int decimals) {
    return Double.isNaN(low)
        ? Shown.NOTHING
        : words.text("answer.range", shown.number(low, decimals), shown.number(high, decimals));
  }

  /** What stands on record beside a figure. */
  private String beside(Variable variable, RecordFit fit) {
    return switch (variable) {
      case PEOPLE_TRAFFICKED -> text("hidden");
      case VICTIMS_RECORDED -> observed(fit.of(variable));
      default -> "";
    };
  }

  private String observed(List<TargetFit> comparisons) {
    if (comparisons.isEmpty()) {
      return text("unrecorded");
    }
    double mean = comparisons.stream().mapToDouble(TargetFit::observed).average().orElseThrow();
    int from = comparisons.stream().mapToInt(TargetFit::year).min().orElseThrow();
    int until = comparisons.stream().mapToInt(TargetFit::year).max().orElseThrow();
    return words.text(
        "answer.observed",
        shown.number(mean, 0),
        from == until ? Integer.toString(from) : from + "-" + until);
  }

  private List<String> record(RecordFit fit) {
    if (fit.comparisons().isEmpty()) {
      return List.of(text("norecord"));
    }
    TargetFit worst = fit.worst().orElseThrow();
    return List.of(
        words.text(
            "answer.near",
            Integer.toString(fit.near()),
            Integer.toString(fit.comparisons().size()),
            shown.number(TargetFit.NEAR_LOW, 1),
            shown.number(TargetFit.NEAR_HIGH, 1)),
        words.text(
            "answer.worst",
            names.label(worst.variable()),
            Integer.toString(worst.year()),
            shown.number(worst.model(), 0),
            shown.number(worst.observed(), 0)));
  }

  private String text(String key) {
    return words.text("answer." + key);
  }
}
