package org.waymark.outcome.variable;

import java.util.Locale;

/** The form of exploitation. */
public enum Sector {
  SEXUAL,
  MARRIAGE,
  LABOUR,
  SCAM;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** Name in files, snake_case. */
  public String id() {
    return id;
  }
}
