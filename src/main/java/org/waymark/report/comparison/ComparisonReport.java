package org.waymark.report.comparison;

import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.Block;
import org.waymark.report.Page;
import org.waymark.report.Section;
import org.waymark.report.run.DrawnSections;
import org.waymark.words.Words;

/** The page about a comparison, and its pictures. */
final class ComparisonReport {
  private final String html;
  private final Map<String, Picture> pictures;

  private ComparisonReport(String html, Map<String, Picture> pictures) {
    this.html = html;
    this.pictures = pictures;
  }

  /** Writes the page. Equal findings and words give equal bytes. */
  static ComparisonReport of(ComparisonFindings findings, Words words) {
    ComparisonText text = new ComparisonText(findings, words);
    DrawnSections drawn = DrawnSections.forSlides(sections(text));
    String title = text.text("title", text.name(0));
    String html =
        Page.of(
            words,
            title,
            List.of(
                header(
                        p(words.text("report.kicker")).withClass("kicker"),
                        h1(title),
                        p(text.runs()).withClass("meta"))
                    .withClass("page"),
                main(each(drawn.html(), section -> section)).withId("main").withClass("page"),
                footer(p(words.text("report.footer"))).withClass("page")));
    return new ComparisonReport(html, drawn.pictures());
  }

  /** The page: one file that needs no other. */
  String html() {
    return html;
  }

  /** The pictures by stem of their files, in the order of the page. */
  Map<String, Picture> pictures() {
    return pictures;
  }

  private static List<Section> sections(ComparisonText text) {
    ComparisonFindings findings = text.findings();
    Words words = text.words();
    ComparisonSentences sentences = ComparisonSentences.of(words, findings);
    MoneySentences costs = new MoneySentences(text);
    List<Block> answer = new ArrayList<>();
    List<Block> where = new ArrayList<>();
    List<Block> places = new ArrayList<>();
    List<String> limits = new ArrayList<>();
    for (int other : text.others()) {
      List<String> said = new ArrayList<>(List.of(sentences.answer(other)));
      said.addAll(sentences.beside(other));
      answer.add(new Block.Passage(p(String.join(" ", said)).withClass("answer")));
      answer.add(new Block.Passage(ul(each(sentences.remarks(other), remark -> li(remark)))));
      where.add(OriginPicture.of(text, other));
      places.add(MapPicture.of(text, other));
      limits.add(costs.of(other));
    }
    sentences.precision().ifPresent(said -> answer.add(new Block.Passage(p(said))));
    if (findings.plan().worlds() == 0) {
      answer.add(new Block.Passage(p(words.text("comparison.quick")).withClass("notice")));
    }
    places.add(new Block.Passage(p(words.text("comparison.places.note"))));
    text.others().stream()
        .flatMap(other -> text.displacement(other).stream())
        .forEach(displacement -> places.addAll(displacement.blocks()));
    where.add(new Block.Passage(p(words.text("comparison.where.note"))));
    List<Block> money = new ArrayList<>();
    money.add(new Block.Passage(ul(each(limits, said -> li(said)))));
    if (costs.hasRatios()) {
      money.add(new Block.Passage(p(words.text("comparison.money.note"))));
    }
    costs.dominated().ifPresent(said -> money.add(new Block.Passage(p(said))));
    AcceptabilityPicture.of(text).ifPresent(money::add);
    return List.of(
        new Section("answer", words.text("comparison.section.answer"), answer),
        new Section("sure", words.text("comparison.section.sure"), List.of(ForestPicture.of(text))),
        new Section(
            "course", words.text("comparison.section.course"), List.of(CoursePicture.of(text))),
        new Section("places", words.text("comparison.section.places"), places),
        new Section("where", words.text("comparison.section.where"), where),
        new Section("money", words.text("comparison.section.money"), money),
        new Section(
            "table",
            words.text("comparison.section.table"),
            List.of(new Block.Passage(HeadlineTable.of(text).html()))),
        new Section(
            "again",
            words.text("comparison.section.again"),
            List.of(new Block.Passage(p("./waymark " + findings.reproduce())))));
  }
}
