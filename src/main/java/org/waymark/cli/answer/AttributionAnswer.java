package org.waymark.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.BasesFindings;
import org.waymark.outcome.summary.Estimate;
import org.waymark.report.attribution.AcrossSentences;
import org.waymark.report.attribution.AttributionSentences;
import org.waymark.scenario.Labels;
import org.waymark.words.Words;

/**
 * The answer of an attribution: what holds on all bases, then the headline of each; the rest is in
 * the page and in files.
 */
public final class AttributionAnswer {
  private static final double SMALL = 10;

  /** Sentences on robustness that fit; the page has all. */
  private static final int ROBUST = 3;

  private final Words words;
  private final Labels labels;
  private final Shown shown;
  private final BasesFindings findings;

  public AttributionAnswer(Words words, BasesFindings findings) {
    this.words = words;
    this.labels = Labels.of(words);
    this.shown = Shown.in(words.language());
    this.findings = findings;
  }

  /** The ranking. */
  public List<String> lines() {
    AttributionFindings any = findings.any();
    List<String> lines = new ArrayList<>();
    lines.add(any.study().name());
    say(
        lines,
        words.text(
            "attribute.runs",
            any.attribution().replications(),
            findings.barriers().size(),
            any.base().start().toString(),
            any.base().end().toString()));
    if (findings.areSeveral()) {
      AcrossSentences across = AcrossSentences.of(words, findings);
      TextTable table = new TextTable();
      table.add(across.table().columns());
      across.table().rows().forEach(table::add);
      lines.addAll(table.lines());
      across.all().forEach(sentence -> say(lines, sentence));
      say(lines, words.text("attribution.across.ranks"));
    }
    findings.bases().forEach(each -> basis(lines, each));
    double factor = any.base().parameters().population().factor();
    if (factor != 1) {
      say(lines, words.text("attribute.factor", shown.exact(factor)));
    }
    say(lines, words.text("attribute.caveat"));
    return lines;
  }

  /** How far the ranking holds in other worlds, on each basis. */
  public List<String> robust() {
    List<String> lines = new ArrayList<>();
    boolean areNamed = findings.areSeveral() && findings.any().worlds().isPresent();
    for (AttributionFindings basis : areNamed ? findings.bases() : List.of(findings.any())) {
      String robust = robust(AttributionSentences.of(words, basis));
      say(
          lines,
          areNamed
              ? words.text(
                  "attribute.on", AcrossSentences.name(words, basis.lifting().basis()), robust)
              : robust);
    }
    return lines;
  }

  private static String robust(AttributionSentences sentences) {
    return Stream.concat(
            sentences.robust().stream().limit(ROBUST), sentences.withoutRecord().stream())
        .collect(Collectors.joining(" "));
  }

  private void basis(List<String> lines, AttributionFindings basis) {
    AttributionSentences sentences = AttributionSentences.of(words, basis);
    if (findings.areSeveral()) {
      lines.add("");
      say(
          lines,
          words.text(
              "attribute.on",
              AcrossSentences.name(words, basis.lifting().basis()),
              words.text("attribution.basis." + basis.lifting().basis().id() + ".ground")));
    }
    lines.addAll(table(basis.attribution().headline(), sentences.outcome()));
    List<String> said = new ArrayList<>();
    said.add(
        String.join(
            " ", sentences.total(), sentences.most().get(0), words.text("attribution.numbers")));
    sentences.sides().stream().limit(1).forEach(said::add);
    if (!findings.areSeveral()) {
      said.addAll(sentences.together());
    }
    sentences.sampled().ifPresent(said::add);
    sentences.precision().ifPresent(said::add);
    sentences.known().ifPresent(said::add);
    said.forEach(sentence -> say(lines, sentence));
  }

  private static void say(List<String> lines, String sentence) {
    lines.addAll(WrappedText.lines(sentence, "  "));
  }

  private List<String> table(Attribution.Outcome outcome, String name) {
    TextTable table = new TextTable();
    table.add(
        name,
        words.text("attribution.column.rank"),
        words.text("attribute.change"),
        words.text("answer.interval"),
        words.text("attribute.where"));
    outcome
        .ranked()
        .forEach(
            share ->
                row(
                    table,
                    labels.barrier(share.barrier()),
                    Integer.toString(share.rank()),
                    share.value(),
                    words.text("attribute." + share.barrier().kind().name()),
                    outcome));
    row(table, words.text("attribute.internal"), "", outcome.internal().value(), "", outcome);
    row(table, words.text("attribute.external"), "", outcome.external().value(), "", outcome);
    row(table, words.text("attribute.total"), "", outcome.total(), "", outcome);
    row(table, words.text("attribute.today"), "", outcome.today(), "", outcome);
    return table.lines();
  }

  private void row(
      TextTable table,
      String name,
      String rank,
      Estimate value,
      String where,
      Attribution.Outcome outcome) {
    table.add(name, rank, number(value.mean(), outcome), range(value, outcome), where);
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
