package org.waymark.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.analysis.ComparisonFindings;
import org.waymark.picture.Picture;
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
    List<Section> sections = sections(findings, words);
    List<Block.Illustration> illustrations =
        sections.stream().flatMap(section -> section.illustrations().stream()).toList();
    List<Picture> drawn =
        illustrations.parallelStream().map(each -> Picture.of(each.frame(), each.chart())).toList();
    Map<String, Picture> pictures = new LinkedHashMap<>();
    for (int i = 0; i < drawn.size(); i++) {
      pictures.put(illustrations.get(i).frame().id(), drawn.get(i));
    }
    List<DomContent> written = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      written.add(sections.get(i).html(i + 1, each -> pictures.get(each.frame().id())));
    }
    String title = words.text("comparison.title", findings.reference().name());
    String html =
        Page.of(
            words,
            title,
            List.of(
                header(
                        p(words.text("report.kicker")).withClass("kicker"),
                        h1(title),
                        p(ComparisonCharts.runs(words, findings)).withClass("meta"))
                    .withClass("page"),
                main(each(written, section -> section)).withId("main").withClass("page"),
                footer(p(words.text("report.footer"))).withClass("page")));
    return new ComparisonReport(html, pictures);
  }

  /** The page: one file that needs no other. */
  String html() {
    return html;
  }

  /** The pictures by stem of their files, in the order of the page. */
  Map<String, Picture> pictures() {
    return pictures;
  }

  private static List<Section> sections(ComparisonFindings findings, Words words) {
    ComparisonSentences sentences = ComparisonSentences.of(words, findings);
    ComparisonCharts charts = new ComparisonCharts(findings, words);
    List<Block> answer = new ArrayList<>();
    List<Block> where = new ArrayList<>();
    List<Block> places = new ArrayList<>();
    List<String> limits = new ArrayList<>();
    for (int other = 1; other < findings.run().scenarios().size(); other++) {
      String second = sentences.direction(other).map(text -> " " + text).orElse("");
      answer.add(new Block.Passage(p(sentences.answer(other) + second).withClass("answer")));
      answer.add(new Block.Passage(ul(each(sentences.remarks(other), text -> li(text)))));
      where.add(charts.whereFrom(other));
      places.add(charts.map(other));
      limits.add(sentences.money(other));
    }
    sentences.precision().ifPresent(text -> answer.add(new Block.Passage(p(text))));
    if (findings.run().sets() == 0) {
      answer.add(new Block.Passage(p(words.text("comparison.quick")).withClass("notice")));
    }
    places.add(new Block.Passage(p(words.text("comparison.places.note"))));
    where.add(new Block.Passage(p(words.text("comparison.where.note"))));
    List<Block> money = new ArrayList<>();
    money.add(new Block.Passage(ul(each(limits, text -> li(text)))));
    sentences.dominated().ifPresent(text -> money.add(new Block.Passage(p(text))));
    charts.acceptability().ifPresent(table -> money.add(new Block.Passage(table.html())));
    return List.of(
        new Section("answer", words.text("comparison.section.answer"), answer),
        new Section("sure", words.text("comparison.section.sure"), List.of(charts.forest())),
        new Section("course", words.text("comparison.section.course"), List.of(charts.course())),
        new Section("places", words.text("comparison.section.places"), places),
        new Section("where", words.text("comparison.section.where"), where),
        new Section("money", words.text("comparison.section.money"), money),
        new Section(
            "table",
            words.text("comparison.section.table"),
            List.of(new Block.Passage(charts.table().html()))),
        new Section(
            "again",
            words.text("comparison.section.again"),
            List.of(new Block.Passage(p("./waymark " + findings.reproduce())))));
  }
}
