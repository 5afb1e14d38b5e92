package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import org.waymark.experiment.RecordFit;
import org.waymark.experiment.Replications;
import org.waymark.experiment.ScenarioRun;
import org.waymark.outcome.Comparison;
import org.waymark.outcome.Derived;
import org.waymark.outcome.Estimate;
import org.waymark.outcome.Summary;
import org.waymark.outcome.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.words.Words;

/** The answer of a run: one screen that says what came out beside what is on record. */
final class Answer {
  private static final int LONGEST_TITLE = 96;
  private static final List<Variable> SPENDING =
      List.of(
          Variable.IOM_SPENT_AWARENESS_USD,
          Variable.IOM_SPENT_LIVELIHOODS_USD,
          Variable.IOM_SPENT_TRAINING_USD,
          Variable.IOM_SPENT_ASSISTANCE_USD,
          Variable.IOM_SPENT_NORMS_USD,
          Variable.IOM_SPENT_ADVOCACY_USD,
          Variable.IOM_SPENT_OVERHEAD_USD);

  private final Words words;
  private final Shown shown;

  Answer(Words words) {
    this.words = words;
    this.shown = Shown.in(words.language());
  }

  /** The lines: at most 24, of at most 100 characters. */
  List<String> lines(Plan.Job job, Replications replications, ScenarioRun.Result result) {
    Scenario scenario = job.scenario();
    Summary summary = result.summary();
    List<String> lines = new ArrayList<>();
    lines.add(shortened(scenario.name()));
    lines.add(
        words.text(
            "answer.runs",
            shown.number(result.finished(), 0),
            summary.period().start().toString(),
            summary.period().last().toString(),
            Long.toString(replications.firstSeed()),
            Long.toString(replications.seed(result.finished() - 1)),
            shown.number(result.seconds(), 1)));
    lines.addAll(table(summary, result.fit()));
    double factor = scenario.parameters().population().factor();
    if (factor != 1) {
      lines.add(words.text("answer.factor", Shown.plain(factor)));
    }
    lines.addAll(record(result.fit()));
    lines.add(words.text("answer.chance"));
    lines.add(words.text("answer.files", job.folder().toString()));
    return lines;
  }

  private List<String> table(Summary summary, RecordFit fit) {
    Columns table = new Columns();
    table.add(text("header"), text("model"), text("interval"), text("record"));
    Variable recorded = Variable.VICTIMS_RECORDED;
    add(table, "trafficked", summary.perYear(Variable.PEOPLE_TRAFFICKED), 0, text("hidden"));
    add(table, "entering", summary.perYear(Variable.PEOPLE_ENTERING_EXPLOITATION), 0, "");
    add(table, "identified", summary.perYear(Variable.VICTIMS_IDENTIFIED), 0, "");
    add(table, "recorded", summary.perYear(recorded), 0, observed(fit.of(recorded)));
    add(table, "detected", summary.of(Derived.IDENTIFIED_WITHIN_3_YEARS_PER_100), 1, "");
    add(table, "exploited", summary.of(Derived.PEOPLE_EXPLOITED_AT_END), 0, "");
    add(table, "spent", summary.perYear(Variable.IOM_SPENT_USD), 0, "");
    for (Variable programme : SPENDING) {
      add(table, programme.id(), summary.perYear(programme), 0, "");
    }
    return table.lines();
  }

  private void add(Columns table, String row, Estimate estimate, int decimals, String record) {
    String interval =
        Double.isNaN(estimate.low95())
            ? Shown.NOTHING
            : words.text(
                "answer.range",
                shown.number(estimate.low95(), decimals),
                shown.number(estimate.high95(), decimals));
    table.add(text(row), shown.number(estimate.mean(), decimals), interval, record);
  }

  private String observed(List<Comparison> comparisons) {
    if (comparisons.isEmpty()) {
      return text("unrecorded");
    }
    double mean = comparisons.stream().mapToDouble(Comparison::observed).average().orElseThrow();
    int from = comparisons.stream().mapToInt(Comparison::year).min().orElseThrow();
    int until = comparisons.stream().mapToInt(Comparison::year).max().orElseThrow();
    return words.text(
        "answer.observed",
        shown.number(mean, 0),
        from == until ? Integer.toString(from) : from + "-" + until);
  }

  private List<String> record(RecordFit fit) {
    if (fit.comparisons().isEmpty()) {
      return List.of(text("norecord"));
    }
    Comparison worst = fit.worst().orElseThrow();
    return List.of(
        words.text(
            "answer.near",
            Integer.toString(fit.near()),
            Integer.toString(fit.comparisons().size()),
            shown.number(Comparison.NEAR_LOW, 1),
            shown.number(Comparison.NEAR_HIGH, 1)),
        words.text(
            "answer.worst",
            text(worst.variable().id()),
            Integer.toString(worst.year()),
            shown.number(worst.model(), 0),
            shown.number(worst.observed(), 0)));
  }

  private String text(String key) {
    return words.text("answer." + key);
  }

  private static String shortened(String title) {
    if (Columns.width(title) <= LONGEST_TITLE) {
      return title;
    }
    return title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 3)) + "...";
  }
}
