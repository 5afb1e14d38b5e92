package org.waymark.report.study;

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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.sweep.SweepFolder;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.Page;
import org.waymark.report.Section;
import org.waymark.report.run.DrawnSections;
import org.waymark.words.Words;

/**
 * The page about a study, and its pictures.
 *
 * @param html the page: one file that needs no other
 * @param pictures by stem of their files, in the order of the page
 */
public record StudyPage(String html, Map<String, Picture> pictures) {
  /** Name of the page. */
  public static final String PAGE = "report.html";

  private static final String CHARTS = "charts";

  /**
   * Writes a page. Equal arguments give equal bytes.
   *
   * @param meta months, replications and the like
   */
  public static StudyPage of(Study study, String meta, List<Section> sections, Words words) {
    return of(study.name(), study.description(), meta, sections, words);
  }

  /**
   * The same of a study of another kind.
   *
   * @param about what it asks; may be blank
   */
  public static StudyPage of(
      String name, String about, String meta, List<Section> sections, Words words) {
    DrawnSections drawn = DrawnSections.forSlides(sections);
    String html =
        Page.of(
            words,
            name,
            List.of(
                header(
                        p(words.text("report.kicker")).withClass("kicker"),
                        h1(name),
                        iff(!about.isBlank(), p(about).withClass("lead")),
                        p(meta).withClass("meta"),
                        nav(ol(
                                each(
                                    sections,
                                    section ->
                                        li(a(section.title()).withHref("#" + section.id())))))
                            .attr("aria-label", words.text("report.contents")))
                    .withClass("page"),
                main(each(drawn.html(), section -> section)).withId("main").withClass("page"),
                footer(p(words.text("report.footer"))).withClass("page")));
    return new StudyPage(html, drawn.pictures());
  }

  /** Writes page and pictures into the folder of the runs, and removes earlier pictures. */
  public void write(Path folder) throws IOException {
    SweepFolder.remove(folder, CHARTS);
    for (Map.Entry<String, Picture> each : pictures.entrySet()) {
      String stem = CHARTS + "/" + each.getKey();
      SweepFolder.add(
          folder, stem + ".svg", each.getValue().svg().getBytes(StandardCharsets.UTF_8));
      SweepFolder.add(folder, stem + ".png", each.getValue().png());
    }
    SweepFolder.add(folder, PAGE, html);
  }
}
