package org.waymark.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds a figure to what is known of it: two digits of the width within which it lies. Of an
 * interval from 3,812 to 9,127 the width is 5,315, so that everything is rounded to hundreds.
 *
 * @param digit power of ten to which figures are rounded: 2 for hundreds, -1 for tenths
 */
public record Rounding(int digit) {
  private static final int FINEST = -6;

  /** For a figure that is known within a width; whole numbers where the width is 0. */
  public static Rounding within(double width) {
    if (!(width > 0) || !Double.isFinite(width)) {
      return new Rounding(0);
    }
    return new Rounding(Math.max(FINEST, (int) Math.floor(Math.log10(width)) - 1));
  }

  /** The figure, rounded half up. */
  public double round(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(-digit, RoundingMode.HALF_UP).doubleValue()
        : value;
  }

  /** Decimals with which a rounded figure is written. */
  public int decimals() {
    return Math.max(0, -digit);
  }

  /** The smallest difference that is still shown. */
  public double step() {
    return Math.pow(10, digit);
  }

  /** The same, but never finer than a power of ten. */
  public Rounding atLeast(int coarsest) {
    return new Rounding(Math.max(digit, coarsest));
  }
}
