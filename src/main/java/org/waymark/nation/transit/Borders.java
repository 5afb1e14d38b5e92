package org.waymark.nation.transit;

import org.waymark.outcome.variable.Destination;
import org.waymark.scenario.parameter.Market;

/** How open the way to a destination is. */
public final class Borders {
  private Borders() {}

  /** Openness of the way to a destination, 0 (shut) to 1; 1 at home. */
  public static double open(Market market, Destination destination) {
    return switch (destination) {
      case CHINA -> market.borderOpen().china();
      case CAMBODIA -> market.borderOpen().cambodia();
      case LAOS -> market.borderOpen().laos();
      case EAST_ASIA -> market.borderOpen().eastAsia();
      case EUROPE -> market.borderOpen().europe();
      case DOMESTIC -> 1;
    };
  }
}
