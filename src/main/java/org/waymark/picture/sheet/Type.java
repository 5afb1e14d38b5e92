package org.waymark.picture.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The letters of all pictures. They come with the program, so that text takes the same room on
 * every machine.
 */
public final class Type {
  private static final Font REGULAR = load("NotoSans-Regular.ttf");
  private static final Font BOLD = load("NotoSans-Bold.ttf").deriveFont(Font.BOLD);

  /** Measures in fractions of a pixel, the same on every machine. */
  static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Height of a line as a multiple of the size of its letters. */
  private static final double LEADING = 1.3;

  private Type() {}

  public static Font regular(double size) {
    return REGULAR.deriveFont((float) size);
  }

  public static Font bold(double size) {
    return BOLD.deriveFont((float) size);
  }

  /** Width of a text in pixels. */
  public static double width(String text, Font font) {
    return font.getStringBounds(text, EXACT).getWidth();
  }

  /** Distance from one line to the next. */
  public static double lineHeight(Font font) {
    return font.getSize2D() * LEADING;
  }

  /** Distance from the top of a line to the foot of its letters. */
  public static double ascent(Font font) {
    return font.getSize2D() * 1.02;
  }

  /** Lines no wider than a width; a word that is too long is cut. */
  public static List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("[ \\n\\t]+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, font) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, font) > width && line.length() > 1) {
        int fitting = fitting(line, font, width);
        lines.add(line.substring(0, fitting));
        line = line.substring(fitting);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private static int fitting(String word, Font font, double width) {
    int letters = 1;
    while (letters < word.length() - 1 && width(word.substring(0, letters + 1), font) <= width) {
      letters++;
    }
    return letters;
  }

  private static Font load(String file) {
    FontlessMachine.prepare();
    try (InputStream in = Type.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Font " + file + " is missing from the program");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read font " + file, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("Cannot use font " + file, e);
    }
  }
}
