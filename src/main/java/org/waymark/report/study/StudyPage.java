package org.waymark.report.study;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.sweep.SweepFolder;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.Page;
import org.waymark.report.Passages;
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
    DomContent header =
        header(
                p(words.text("report.kicker")).withClass("kicker"),
                h1(name),
                iff(!about.isBlank(), p(about).withClass("lead")),
                p(meta).withClass("meta"),
                Passages.contents(sections, words))
            .withClass("page");
    String html = Page.of(words, name, header, drawn.html());
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
