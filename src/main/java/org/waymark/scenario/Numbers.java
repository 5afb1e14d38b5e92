package org.waymark.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as text: the shortest that reads back as the same number, on every JDK alike. */
public final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
  private static final int DIGITS_THAT_ALWAYS_SUFFICE = 17;

  /** A decimal of so many digits is what its double rounds to again, unless that is subnormal. */
  private static final int DIGITS_THAT_RETURN = 15;

  private static final double LARGEST_PLAIN = 1e15;
  private static final double SMALLEST_PLAIN = 1e-9;

  private Numbers() {}

  /** Text of a value: numbers as JSON would have them, anything else as it is. */
  public static String text(Object value) {
    return value instanceof Double number ? text(number.doubleValue()) : String.valueOf(value);
  }

  /** Text of a number, for example {@code 0.0005} or {@code 1500000}. */
  public static String text(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    if (number == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(number).stripTrailingZeros();
    double size = Math.abs(number);
    return size < LARGEST_PLAIN && size >= SMALLEST_PLAIN
        ? shortest.toPlainString()
        : shortest.toString();
  }

  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    // A shorter text would be found at once: the same number with zeros, which are stripped.
    int first = Math.abs(number) < Double.MIN_NORMAL ? 1 : DIGITS_THAT_RETURN;
    for (int digits = first; digits < DIGITS_THAT_ALWAYS_SUFFICE; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == number) {
        return rounded;
      }
    }
    return exact.round(new MathContext(DIGITS_THAT_ALWAYS_SUFFICE));
  }

  /** Reads a number as a user types it; null where the text is none. NaN and infinity are read. */
  public static Double parse(String text) {
    String bare = text.strip();
    if (NUMBER.matcher(bare).matches()) {
      return Double.parseDouble(bare) + 0.0;
    }
    return switch (bare.toLowerCase(Locale.ROOT)) {
      case "nan" -> Double.NaN;
      case "infinity", "inf", "+infinity", "+inf" -> Double.POSITIVE_INFINITY;
      case "-infinity", "-inf" -> Double.NEGATIVE_INFINITY;
      default -> null;
    };
  }
}
