package org.waymark.experiment.calibration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of the record that one office or report counted in one way, and what in the model they
 * count.
 *
 * @param name of the series, kebab-case
 * @param indicators of the record that belong to it
 * @param from first year of rows that belong to it
 * @param until last year of them
 * @param counts the model's figure, without years
 * @param of the figure of which it is a part, where shares are compared; empty if it is a share by
 *     itself, or a count
 * @param family how rows may be wrong
 * @param discrepancy standard deviation of what the model leaves out: log points, or points of a
 *     share
 * @param correlation of the discrepancy from one year to the next, 0 to 1
 * @param offset standard deviation of a displacement that all rows of the series share: log points,
 *     or points of a share
 * @param lag years by which the office is behind the model, 0 to 1
 * @param sizes how large the sample of shares was, by year as in the record; {@code ""} for all
 *     others
 * @param twin the series with which its discrepancy of a year goes together
 * @param because why its rows are targets
 */
public record Series(
    String name,
    List<String> indicators,
    int from,
    int until,
    String counts,
    String of,
    Family family,
    double discrepancy,
    double correlation,
    double offset,
    double lag,
    Map<String, Double> sizes,
    Optional<Twin> twin,
    String because) {
  /** How many people a share is of, where a study does not say. */
  private static final double USUAL_SIZE = 200; // about the victims on record in a late year

  /**
   * A series that all but repeats another one.
   *
   * @param series its name
   * @param correlation of the two discrepancies of a year, 0 to 1
   */
  public record Twin(String series, double correlation) {}

  /** Copies its collections. */
  public Series {
    indicators = List.copyOf(indicators);
    sizes = Map.copyOf(sizes);
  }

  /** Size of the sample of a year as the record writes it. */
  double size(String year) {
    return sizes.getOrDefault(year, sizes.getOrDefault("", USUAL_SIZE));
  }
}
