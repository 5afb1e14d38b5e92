package org.waymark.words;

import java.util.Locale;

/** The languages that Waymark speaks. */
public enum Language {
  EN,
  VI;

  /** Two-letter code, as in {@code --lang}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
