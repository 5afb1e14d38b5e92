package org.waymark.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who pays for a {@link CostItem}. */
public enum Payer {
  IOM,
  STATE,
  DONORS,
  HOUSEHOLDS;

  /** The payer as files have it: in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All payers as files have them. */
  static List<String> ids() {
    return Arrays.stream(values()).map(Payer::id).toList();
  }
}
