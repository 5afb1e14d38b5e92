package org.waymark.report.attribution;

import static org.waymark.report.Passages.answer;
import static org.waymark.report.Passages.list;
import static org.waymark.report.Passages.say;

import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.BasesFindings;
import org.waymark.report.Block;
import org.waymark.report.Section;
import org.waymark.scenario.Labels;
import org.waymark.words.Words;

/** The sections of a page on several bases: what holds on all of them, then each. */
record BasesSections(BasesFindings findings, Words words) {
  List<Section> all() {
    List<Section> sections = new ArrayList<>();
    AttributionSections last = new AttributionSections(findings.any(), words);
    if (findings.areSeveral()) {
      sections.add(new Section("answer", words.text("attribution.section.across"), across()));
      findings.bases().forEach(each -> sections.add(basis(each)));
    } else {
      sections.addAll(last.own());
    }
    sections.addAll(last.last());
    return sections;
  }

  private List<Block> across() {
    AcrossSentences sentences = AcrossSentences.of(words, findings);
    List<String> said = sentences.all();
    return List.of(
        answer(said.get(0)),
        list(said.subList(1, said.size())),
        new Block.Passage(sentences.table().html()),
        say(words.text("attribution.across.ranks")));
  }

  private Section basis(AttributionFindings basis) {
    String id = basis.lifting().basis().id();
    List<Block> blocks = new ArrayList<>();
    blocks.add(say(words.text("attribution.basis." + id + ".ground")));
    List<String> leftOut = new ArrayList<>();
    basis
        .lifting()
        .leftOut()
        .forEach(
            (barrier, why) ->
                leftOut.add(
                    words.text("attribution.leftOut", Labels.of(words).barrier(barrier), why)));
    if (!leftOut.isEmpty()) {
      blocks.add(list(leftOut));
    }
    new AttributionSections(basis, words).own().forEach(each -> blocks.addAll(each.blocks()));
    String title =
        words.text(
            "attribution.section.basis", AcrossSentences.name(words, basis.lifting().basis()));
    return new Section("basis-" + id, title, blocks);
  }
}
