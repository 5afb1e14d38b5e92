package org.waymark.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people read them in their language: 5,700.3 in English, 5.700,3 in Vietnamese. */
public final class Figures {
  /** Stands for a number that is not known. */
  public static final String NOTHING = "\u2013";

  /** Sign of negative numbers. */
  public static final char MINUS = '\u2212';

  private final DecimalFormatSymbols symbols;

  private Figures(DecimalFormatSymbols symbols) {
    this.symbols = symbols;
  }

  /** Numbers in a language. */
  public static Figures in(Language language) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    boolean point = language == Language.EN;
    symbols.setGroupingSeparator(point ? ',' : '.');
    symbols.setDecimalSeparator(point ? '.' : ',');
    symbols.setMinusSign(MINUS);
    return new Figures(symbols);
  }

  /** A number with so many decimals; {@link #NOTHING} for what is no number. */
  public String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return NOTHING;
    }
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A share of 0 to 1 in percent, with so many decimals. */
  public String percent(double share, int decimals) {
    return Double.isFinite(share) ? number(100 * share, decimals) + "%" : NOTHING;
  }

  /** A number with the decimals that it has, up to six. */
  public String plain(double value) {
    return Double.isFinite(value)
        ? new DecimalFormat("#,##0.######", symbols).format(value)
        : NOTHING;
  }
}
