package org.waymark.nation.recruitment;

import org.waymark.nation.household.Group;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.scenario.parameter.Market;

/**
 * What destinations and sectors want, as cumulated shares for many draws: which sector somebody
 * taken to a destination is for, and which group an offer of a sector is made to.
 */
final class Wanted {
  private static final Destination[] DESTINATIONS = Destination.values();
  private static final Sector[] SECTORS = Sector.values();
  private static final Group[] GROUPS = Group.values();

  private final double[][] sectorUpTo = new double[DESTINATIONS.length][SECTORS.length];
  private final double[][] groupUpTo = new double[SECTORS.length][GROUPS.length];

  private Wanted(Market market) {
    for (Destination destination : DESTINATIONS) {
      double sum = 0;
      for (Sector sector : SECTORS) {
        sum += Sectors.share(market, destination, sector);
        sectorUpTo[destination.ordinal()][sector.ordinal()] = sum;
      }
    }
    for (Sector sector : SECTORS) {
      double sum = 0;
      for (Group group : GROUPS) {
        sum += Sectors.share(market, sector, group);
        groupUpTo[sector.ordinal()][group.ordinal()] = sum;
      }
    }
  }

  /** What is wanted in a market. */
  static Wanted of(Market market) {
    return new Wanted(market);
  }

  /** The sector at a point of the cumulated shares of a destination. */
  Sector sector(Destination destination, double u) {
    double[] upTo = sectorUpTo[destination.ordinal()];
    for (int s = 0; s < upTo.length; s++) {
      if (u < upTo[s]) {
        return SECTORS[s];
      }
    }
    return Sector.SEXUAL;
  }

  /** The group at a point of the cumulated shares of a sector. */
  Group group(Sector sector, double u) {
    double[] upTo = groupUpTo[sector.ordinal()];
    int g = 0;
    // Counted, not searched: which group it is cannot be foreseen, by a processor either.
    for (int i = 0; i < upTo.length; i++) {
      g += u < upTo[i] ? 0 : 1;
    }
    return g < GROUPS.length ? GROUPS[g] : Group.WOMEN;
  }
}
