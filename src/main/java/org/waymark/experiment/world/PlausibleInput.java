package org.waymark.experiment.world;

/**
 * A number that is not known well, and within which range it is plausible.
 *
 * @param path path of the parameter; {@code costs.items} for a cost
 * @param change name of the driver or intervention that sets it, or of the cost item; empty where
 *     it is the parameter's own value
 * @param low smallest plausible value
 * @param centre value in the scenario, from {@code low} to {@code high}
 * @param high largest plausible value
 * @param whole whether only whole numbers make sense
 */
public record PlausibleInput(
    String path, String change, double low, double centre, double high, boolean whole) {
  /** A name that no other input has. */
  public String name() {
    return name(path, change);
  }

  /** The name of an input. */
  static String name(String path, String change) {
    return change.isEmpty() ? path : path + " (" + change + ")";
  }

  /**
   * The value at a point of the unit interval. Half of the interval covers what lies below the
   * scenario's value and half what lies above, each evenly: the scenario's value is the median,
   * also where it does not lie in the middle. Our choice; no source states a distribution.
   */
  public double at(double u) {
    double value = u < 0.5 ? low + 2 * u * (centre - low) : centre + (2 * u - 1) * (high - centre);
    return whole ? Math.rint(value) : value;
  }
}
