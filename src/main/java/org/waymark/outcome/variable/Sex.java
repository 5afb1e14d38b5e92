package org.waymark.outcome.variable;

import java.util.Locale;

/** Sex of a person who was trafficked. */
public enum Sex {
  FEMALE,
  MALE;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** Name in files, snake_case. */
  public String id() {
    return id;
  }
}
