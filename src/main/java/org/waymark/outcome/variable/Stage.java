package org.waymark.outcome.variable;

import java.util.Locale;

/**
 * What may become of somebody who was trafficked, counted by the year of recruitment. Somebody
 * trafficked again counts once more, in the year of the new recruitment.
 */
public enum Stage {
  /** Recruited for exploitation: everybody of the cohort. */
  TRAFFICKED,
  /** Stopped on the way and brought home. */
  INTERDICTED,
  /** Entered exploitation. */
  EXPLOITED,
  /** Came back from exploitation. */
  RETURNED,
  /** Stayed for good where they were taken. */
  NEVER_RETURNED,
  /** Back, and known to the authorities or to IOM. */
  IDENTIFIED,
  /** Identified, and helped by IOM or the state. */
  ASSISTED,
  /** Helped by the state while not identified. */
  ASSISTED_WHILE_PENDING,
  /** Back and settled in again. */
  REINTEGRATED,
  /** Back, and trafficked again. */
  TRAFFICKED_AGAIN;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** Name in files, snake_case. */
  public String id() {
    return id;
  }
}
