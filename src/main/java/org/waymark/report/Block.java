package org.waymark.report;

import j2html.tags.DomContent;
import java.util.List;
import java.util.function.Function;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Frame;
import org.waymark.picture.sheet.Picture;

/** A part of a section. */
public sealed interface Block {
  /**
   * As it stands in a page.
   *
   * @param drawn gives the pictures of an illustration
   */
  DomContent html(Function<Illustration, List<Picture>> drawn);

  /** A paragraph, list or table. */
  record Passage(DomContent content) implements Block {
    @Override
    public DomContent html(Function<Illustration, List<Picture>> drawn) {
      return content;
    }
  }

  /**
   * A picture with everything that belongs to it.
   *
   * @param frame its id, which is also the stem of its files, its title and description
   * @param chart what is drawn
   * @param caption what to see, and what not to read into it
   * @param behind summary of the disclosure that holds the table
   * @param table the figures behind it
   */
  record Illustration(Frame frame, Chart chart, String caption, String behind, DataTable table)
      implements Block {
    @Override
    public DomContent html(Function<Illustration, List<Picture>> drawn) {
      return FigureHtml.of(this, drawn.apply(this));
    }
  }
}
