package org.waymark.nation.recruitment;

import java.util.Arrays;
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
  private final double[] lastingTaste;
  private final HabitDraws passingTaste;
  private final double[] worth;
  private final double[] chance;
  private final double[] gain;
  private final double[] mostChance = new double[COUNT];
  private final double[] mostGain = new double[COUNT];
  private final double[] tastes = new double[COUNT];
  private Parameters known;
  private double rootLasting;
  private double rootPassing;

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
    this.lastingTaste = new double[slots * COUNT];
    Arrays.setAll(lastingTaste, i -> taste.normal(i / COUNT, -1, i % COUNT));
    this.passingTaste = new HabitDraws(course.at(0), slots, COUNT, taste::normal);
    this.worth = new double[map.provinces() * COUNT];
    this.chance = new double[worth.length];
    this.gain = new double[worth.length];
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
        int at = p * COUNT + destination.ordinal();
        worth[at] = price * passes - transport;
        chance[at] = vulnerability.best(p, destination);
        gain[at] = chance[at] * worth[at];
      }
    }
    for (int d = 0; d < COUNT; d++) {
      mostChance[d] = 0;
      mostGain[d] = Double.NEGATIVE_INFINITY;
      for (int at = d; at < worth.length; at += COUNT) {
        mostChance[d] = Math.max(mostChance[d], chance[at]);
        mostGain[d] = Math.max(mostGain[d], gain[at]);
      }
    }
  }

  /** Worth of a success to a recruiter without a taste, and without its chance, USD. */
  double worth(int province, Destination destination) {
    return worth[province * COUNT + destination.ordinal()];
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

  /** No province has more to offer to a recruiter of such tastes, USD an offer. */
  double mostAnywhere(double[] tastes) {
    double most = Double.NEGATIVE_INFINITY;
    for (int d = 0; d < COUNT; d++) {
      most = Math.max(most, mostGain[d] + mostChance[d] * Math.max(0, tastes[d]));
    }
    return most;
  }

  private double value(int province, int d, double[] tastes) {
    int at = province * COUNT + d;
    return gain[at] + chance[at] * tastes[d];
  }

  /**
   * Tastes of a recruiter for all destinations, USD; good until the next call. Whoever is at work
   * has contacts at the present one.
   */
  double[] tastes(Recruiter recruiter, int month, Parameters now) {
    int slot = recruiter.getSlot();
    know(now);
    double lasting = now.recruiters().tasteNoiseUsd() * rootLasting;
    double passing = now.recruiters().tasteNoiseUsd() * rootPassing;
    passingTaste.renew(slot, month);
    for (int d = 0; d < COUNT; d++) {
      tastes[d] = lasting * lastingTaste[slot * COUNT + d] + passing * passingTaste.of(slot, d);
    }
    if (recruiter.isActive()) {
      tastes[recruiter.destination.ordinal()] += now.recruiters().routeLoyaltyUsd();
    }
    return tastes;
  }

  /** Taste of a recruiter for one destination, USD, without what contacts there are worth. */
  double taste(int slot, Destination destination, int month, Parameters now) {
    know(now);
    int d = destination.ordinal();
    passingTaste.renew(slot, month);
    double z =
        rootLasting * lastingTaste[slot * COUNT + d] + rootPassing * passingTaste.of(slot, d);
    return now.recruiters().tasteNoiseUsd() * z;
  }

  /** Two roots of the parameters, which are nearly always those of the last question. */
  private void know(Parameters now) {
    if (now != known) {
      known = now;
      rootLasting = Math.sqrt(now.recruiters().tastePermanentShare());
      rootPassing = Math.sqrt(1 - now.recruiters().tastePermanentShare());
    }
  }
}
