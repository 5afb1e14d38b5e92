package org.waymark.outcome.variable;

import java.util.Locale;

/** Age when recruited. */
public enum AgeGroup {
  UNDER_18,
  ADULT;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** Name in files, snake_case. */
  public String id() {
    return id;
  }
}
