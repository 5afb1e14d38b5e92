package org.waymark.picture.axis;

/** The range of values that an axis must show. */
public final class Extent {
  private double low;
  private double high;

  private Extent() {}

  /** Begins with zero, from which lengths are read. */
  public static Extent fromZero() {
    return new Extent();
  }

  /** Takes in a value; NaN is no value. */
  public Extent with(double value) {
    low = value < low ? value : low;
    high = value > high ? value : high;
    return this;
  }

  /** Takes in both ends. */
  public Extent with(Interval interval) {
    return with(interval.low()).with(interval.high());
  }

  public double low() {
    return low;
  }

  public double high() {
    return high;
  }
}
