package org.waymark.report;

import org.waymark.evidence.Resource;
import org.waymark.picture.sheet.PictureStyle;

/** What pages contain besides their own: the stylesheet of all, and a script of some. */
final class PageStyle {
  private PageStyle() {}

  /** Rules of pictures, and {@code page.css}. */
  static String css() {
    return PictureStyle.css() + Resource.text(PageStyle.class, "page.css");
  }

  /** Makes tables of the class {@code sortable} so; as a comment that keeps it well-formed XML. */
  static String sorting() {
    return "<script>//<![CDATA[\n"
        + Resource.text(PageStyle.class, "sortable.js")
        + "//]]></script>";
  }
}
