package org.waymark.analysis.calibration;

import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;

/**
 * How many truths lay in their intervals.
 *
 * @param covered those that did
 * @param of all, at least 1
 */
public record Coverage(int covered, int of) {
  /** Share covered. */
  public double share() {
    return (double) covered / of;
  }

  /** Interval of that share, at a confidence between 0 and 1 (C. Clopper and E. Pearson 1934). */
  public ConfidenceInterval interval(double confidence) {
    return new ClopperPearsonInterval().createInterval(of, covered, confidence);
  }
}
