package org.waymark.nation.recruitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.place.Geography;
import org.waymark.nation.place.Jurisdictions;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Recruiters;

/**
 * The slots of a nation at the beginning: homes by households, more of them where there is a land
 * border, networks of neighbours of which some members live in other provinces, each slot's
 * reservation income and fear, and who is active or in prison, so that a short burn-in is enough.
 */
final class RecruiterSlots {
  private static final double PER = 100_000; // unit of slotsPer100kHouseholds
  private static final int STATUS = 0; // address of a draw
  private static final int SPAN = 0; // address of a draw
  private static final int WHERE = 1; // address of a draw
  private static final int WHO = 2; // address of a draw
  private static final double MONTHS_A_YEAR = 12; // calendar

  private final List<Recruiter> slots = new ArrayList<>();
  private final int[][] members;
  private final Draws draws;

  RecruiterSlots(
      Geography map,
      Jurisdictions jurisdictions,
      Reach reach,
      Parameters start,
      Recruiting recruiting,
      long seed) {
    var rule = start.recruiters();
    int[] firstOf = new int[map.provinces() + 1];
    double weights = 0;
    for (int p = 0; p < map.provinces(); p++) {
      weights += weight(map, p, rule) * map.householdsOfProvince(p);
    }
    double per = rule.slotsPer100kHouseholds() / PER * map.households() / weights;
    double carried = 0;
    for (int p = 0; p < map.provinces(); p++) {
      carried += per * weight(map, p, rule) * map.householdsOfProvince(p);
      firstOf[p + 1] = (int) Math.round(carried);
    }
    int[] network = new int[firstOf[map.provinces()]];
    int networks = 0;
    for (int j = 0; j < jurisdictions.count(); j += jurisdictions.parts()) {
      networks += fill(network, networks, jurisdictions.provinces(j), firstOf, rule.networkSize());
    }
    span(network, firstOf, reach, rule.networkSpan(), Draws.of(seed, Stream.RECRUITER_NETWORK));
    Draws reservation = Draws.of(seed, Stream.RECRUITER_RESERVATION);
    Draws fear = Draws.of(seed, Stream.RECRUITER_FEAR);
    int[] size = new int[networks];
    int home = 0;
    for (int slot = 0; slot < network.length; slot++) {
      while (slot >= firstOf[home + 1]) {
        home++;
      }
      size[network[slot]]++;
      slots.add(
          new Recruiter(
              recruiting,
              slot,
              home,
              network[slot],
              rule.reservationMedianUsd()
                  * Math.exp(rule.reservationSd() * reservation.normal(slot, 0, 0)),
              rule.fearUsd() * Math.exp(rule.fearSd() * fear.normal(slot, 0, 0))));
    }
    members = new int[networks][];
    for (int n = 0; n < networks; n++) {
      members[n] = new int[size[n]];
    }
    for (int slot = network.length - 1; slot >= 0; slot--) {
      members[network[slot]][--size[network[slot]]] = slot;
    }
    draws = Draws.of(seed, Stream.RECRUITER_START);
  }

  private static double weight(Geography map, int province, Recruiters rule) {
    return map.province(province).borders().isEmpty() ? 1 : rule.borderSlots();
  }

  /** Spreads the slots of a jurisdiction evenly over networks of neighbours; returns how many. */
  private static int fill(int[] network, int first, int[] provinces, int[] firstOf, int size) {
    int slots = 0;
    for (int p : provinces) {
      slots += firstOf[p + 1] - firstOf[p];
    }
    int count = slots == 0 ? 0 : (int) Math.max(1, Math.round((double) slots / size));
    int done = 0;
    for (int p : provinces) {
      for (int slot = firstOf[p]; slot < firstOf[p + 1]; slot++) {
        network[slot] = first + (int) ((long) done * count / slots);
        done++;
      }
    }
    return count;
  }

  /** Slots change places with slots of other provinces, so that sizes stay as they are. */
  private static void span(int[] network, int[] firstOf, Reach reach, double share, Draws draws) {
    for (int p = 0; p + 1 < firstOf.length; p++) {
      for (int slot = firstOf[p]; slot < firstOf[p + 1]; slot++) {
        // Each change makes two members of other provinces.
        if (draws.happens(share / 2, slot, 0, SPAN)) {
          int other = reach.look(p, draws.uniform(slot, 0, WHERE));
          int slots = firstOf[other + 1] - firstOf[other];
          if (slots > 0) {
            int with = firstOf[other] + (int) draws.below(slots, slot, 0, WHO);
            int own = network[slot];
            network[slot] = network[with];
            network[with] = own;
          }
        }
      }
    }
  }

  /**
   * Puts slots where a long burn-in would leave them. Those whom recruiting attracts go round from
   * idle to active to prison; each is where its draw falls in that round, by the mean time spent in
   * each. The others are idle.
   */
  void begin(Parameters start, Predicate<Recruiter> attracted) {
    var rule = start.recruiters();
    var courts = start.enforcement();
    double idle = 1 / rule.entryPerMonth();
    double convictions =
        rule.initialArrestHazard() / MONTHS_A_YEAR * courts.prosecuted() * courts.convicted();
    double active = 1 / (convictions + Double.MIN_NORMAL);
    double prison = courts.sentenceMonths();
    double round = idle + active + prison;
    for (Recruiter recruiter : slots) {
      if (rule.entryPerMonth() == 0 || !attracted.test(recruiter)) {
        continue;
      }
      double at = round * draws.uniform(recruiter.getSlot(), 0, STATUS);
      if (at < prison) {
        recruiter.status = Recruiter.Status.IN_PRISON;
        recruiter.freeFrom = (int) Math.ceil(left(at, prison, courts.sentenceSpread()));
      } else if (at < prison + active) {
        recruiter.begin(rule.startingCapitalUsd());
      }
    }
  }

  /**
   * Time left of a sentence that is under way, when sentences are uniform around a mean: the
   * stationary residual life of a renewal process, by inversion.
   *
   * @param at uniform between 0 and the mean
   */
  static double left(double at, double mean, double spread) {
    double shortest = mean * (1 - spread);
    if (at <= shortest) {
      return at;
    }
    double longest = mean * (1 + spread);
    return longest - Math.sqrt(2 * (longest - shortest) * (mean - at));
  }

  List<Recruiter> all() {
    return slots;
  }

  /** Members of a network, in order; not to be changed. */
  int[] network(int network) {
    return members[network];
  }

  /** Jurisdictions of the homes of the members of each network. */
  int[][] homes(Jurisdictions jurisdictions) {
    int[][] homes = new int[members.length][];
    for (int n = 0; n < homes.length; n++) {
      homes[n] =
          Arrays.stream(members[n])
              .map(slot -> jurisdictions.of(slots.get(slot).getHome(), slot))
              .toArray();
    }
    return homes;
  }
}
