package org.waymark.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.experiment.study.Study;
import org.waymark.outcome.Estimate;
import org.waymark.scenario.Labels;
import org.waymark.scenario.Scenario;
import org.waymark.words.Words;

/**
 * The answer of an attribution, on one screen: the first outcome of the study; the rest in files.
 */
final class AttributionAnswer {
  private static final int PAIRS = 3;
  private static final double SMALL = 10;

  private final Words words;
  private final Labels labels;
  private final Shown shown;

  AttributionAnswer(Words words) {
    this.words = words;
    this.labels = Labels.of(words);
    this.shown = Shown.in(words.language());
  }

  List<String> lines(Study study, Scenario base, Attribution attribution) {
    Attribution.Outcome outcome = attribution.outcomes().get(0);
    List<String> lines = new ArrayList<>();
    lines.add(study.name());
    lines.add(
        words.text("attribute.runs", attribution.replications(), attribution.barriers().size()));
    lines.addAll(table(outcome));
    pairs(outcome, lines);
    if (attribution.orders() > 0) {
      double worst =
          outcome.shares().stream()
              .mapToDouble(Attribution.Share::samplingError)
              .max()
              .orElse(Double.NaN);
      lines.add(words.text("attribute.sampled", attribution.orders(), number(worst, outcome)));
    }
    double factor = base.parameters().population().factor();
    if (factor != 1) {
      lines.add(words.text("attribute.factor", Shown.plain(factor)));
    }
    lines.add(words.text("attribute.caveat"));
    return lines;
  }

  private List<String> table(Attribution.Outcome outcome) {
    Columns table = new Columns();
    table.add(
        outcome.output(),
        words.text("attribute.change"),
        words.text("answer.interval"),
        words.text("attribute.where"));
    outcome.shares().stream()
        .sorted(Comparator.comparingInt(Attribution.Share::rank))
        .forEach(
            share ->
                row(
                    table,
                    labels.barrier(share.barrier()),
                    share.value(),
                    words.text("attribute." + share.barrier().kind().name()),
                    outcome));
    row(table, words.text("attribute.internal"), outcome.internal().value(), "", outcome);
    row(table, words.text("attribute.external"), outcome.external().value(), "", outcome);
    row(table, words.text("attribute.total"), outcome.total(), "", outcome);
    row(table, words.text("attribute.today"), outcome.today(), "", outcome);
    return table.lines();
  }

  private void row(
      Columns table, String name, Estimate value, String where, Attribution.Outcome outcome) {
    table.add(name, number(value.mean(), outcome), range(value, outcome), where);
  }

  private void pairs(Attribution.Outcome outcome, List<String> lines) {
    if (outcome.interactions().isEmpty()) {
      return;
    }
    List<Attribution.Interaction> clear =
        outcome.interactions().stream()
            .filter(pair -> pair.value().low95() > 0 || pair.value().high95() < 0)
            .limit(PAIRS)
            .toList();
    if (clear.isEmpty()) {
      lines.add(words.text("attribute.pairs.none"));
      return;
    }
    lines.add(words.text("attribute.pairs"));
    for (Attribution.Interaction pair : clear) {
      lines.add(
          words.text(
              "attribute.pair",
              labels.barrier(pair.one()),
              labels.barrier(pair.other()),
              number(pair.value().mean(), outcome),
              range(pair.value(), outcome)));
    }
  }

  private String range(Estimate value, Attribution.Outcome outcome) {
    return Double.isNaN(value.low95())
        ? Shown.NOTHING
        : words.text(
            "answer.range", number(value.low95(), outcome), number(value.high95(), outcome));
  }

  private String number(double value, Attribution.Outcome outcome) {
    double size = Math.abs(outcome.today().mean());
    return shown.number(value, size < SMALL ? 3 : size < 100 * SMALL ? 1 : 0);
  }
}
