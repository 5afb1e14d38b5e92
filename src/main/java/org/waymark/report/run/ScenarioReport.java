package org.waymark.report.run;

import static j2html.TagCreator.a;
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

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import org.waymark.analysis.run.RunFindings;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.Page;
import org.waymark.report.Section;
import org.waymark.words.Words;

/** The page about one scenario that was run, and its pictures. */
public record ScenarioReport(String html, Map<String, Picture> pictures) {
  /**
   * Writes the report of findings. Equal findings and words give equal bytes.
   *
   * @param findings with at least one finished replication
   * @param words language of the page
   */
  public static ScenarioReport of(RunFindings findings, Words words) {
    RunBrief brief = new RunBrief(findings, words);
    List<Section> sections =
        List.of(
            AnswerSection.of(brief),
            CertaintySection.of(brief),
            CourseSection.of(brief),
            PathwaySection.of(brief),
            PeopleSection.of(brief),
            PlacesSection.of(brief),
            ConcentrationSection.of(brief),
            MarketSection.of(brief),
            MoneySection.of(brief),
            DifferencesSection.of(brief),
            LimitsSection.of(brief),
            ReproductionSection.of(brief));
    DrawnSections drawn = DrawnSections.of(sections);
    return new ScenarioReport(page(brief, sections, drawn), drawn.pictures());
  }

  private static String page(RunBrief brief, List<Section> sections, DrawnSections drawn) {
    return Page.of(
        brief.words(),
        brief.text("title", brief.name()),
        List.of(
            head(brief, sections),
            main(each(drawn.html(), section -> section)).withId("main").withClass("page"),
            footer(p(brief.text("footer"))).withClass("page")));
  }

  private static DomContent head(RunBrief brief, List<Section> sections) {
    String description = brief.description();
    return header(
            p(brief.text("kicker")).withClass("kicker"),
            h1(brief.name()),
            iff(!description.isBlank(), p(description).withClass("lead")),
            p(brief.text(
                    "meta",
                    brief.from(),
                    brief.until(),
                    brief.number(brief.summary().replications()),
                    brief.number(brief.assumptions().map(sets -> sets.sets()).orElse(0)),
                    brief.findings().program().version()))
                .withClass("meta"),
            nav(ol(each(sections, section -> li(a(section.title()).withHref("#" + section.id())))))
                .attr("aria-label", brief.text("contents")))
        .withClass("page");
  }
}
