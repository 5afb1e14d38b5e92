package org.waymark.report.attribution;

import static org.waymark.report.Passages.again;
import static org.waymark.report.Passages.answer;
import static org.waymark.report.Passages.list;
import static org.waymark.report.Passages.notice;
import static org.waymark.report.Passages.say;

import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.outcome.variable.Variable;
import org.waymark.report.Block;
import org.waymark.report.Section;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** What the page says of one basis: its sections, in order. */
final class AttributionSections {
  /** Outcomes that are detection, and not what happens. */
  static final List<String> KNOWN =
      List.of(Variable.VICTIMS_IDENTIFIED.id(), Variable.VICTIMS_RECORDED.id());

  /** Of intervals that hold zero, so many do not seem to. */
  private static final double ERRORS = 0.05;

  private final AttributionFindings findings;
  private final Words words;
  private final AttributionSentences sentences;
  private final AttributionCharts charts;
  private final AttributionTables tables;
  private final Attribution.Outcome headline;

  AttributionSections(AttributionFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
    this.sentences = AttributionSentences.of(words, findings);
    this.charts = new AttributionCharts(findings, words);
    this.tables = new AttributionTables(findings, words);
    this.headline = findings.attribution().headline();
  }

  /** Answer, barriers and all that follows from the shares. */
  List<Section> own() {
    List<Section> sections = new ArrayList<>();
    sections.add(section("answer", first()));
    sections.add(section("barriers", List.of(charts.shares(headline))));
    sections.add(section("sides", sides()));
    if (headline.shares().size() > 1) {
      sections.add(section("together", together()));
    }
    sections.add(section("robust", robust()));
    add(sections, "outcomes", false);
    add(sections, "known", true);
    sections.add(
        section(
            "lifted",
            List.of(
                say(words.text("attribution.lifted.note")),
                new Block.Passage(tables.lifted().html()))));
    return sections;
  }

  /** What holds for every basis: limits, and how to make the same again. */
  List<Section> last() {
    return List.of(
        section("limits", List.of(list(limits()))),
        section(
            "again",
            again(
                findings.study(),
                findings.attribution().replications(),
                findings.program(),
                findings.reproduce(),
                words)));
  }

  private List<Block> first() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(answer(sentences.total() + " " + sentences.most().get(0)));
    List<String> more = new ArrayList<>(sentences.most().stream().skip(1).toList());
    more.addAll(sentences.sides());
    more.addAll(sentences.together());
    more.addAll(sentences.robust());
    sentences.withoutRecord().ifPresent(more::add);
    sentences.sampled().ifPresent(more::add);
    sentences.precision().ifPresent(more::add);
    blocks.add(list(more));
    blocks.add(say(words.text("attribution.numbers")));
    sentences.known().ifPresent(text -> blocks.add(notice(text)));
    return blocks;
  }

  private List<Block> sides() {
    List<Block> blocks = new ArrayList<>();
    sentences.sides().forEach(text -> blocks.add(say(text)));
    blocks.add(charts.sides(headline));
    return blocks;
  }

  private List<Block> together() {
    List<Block> blocks = new ArrayList<>();
    sentences.together().forEach(text -> blocks.add(say(text)));
    if (!headline.interactions().isEmpty()) {
      blocks.add(charts.pairs(headline));
    }
    return blocks;
  }

  private List<Block> robust() {
    List<Block> blocks = new ArrayList<>();
    sentences.robust().forEach(text -> blocks.add(say(text)));
    findings
        .worlds()
        .filter(worlds -> worlds.of(headline.output()).counted() > 0)
        .ifPresent(worlds -> ranks(worlds, blocks));
    WithoutRecord.of(words, findings)
        .ifPresent(
            beside -> {
              blocks.add(say(beside.sentence()));
              if (beside.isEnough()) {
                blocks.add(new Block.Passage(beside.table().html()));
                blocks.add(say(words.text("attribution.prior.note")));
              }
            });
    return blocks;
  }

  private void ranks(RankRobustness worlds, List<Block> blocks) {
    blocks.add(charts.ranks(worlds, headline));
    String judged =
        switch (worlds.basis()) {
          case OWN_RUN -> "judged";
          case POSTERIOR -> "posterior";
          case BASELINE_RUN, NONE -> "unjudged";
        };
    blocks.add(say(words.text("attribution.robust." + judged)));
    double farthest = worlds.of(headline.output()).farthest();
    if (!Double.isNaN(farthest)) {
      OutcomeScale scale = new OutcomeScale(words, headline);
      blocks.add(say(words.text("attribution.ranks.farthest", scale.amount(farthest))));
    }
    blocks.add(new Block.Passage(tables.agreement(worlds).html()));
  }

  /** Other outcomes than the headline: what happens, or what becomes known of it. */
  private void add(List<Section> sections, String id, boolean known) {
    List<Block> blocks = new ArrayList<>();
    findings.attribution().outcomes().stream()
        .filter(outcome -> outcome != headline)
        .filter(outcome -> KNOWN.contains(outcome.output()) == known)
        .forEach(outcome -> blocks.add(charts.shares(outcome)));
    if (!blocks.isEmpty()) {
      blocks.add(
          0,
          known
              ? notice(words.text("attribution.known.warning"))
              : say(words.text("attribution.outcomes.note")));
      sections.add(section(id, blocks));
    }
  }

  private List<String> limits() {
    List<String> limits = new ArrayList<>();
    int barriers = findings.attribution().barriers().size();
    int pairs = barriers * (barriers - 1) / 2;
    for (int i = 1; words.has("attribution.limits." + i); i++) {
      limits.add(words.text("attribution.limits." + i, pairs, Math.round(pairs * ERRORS)));
    }
    double factor = findings.base().parameters().population().factor();
    if (factor != 1) {
      limits.add(
          words.text("attribution.limits.factor", Figures.in(words.language()).plain(factor)));
    }
    return limits;
  }

  private Section section(String id, List<Block> blocks) {
    return new Section(id, words.text("attribution.section." + id), blocks);
  }
}
