package org.waymark.report.attribution;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.BasesFindings;
import org.waymark.outcome.run.Period;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.Block;
import org.waymark.report.Page;
import org.waymark.report.Section;
import org.waymark.report.run.DrawnSections;
import org.waymark.words.Words;

/** The page about an attribution, and its pictures. */
public record AttributionReport(String html, Map<String, Picture> pictures) {
  /** Writes the page. Equal findings and words give equal bytes. */
  public static AttributionReport of(BasesFindings bases, Words words) {
    AttributionFindings findings = bases.any();
    List<Section> sections = new BasesSections(bases, words).all();
    DrawnSections drawn = DrawnSections.forSlides(sections);
    String html =
        Page.of(
            words,
            findings.study().name(),
            List.of(
                head(findings, words, sections),
                main(each(drawn.html(), section -> section)).withId("main").withClass("page"),
                footer(p(words.text("report.footer"))).withClass("page")));
    return new AttributionReport(html, drawn.pictures());
  }

  private static DomContent head(
      AttributionFindings findings, Words words, List<Section> sections) {
    String description = findings.study().description();
    Period period = new Period(findings.base().start(), findings.base().months());
    return header(
            p(words.text("report.kicker")).withClass("kicker"),
            h1(findings.study().name()),
            iff(!description.isBlank(), p(description).withClass("lead")),
            p(words.text(
                    "attribution.meta",
                    period.start().toString(),
                    period.last().toString(),
                    findings.attribution().replications(),
                    findings.worlds().map(worlds -> worlds.worlds().size()).orElse(0),
                    findings.program().version()))
                .withClass("meta"),
            nav(ol(each(sections, section -> li(a(section.title()).withHref("#" + section.id())))))
                .attr("aria-label", words.text("report.contents")))
        .withClass("page");
  }

  /** A paragraph. */
  static Block say(String text) {
    return new Block.Passage(p(text));
  }

  /** A paragraph that is set off. */
  static Block notice(String text) {
    return new Block.Passage(p(text).withClass("notice"));
  }

  /** The answer in large letters. */
  static Block answer(String text) {
    return new Block.Passage(p(text).withClass("answer"));
  }

  static Block list(List<String> items) {
    return new Block.Passage(ul(each(items, item -> li(item))));
  }

  static Block command(String label, String command) {
    return new Block.Passage(
        pre(code("./waymark " + command))
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", label));
  }

  /** Facts by the key of their name in the section of a run's page that says how to repeat it. */
  static Block facts(Words words, Map<String, String> facts) {
    return new Block.Passage(
        dl(
            each(
                facts,
                (key, value) -> div(dt(words.text("report.reproduction." + key)), dd(value)))));
  }
}
