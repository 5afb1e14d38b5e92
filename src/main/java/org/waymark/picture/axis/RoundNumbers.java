package org.waymark.picture.axis;

/**
 * Round numbers for the labels of an axis or the classes of a map: 1, 2 or 5 times a power of ten.
 *
 * @param low a multiple of the step
 * @param high a multiple of the step
 * @param step distance between labels
 */
public record RoundNumbers(double low, double high, double step) {
  /** The finest round numbers around a range that need no more than so many labels, at least 2. */
  public static RoundNumbers around(double low, double high, double labels) {
    double span = high > low ? high - low : Math.max(1, Math.abs(high));
    double step = step(span / Math.max(1, labels - 1));
    double from = Math.floor(low / step + 1e-9) * step;
    double until = Math.ceil((low + span) / step - 1e-9) * step;
    return new RoundNumbers(from, until, step);
  }

  private static double step(double atLeast) {
    double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= atLeast * (1 - 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
