package org.waymark.report;

import static j2html.TagCreator.details;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import org.waymark.picture.sheet.Picture;

/** A picture in a page: title, drawing, caption, and the table behind it. */
final class FigureHtml {
  private FigureHtml() {}

  static DomContent of(Block.Illustration illustration, Picture picture) {
    // The drawing is markup of ours; every text in it was escaped where it was drawn.
    return figure(
            figcaption(strong(illustration.frame().title()), p(illustration.caption())),
            rawHtml(picture.svgInline()),
            rawHtml(picture.svgInlineNarrow()),
            details(summary(illustration.behind()), illustration.table().html()))
        .withId("figure-" + illustration.frame().id());
  }
}
