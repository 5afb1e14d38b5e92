package org.waymark.analysis.comparison;

/** Which way a difference goes, if this model can tell. */
public enum Verdict {
  /** Fewer in the other scenario. */
  LOWER,
  /** More in the other scenario. */
  HIGHER,
  /** Fewer than chance explains; plausible worlds were not looked at. */
  LOWER_BY_CHANCE_ALONE,
  /** More than chance explains; plausible worlds were not looked at. */
  HIGHER_BY_CHANCE_ALONE,
  /** Chance or plausible assumptions reach over zero, or there are too few replications. */
  CANNOT_TELL;

  /** Whether it is lower, as far as was looked at. */
  public boolean isLower() {
    return this == LOWER || this == LOWER_BY_CHANCE_ALONE;
  }

  /** Whether plausible worlds were looked at and hold it. */
  public boolean isFirm() {
    return this == LOWER || this == HIGHER;
  }
}
