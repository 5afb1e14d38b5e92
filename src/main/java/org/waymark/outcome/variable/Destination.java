package org.waymark.outcome.variable;

import java.util.Locale;

/** Where somebody is exploited. */
public enum Destination {
  CHINA,
  CAMBODIA,
  LAOS,
  FURTHER,
  DOMESTIC;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** Name in files, snake_case. */
  public String id() {
    return id;
  }
}
