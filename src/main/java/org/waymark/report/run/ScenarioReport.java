package org.waymark.report.run;

import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import org.waymark.analysis.run.RunFindings;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.Page;
import org.waymark.report.Passages;
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
    String title = brief.text("title", brief.name());
    String html = Page.of(words, title, head(brief, sections), drawn.html());
    return new ScenarioReport(html, drawn.pictures());
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
            Passages.contents(sections, brief.words()))
        .withClass("page");
  }
}
