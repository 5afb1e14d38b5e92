package org.waymark.report.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.waymark.words.Language;

/** Numbers in running text: as many digits as people can use, in the manner of their language. */
final class Figures {
  private final DecimalFormat format;

  Figures(Language language) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    boolean point = language == Language.EN;
    symbols.setGroupingSeparator(point ? ',' : '.');
    symbols.setDecimalSeparator(point ? '.' : ',');
    format = new DecimalFormat("#,##0", symbols);
  }

  /** The size of a number: whole from 10 on, with one decimal below, with two below 1. */
  String size(double value) {
    double size = Math.abs(value);
    return number(size, size >= 10 || size == 0 ? 0 : size >= 1 ? 1 : 2);
  }

  /** A number with so many decimals; a dash if it is not known. */
  String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return "-";
    }
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
  }
}
