package org.waymark.report;

import java.util.Locale;

/** On what the value of a parameter or a dated change rests, as far as its source says. */
public enum Ground {
  /** Its source names publications only, or figures taken from them. */
  MEASURED,
  /** Its source says that some or all of it is an assumption. */
  ASSUMED,
  /** It was chosen so that the output resembles the record. */
  CALIBRATED;

  /** The weakest ground that a source names; none at all is an assumption. */
  public static Ground of(String source) {
    String text = source.toLowerCase(Locale.ROOT);
    if (text.contains("tuned by hand") || text.contains("calibrated")) {
      return CALIBRATED;
    }
    return text.isBlank() || text.contains("assum") ? ASSUMED : MEASURED;
  }
}
