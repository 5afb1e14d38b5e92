package org.waymark.picture.axis;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.waymark.words.Language;

/** How numbers are written on an axis: 5,700.3 in English, 5.700,3 in Vietnamese. */
public final class AxisNumbers {
  private AxisNumbers() {}

  public static NumberFormat format(Language language, Quantity quantity) {
    return new DecimalFormat(
        quantity == Quantity.SHARE ? "#,##0.##%" : "#,##0.####", symbols(language));
  }

  /** Calendar years, without a separator. */
  static NumberFormat years() {
    return new DecimalFormat("0", symbols(Language.EN));
  }

  private static DecimalFormatSymbols symbols(Language language) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    boolean comma = language == Language.VI;
    symbols.setDecimalSeparator(comma ? ',' : '.');
    symbols.setGroupingSeparator(comma ? '.' : ',');
    // The font has no mathematical minus sign; a hyphen is better than nothing in its place.
    symbols.setMinusSign('-');
    return symbols;
  }
}
