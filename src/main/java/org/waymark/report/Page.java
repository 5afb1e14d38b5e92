package org.waymark.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.words.Words;

/** The frame of a page: everything that every page has. */
public final class Page {
  private Page() {}

  /**
   * A page as text. It is HTML that is well-formed as XML, too.
   *
   * @param title of the window
   * @param header what stands above
   * @param parts what stands in {@code main}, whose id that is
   */
  public static String of(
      Words words, String title, DomContent header, List<? extends DomContent> parts) {
    return of(words, title, List.of(), header, parts);
  }

  /**
   * The same with more in its head.
   *
   * @param more for example rules for what only this page has
   */
  public static String of(
      Words words,
      String title,
      List<DomContent> more,
      DomContent header,
      List<? extends DomContent> parts) {
    DomContent page =
        html(
                head(
                        meta().attr("charset", "utf-8"),
                        meta()
                            .withName("viewport")
                            .withContent("width=device-width, initial-scale=1"),
                        meta().withName("generator").withContent("Waymark"),
                        meta().withName("color-scheme").withContent("light dark"),
                        title(title),
                        style(rawHtml(PageStyle.css())))
                    .with(more),
                body(a(words.text("report.skip")).withHref("#main").withClass("skip"))
                    .with(
                        header,
                        main(each(parts, part -> part)).withId("main").withClass("page"),
                        footer(p(words.text("report.footer"))).withClass("page")))
            .attr("lang", words.language().code());
    StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
    try {
      page.render(FlatHtml.into(text, Config.defaults().withEmptyTagsClosed(true)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String html = text.append('\n').toString();
    return html.contains("<table class=\"sortable")
        ? html.replace("</body>", PageStyle.sorting() + "</body>")
        : html;
  }
}
