package org.waymark.experiment.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an observed row may be wrong, and on what scale it is compared with the model. */
public enum Family {
  /** Counts by an office, on the scale of logarithms. */
  COUNTS(0.20),
  /** Counts from memory: logarithms with heavy tails. */
  RECALLED(0.20),
  /** Shares of a sample, on the scale of log odds. */
  SHARES(0.10);

  private final double discrepancy;
  private final String id = name().toLowerCase(Locale.ROOT);

  Family(double discrepancy) {
    this.discrepancy = discrepancy;
  }

  /** Ids of all. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Family::id).toList();
  }

  /** The one of an id. */
  public static Optional<Family> find(String id) {
    return Arrays.stream(values()).filter(family -> family.id.equals(id)).findFirst();
  }

  /** Name in files. */
  public String id() {
    return id;
  }

  /**
   * How far the model may be off where it is at its best, as a standard deviation: log points of
   * counts, points of a share. Assumption; studies scan it.
   */
  public double discrepancy() {
    return discrepancy;
  }

  /** Whether it is of shares. */
  public boolean isShare() {
    return this == SHARES;
  }
}
