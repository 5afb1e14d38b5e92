package org.waymark.cli.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.outcome.summary.Estimate;
import org.waymark.report.attribution.AttributionSentences;
import org.waymark.scenario.Labels;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/**
 * The answer of an attribution, on one screen: the headline; the rest is in the page and in files.
 */
public final class AttributionAnswer {
  private static final double SMALL = 10;

  /** Sentences on robustness that fit; the page has all. */
  private static final int ROBUST = 3;

  private final Words words;
  private final Labels labels;
  private final Shown shown;
  private final AttributionFindings findings;

  public AttributionAnswer(Words words, AttributionFindings findings) {
    this.words = words;
    this.labels = Labels.of(words);
    this.shown = Shown.in(words.language());
    this.findings = findings;
  }

  public List<String> lines() {
    Attribution attribution = findings.attribution();
    AttributionSentences sentences = AttributionSentences.of(words, findings);
    List<String> lines = new ArrayList<>();
    lines.add(findings.study().name());
    lines.add(
        words.text("attribute.runs", attribution.replications(), attribution.barriers().size()));
    lines.addAll(table(attribution.headline(), sentences.outcome()));
    List<String> said = new ArrayList<>();
    said.add(
        String.join(
            " ", sentences.total(), sentences.most().get(0), words.text("attribution.numbers")));
    sentences.sides().stream().limit(1).forEach(said::add);
    said.addAll(sentences.together());
    said.add(String.join(" ", sentences.robust().stream().limit(ROBUST).toList()));
    sentences.sampled().ifPresent(said::add);
    sentences.precision().ifPresent(said::add);
    sentences.known().ifPresent(said::add);
    double factor = findings.base().parameters().population().factor();
    if (factor != 1) {
      said.add(words.text("attribute.factor", Shown.plain(factor)));
    }
    said.add(words.text("attribute.caveat"));
    said.forEach(
        sentence -> lines.addAll(WrappedText.lines(sentence.replace(Figures.MINUS, '-'), "  ")));
    return lines;
  }

  private List<String> table(Attribution.Outcome outcome, String name) {
    TextTable table = new TextTable();
    table.add(
        name,
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
      TextTable table, String name, Estimate value, String where, Attribution.Outcome outcome) {
    table.add(name, number(value.mean(), outcome), range(value, outcome), where);
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
