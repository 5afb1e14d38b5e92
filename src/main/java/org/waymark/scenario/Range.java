package org.waymark.scenario;

/**
 * The values of a parameter that are plausible, in the parameter's unit.
 *
 * @param low smallest plausible value
 * @param high largest plausible value; the same as {@code low} where nothing else is plausible
 */
public record Range(double low, double high) {
  /**
   * @throws IllegalArgumentException if an end is not finite, or the ends are in the wrong order
   */
  public Range {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException("No range: " + low + ".." + high);
    }
  }

  /** Whether a value lies in it, ends included. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /** The range as text, for example {@code 0.01..0.2}. */
  String text() {
    return Numbers.text(low) + ".." + Numbers.text(high);
  }
}
