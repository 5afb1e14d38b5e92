package org.waymark.picture;

/** The range of values that an axis must show. */
final class Extent {
  private double low;
  private double high;

  private Extent() {}

  /** Begins with zero, from which lengths are read. */
  static Extent fromZero() {
    return new Extent();
  }

  /** Takes in a value; NaN is no value. */
  Extent with(double value) {
    low = value < low ? value : low;
    high = value > high ? value : high;
    return this;
  }

  /** Takes in both ends. */
  Extent with(Interval interval) {
    return with(interval.low()).with(interval.high());
  }

  double low() {
    return low;
  }

  double high() {
    return high;
  }
}
