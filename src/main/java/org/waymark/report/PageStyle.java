package org.waymark.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.picture.sheet.PictureStyle;

/** The stylesheet of every page: that of pictures, and {@code page.css}. */
final class PageStyle {
  private PageStyle() {}

  static String css() {
    return PictureStyle.css() + own();
  }

  private static String own() {
    try (InputStream in = PageStyle.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new IllegalStateException("Stylesheet page.css is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read page.css", e);
    }
  }
}
