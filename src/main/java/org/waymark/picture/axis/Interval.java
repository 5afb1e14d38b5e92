package org.waymark.picture.axis;

/**
 * A range of values.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
  /** No interval is known. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /**
   * @throws IllegalArgumentException if the ends are in the wrong order
   */
  public Interval {
    if (low > high) {
      throw new IllegalArgumentException("Interval from %s to %s".formatted(low, high));
    }
  }

  /** Whether both ends are known. */
  public boolean isKnown() {
    return Double.isFinite(low) && Double.isFinite(high);
  }
}
