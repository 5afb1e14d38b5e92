package org.waymark.outcome.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes of a table, written by hand for speed. Numbers are written in their shortest form: whole
 * numbers in full, others with six significant digits or, if that is more, the whole part; with a
 * point, without exponent, never {@code -0}. Not thread-safe.
 */
public final class TextBuffer {
  private static final int DIGITS = 6;
  private static final double LARGEST_WHOLE = 1e15;
  private static final double SMALLEST_FAST = 1e-9;
  // Nearer than this to a tie, the scaled double is not trusted.
  private static final double DOUBT = 1e-6;
  private static final double[] TEN = new double[23];

  static {
    double power = 1;
    for (int i = 0; i < TEN.length; i++) {
      TEN[i] = power;
      power *= 10;
    }
  }

  private byte[] bytes;
  private int length;

  /**
   * An empty buffer.
   *
   * @param expected bytes expected; it grows beyond
   */
  public TextBuffer(int expected) {
    bytes = new byte[Math.max(64, expected)];
  }

  /** Appends a text in UTF-8. */
  public TextBuffer text(String text) {
    return raw(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Appends bytes. */
  public TextBuffer raw(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  /** Appends one ASCII character. */
  public TextBuffer character(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  /** Appends a number; nothing for NaN and the infinities. */
  public TextBuffer number(double value) {
    double size = Math.abs(value);
    if (!(size < Double.POSITIVE_INFINITY)) {
      return this;
    }
    if (size < LARGEST_WHOLE && size == Math.rint(size)) {
      return whole((long) value);
    }
    if (size < SMALLEST_FAST || size >= LARGEST_WHOLE) {
      return slow(value);
    }
    int decimals = decimals(size);
    double scaled = size * TEN[decimals];
    double floor = Math.floor(scaled);
    double rest = scaled - floor;
    if (Math.abs(rest - 0.5) < DOUBT) {
      return slow(value);
    }
    long digits = (long) floor + (rest > 0.5 ? 1 : 0);
    if (value < 0) {
      character('-');
    }
    return fraction(digits, decimals);
  }

  /** Appends a whole number. */
  public TextBuffer whole(long value) {
    reserve(20);
    if (value < 0) {
      if (value == Long.MIN_VALUE) {
        return text(Long.toString(value));
      }
      bytes[length++] = '-';
      return digits(-value, 1);
    }
    return digits(value, 1);
  }

  /** A copy of the bytes. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Writes the bytes to a stream. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  /** A number as {@link #number} writes it; empty for NaN and the infinities. */
  public static String format(double value) {
    return new TextBuffer(32).number(value).toString();
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static int decimals(double size) {
    int decimals = 0;
    for (double bound = TEN[DIGITS - 1]; size < bound; bound /= 10) {
      decimals++;
    }
    return decimals;
  }

  private TextBuffer fraction(long digits, int decimals) {
    long whole = digits;
    int places = decimals;
    while (places > 0 && whole % 10 == 0) {
      whole /= 10;
      places--;
    }
    reserve(40);
    if (places == 0) {
      return digits(whole, 1);
    }
    long power = (long) TEN[places];
    digits(whole / power, 1);
    bytes[length++] = '.';
    return digits(whole % power, places);
  }

  private TextBuffer digits(long value, int atLeast) {
    int count = 1;
    for (long rest = value / 10; rest != 0; rest /= 10) {
      count++;
    }
    count = Math.max(count, atLeast);
    long rest = value;
    for (int i = length + count - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += count;
    return this;
  }

  private TextBuffer slow(double value) {
    BigDecimal exact = new BigDecimal(value);
    int wholeDigits = exact.precision() - exact.scale();
    BigDecimal rounded =
        exact.round(new MathContext(Math.max(DIGITS, wholeDigits), RoundingMode.HALF_UP));
    return text(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
