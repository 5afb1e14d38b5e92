package org.waymark.cli.answer;

import org.waymark.outcome.file.TextBuffer;
import org.waymark.words.Figures;
import org.waymark.words.Language;

/** Numbers as {@link Figures} writes them, with the hyphen that every terminal has. */
public record Shown(Figures figures) {
  /** Stands for a number that is not known. */
  static final String NOTHING = "-";

  public static Shown in(Language language) {
    return new Shown(Figures.in(language));
  }

  /** A number with so many decimals; {@link #NOTHING} for NaN. */
  public String number(double value, int decimals) {
    return Double.isFinite(value)
        ? figures.number(value, decimals).replace(Figures.MINUS, '-')
        : NOTHING;
  }

  /** A number with the decimals that it has. */
  String exact(double value) {
    return figures.plain(value).replace(Figures.MINUS, '-');
  }

  /** A number as in a scenario file. */
  public static String plain(double value) {
    return TextBuffer.format(value);
  }

  /** A range as in a scenario file. */
  public static String plain(double low, double high) {
    return plain(low) + ".." + plain(high);
  }
}
