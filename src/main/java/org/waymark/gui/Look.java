package org.waymark.gui;

import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.waymark.outcome.Names;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * Words, sizes and colours of everything that is drawn. Colours are those of Okabe and Ito, which
 * colour-blind people can tell apart.
 *
 * @param words the user's language
 * @param scale of all letters and lines, 1 for a desk, 1.5 for a projector
 */
public record Look(Words words, double scale) {
  public static final Color INK = new Color(0x22, 0x22, 0x22);
  public static final Color QUIET = new Color(0x6b, 0x6b, 0x6b);
  public static final Color PAPER = Color.WHITE;
  public static final Color ORANGE = new Color(0xE6, 0x9F, 0x00);
  public static final Color SKY = new Color(0x56, 0xB4, 0xE9);
  public static final Color GREEN = new Color(0x00, 0x9E, 0x73);
  public static final Color BLUE = new Color(0x00, 0x72, 0xB2);
  public static final Color VERMILION = new Color(0xD5, 0x5E, 0x00);
  public static final Color PURPLE = new Color(0xCC, 0x79, 0xA7);

  private static final int SIZE = 12;

  /** The plain font. */
  public Font font() {
    return font(Font.PLAIN, 1);
  }

  /** The font of a style, relative to the plain one. */
  public Font font(int style, double relative) {
    return new Font(Font.SANS_SERIF, style, px(SIZE * relative));
  }

  /** A length in pixels at this scale. */
  public int px(double length) {
    return (int) Math.round(length * scale);
  }

  /** A text of the bundle {@code gui}. */
  public String text(String key, Object... arguments) {
    return words.text("gui." + key, arguments);
  }

  /** What figures are called in the user's language. */
  public Names names() {
    return Names.of(words);
  }

  /** A number as people read it in their language. */
  public String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return "-";
    }
    DecimalFormat format = new DecimalFormat("#,##0", symbols());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  /** Signs of numbers in the user's language. */
  public DecimalFormatSymbols symbols() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    boolean point = words.language() == Language.EN;
    symbols.setGroupingSeparator(point ? ',' : '.');
    symbols.setDecimalSeparator(point ? '.' : ',');
    return symbols;
  }
}
