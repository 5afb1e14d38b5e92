package org.waymark.outcome.variable;

import java.util.Locale;

/** Where somebody is exploited. */
public enum Destination {
  CHINA,
  CAMBODIA,
  LAOS,
  /** Taiwan, Japan, Korea: contracted labour with a debt. */
  EAST_ASIA,
  /** Europe and the United Kingdom, by irregular ways and with a larger debt. */
  EUROPE,
  DOMESTIC;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** Name in files, snake_case. */
  public String id() {
    return id;
  }
}
