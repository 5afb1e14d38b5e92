package org.waymark.report;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.List;
import org.waymark.picture.sheet.Picture;

/** A picture in a page: title, caption, drawing in one part or several, the table behind it. */
final class FigureHtml {
  private FigureHtml() {}

  static DomContent of(Block.Illustration illustration, List<Picture> parts) {
    // The drawing is markup of ours; every text in it was escaped where it was drawn.
    return figure(
            figcaption(strong(illustration.frame().title()), p(illustration.caption())),
            each(parts, part -> rawHtml(part.svgInline() + part.svgInlineNarrow())),
            details(summary(illustration.behind()), illustration.table().html()))
        .withId("figure-" + illustration.frame().id());
  }
}
