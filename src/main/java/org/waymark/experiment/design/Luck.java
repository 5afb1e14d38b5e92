package org.waymark.experiment.design;

import java.util.Locale;

/** Whether the points of a study share their luck. */
public enum Luck {
  /** A replication has one seed at all points: what luck does to all drops out of differences. */
  COMMON,
  /** Every run has a seed of its own: points are independent, as fits of a surface suppose. */
  OWN;

  /** Name in study files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The seed of a run; more replications leave those that are there as they are.
   *
   * @param first seed of the first run
   * @param points number of points of the study
   */
  public long seed(long first, int replication, int point, int points) {
    return first + (this == COMMON ? replication : (long) replication * points + point);
  }
}
