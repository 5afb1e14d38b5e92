package org.waymark.nation.recruitment;

import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.place.Geography;
import org.waymark.nation.place.Segments;
import org.waymark.nation.transit.Borders;
import org.waymark.nation.transit.Interdiction;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Market;
import org.waymark.scenario.parameter.Parameters;

/**
 * Where it pays to take people. For each province and destination, what a success is worth on
 * average: price x openness of the border x chance of not being stopped - transport. Each recruiter
 * adds a taste of its own, part of it permanent, part drawn anew each {@code habitMonths}, and what
 * the contacts at the present destination are worth: when a border opens again, not everybody who
 * changed the route goes back.
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
  private final Vulnerability vulnerability;
  private final HabitDraws lastingTaste;
  private final HabitDraws passingTaste;
  private final double[] worth;
  private final double[] tastes = new double[COUNT];

  Destinations(
      Geography map,
      Segments segments,
      Interdiction interdiction,
      Course course,
      Prices prices,
      Vulnerability vulnerability,
      int slots,
      long seed) {
    this.map = map;
    this.segments = segments;
    this.interdiction = interdiction;
    this.course = course;
    this.prices = prices;
    this.vulnerability = vulnerability;
    Draws taste = Draws.of(seed, Stream.RECRUITER_TASTE);
    this.lastingTaste =
        new HabitDraws(course.at(0), slots, COUNT, (slot, habit, d) -> taste.normal(slot, -1, d));
    this.passingTaste = new HabitDraws(course.at(0), slots, COUNT, taste::normal);
    this.worth = new double[map.provinces() * COUNT];
  }

  void step(int month) {
    Market market = course.at(month).market();
    for (Destination destination : Destination.values()) {
      double price = 0;
      for (Sector sector : Sector.values()) {
        price +=
            Sectors.share(market, destination, sector) * prices.of(market, destination, sector);
      }
      double open = Borders.open(market, destination);
      for (int p = 0; p < map.provinces(); p++) {
        double passes = open * (1 - interdiction.expected(p, destination, month));
        double transport =
            market.transportUsdPer100Km() * segments.distanceKm(p, destination) / HUNDRED_KM;
        worth[p * COUNT + destination.ordinal()] = price * passes - transport;
      }
    }
  }

  /** Worth of a success to a recruiter, without its chance, USD. */
  double worth(int slot, int province, Destination destination, int month, Parameters now) {
    return worth[province * COUNT + destination.ordinal()] + taste(slot, destination, month, now);
  }

  /** The destination that promises a recruiter most by offer made in a province. */
  Destination best(Recruiter recruiter, int province, int month, Parameters now) {
    double[] tastes = tastes(recruiter, month, now);
    int best = Destination.DOMESTIC.ordinal();
    double most = Double.NEGATIVE_INFINITY;
    for (int d = 0; d < COUNT; d++) {
      double value = value(province, d, tastes);
      if (value > most) {
        most = value;
        best = d;
      }
    }
    return DESTINATIONS[best];
  }

  /**
   * What an offer brings in the best commune of a province at the best destination on average, USD.
   *
   * @param tastes as given by {@link #tastes}
   */
  double most(int province, double[] tastes) {
    double most = Double.NEGATIVE_INFINITY;
    for (int d = 0; d < COUNT; d++) {
      most = Math.max(most, value(province, d, tastes));
    }
    return most;
  }

  private double value(int province, int d, double[] tastes) {
    return vulnerability.best(province, DESTINATIONS[d])
        * (worth[province * COUNT + d] + tastes[d]);
  }

  /**
   * Tastes of a recruiter for all destinations, USD; good until the next call. Whoever is at work
   * has contacts at the present one.
   */
  double[] tastes(Recruiter recruiter, int month, Parameters now) {
    for (int d = 0; d < COUNT; d++) {
      tastes[d] = taste(recruiter.getSlot(), DESTINATIONS[d], month, now);
    }
    if (recruiter.isActive()) {
      tastes[recruiter.destination.ordinal()] += now.recruiters().routeLoyaltyUsd();
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
