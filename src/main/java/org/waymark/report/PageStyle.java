package org.waymark.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.waymark.picture.sheet.PictureStyle;

/** What pages contain besides their own: the stylesheet of all, and a script of some. */
final class PageStyle {
  private PageStyle() {}

  /** Rules of pictures, and {@code page.css}. */
  static String css() {
    return PictureStyle.css() + resource("page.css");
  }

  /** Makes tables of the class {@code sortable} so; as a comment that keeps it well-formed XML. */
  static String sorting() {
    return "<script>//<![CDATA[\n" + resource("sortable.js") + "//]]></script>";
  }

  private static String resource(String name) {
    try (InputStream in = PageStyle.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
