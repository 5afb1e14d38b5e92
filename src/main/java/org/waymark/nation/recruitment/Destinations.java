package org.waymark.nation.recruitment;

import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.household.Group;
import org.waymark.nation.place.Geography;
import org.waymark.nation.place.Segments;
import org.waymark.nation.transit.Borders;
import org.waymark.nation.transit.Interdiction;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Sex;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Market;
import org.waymark.scenario.parameter.Parameters;

/**
 * Where it pays to take people. For each province and destination, what a success is worth on
 * average: price x openness of the border x chance of not being stopped - transport. Each recruiter
 * adds a taste of its own, part of it permanent, part drawn anew each {@code habitMonths}.
 */
final class Destinations {
  private static final double HUNDRED_KM = 100; // unit of transportUsdPer100Km
  private static final Destination[] DESTINATIONS = Destination.values();
  private static final int COUNT = DESTINATIONS.length;

  private final Geography map;
  private final Segments segments;
  private final Interdiction interdiction;
  private final Course course;
  private final Prices prices;
  private final HabitDraws lastingTaste;
  private final HabitDraws passingTaste;
  private final double[] worth;
  private final double[] reach = new double[COUNT];
  private final double[] tastes = new double[COUNT];

  Destinations(
      Geography map,
      Segments segments,
      Interdiction interdiction,
      Course course,
      Prices prices,
      int slots,
      long seed) {
    this.map = map;
    this.segments = segments;
    this.interdiction = interdiction;
    this.course = course;
    this.prices = prices;
    Draws taste = Draws.of(seed, Stream.RECRUITER_TASTE);
    this.lastingTaste =
        new HabitDraws(course.at(0), slots, COUNT, (slot, habit, d) -> taste.normal(slot, -1, d));
    this.passingTaste = new HabitDraws(course.at(0), slots, COUNT, taste::normal);
    this.worth = new double[map.provinces() * COUNT];
  }

  void step(int month) {
    Parameters now = course.at(month);
    Market market = now.market();
    for (Destination destination : Destination.values()) {
      double price = 0;
      double chance = 0;
      for (Sector sector : Sector.values()) {
        double share = Sectors.share(market, destination, sector);
        price += share * prices.of(market, destination, sector);
        chance += share * reach(now, sector);
      }
      reach[destination.ordinal()] = chance;
      double open = Borders.open(market, destination);
      for (int p = 0; p < map.provinces(); p++) {
        double passes = open * (1 - interdiction.expected(p, destination, month));
        double transport =
            market.transportUsdPer100Km() * segments.distanceKm(p, destination) / HUNDRED_KM;
        worth[p * COUNT + destination.ordinal()] = price * passes - transport;
      }
    }
  }

  /**
   * Chance that a household has somebody to whom the sector is offered, times how men's acceptance
   * differs from women's under the mean norm: a recruiter's rough judgement.
   */
  private static double reach(Parameters now, Sector sector) {
    double men = Math.exp(-now.gender().effectOnAcceptance() * now.gender().discrimination());
    double odds = sector == Sector.SCAM ? Math.exp(now.recruiters().acceptance().scam()) : 1;
    double sum = 0;
    for (Group group : Group.values()) {
      double present = -Math.expm1(-group.perHousehold(now.population()));
      sum +=
          Sectors.share(now.market(), sector, group)
              * present
              * (group.sex() == Sex.MALE ? men : 1);
    }
    return sum * odds;
  }

  /** Worth of a success to a recruiter, without its chance, USD. */
  double worth(int slot, int province, Destination destination, int month, Parameters now) {
    return worth[province * COUNT + destination.ordinal()] + taste(slot, destination, month, now);
  }

  /** Part of a commune's vulnerability that offers for a destination meet. */
  double reach(Destination destination) {
    return reach[destination.ordinal()];
  }

  /** The destination that promises a recruiter most by offer made in a province. */
  Destination best(int slot, int province, int month, Parameters now) {
    return best(province, tastes(slot, month, now));
  }

  private Destination best(int province, double[] tastes) {
    int best = Destination.DOMESTIC.ordinal();
    double most = Double.NEGATIVE_INFINITY;
    for (int d = 0; d < COUNT; d++) {
      double value = reach[d] * (worth[province * COUNT + d] + tastes[d]);
      if (value > most) {
        most = value;
        best = d;
      }
    }
    return DESTINATIONS[best];
  }

  /** What a success is worth in a province at the best destination, times its reach, USD. */
  double most(int province, double[] tastes) {
    int d = best(province, tastes).ordinal();
    return reach[d] * (worth[province * COUNT + d] + tastes[d]);
  }

  /** Tastes of a slot for all destinations, USD; good until the next call. */
  double[] tastes(int slot, int month, Parameters now) {
    for (int d = 0; d < COUNT; d++) {
      tastes[d] = taste(slot, DESTINATIONS[d], month, now);
    }
    return tastes;
  }

  private double taste(int slot, Destination destination, int month, Parameters now) {
    double lasting = now.recruiters().tastePermanentShare();
    int d = destination.ordinal();
    double z =
        Math.sqrt(lasting) * lastingTaste.of(slot, month, d)
            + Math.sqrt(1 - lasting) * passingTaste.of(slot, month, d);
    return now.recruiters().tasteNoiseUsd() * z;
  }
}
