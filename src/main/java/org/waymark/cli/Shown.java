package org.waymark.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.waymark.outcome.TextBuffer;
import org.waymark.words.Language;

/** Numbers as people read them in their language: 5,700.3 in English, 5.700,3 in Vietnamese. */
final class Shown {
  /** Stands for a number that is not known. */
  static final String NOTHING = "-";

  private final DecimalFormat format;

  private Shown(DecimalFormat format) {
    this.format = format;
  }

  static Shown in(Language language) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    boolean point = language == Language.EN;
    symbols.setGroupingSeparator(point ? ',' : '.');
    symbols.setDecimalSeparator(point ? '.' : ',');
    return new Shown(new DecimalFormat("#,##0", symbols));
  }

  /** A number with so many decimals; {@link #NOTHING} for NaN. */
  String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return NOTHING;
    }
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return format.format(rounded);
  }

  /** A number as in a scenario file. */
  static String plain(double value) {
    return TextBuffer.format(value);
  }

  /** A range as in a scenario file. */
  static String plain(double low, double high) {
    return plain(low) + ".." + plain(high);
  }
}
