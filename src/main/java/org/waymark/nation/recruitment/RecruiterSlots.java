package org.waymark.nation.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.parameter.Parameters;

/**
 * The slots of a nation at the beginning: homes by households, networks of neighbours in a
 * province, each slot's reservation income and fear, and who is active or in prison, so that a
 * short burn-in is enough.
 */
final class RecruiterSlots {

  private static final double PER = 100_000; // unit of slotsPer100kHouseholds
  private static final int STATUS = 0; // address of a draw
  private static final double MONTHS_A_YEAR = 12; // calendar

  private final List<Recruiter> slots = new ArrayList<>();
  private final List<int[]> members = new ArrayList<>();
  private final Draws draws;

  RecruiterSlots(Geography map, Parameters start, Recruiting recruiting, long seed) {
    Draws reservation = Draws.of(seed, Stream.RECRUITER_RESERVATION);
    Draws fear = Draws.of(seed, Stream.RECRUITER_FEAR);
    var rule = start.recruiters();
    double carried = 0;
    for (int p = 0; p < map.provinces(); p++) {
      carried += rule.slotsPer100kHouseholds() * map.householdsOfProvince(p) / PER;
      int last = (int) Math.round(carried);
      int inNetwork = 0;
      List<Integer> network = new ArrayList<>();
      while (slots.size() < last) {
        int slot = slots.size();
        if (inNetwork == rule.networkSize()) {
          close(network);
          inNetwork = 0;
        }
        inNetwork++;
        network.add(slot);
        slots.add(
            new Recruiter(
                recruiting,
                slot,
                p,
                members.size(),
                rule.reservationMedianUsd()
                    * Math.exp(rule.reservationSd() * reservation.normal(slot, 0, 0)),
                rule.fearUsd() * Math.exp(rule.fearSd() * fear.normal(slot, 0, 0))));
      }
      if (!network.isEmpty()) {
        close(network);
      }
    }
    draws = Draws.of(seed, Stream.RECRUITER_START);
  }

  private void close(List<Integer> network) {
    members.add(network.stream().mapToInt(Integer::intValue).toArray());
    network.clear();
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
        recruiter.status = Recruiter.Status.ACTIVE;
        recruiter.capitalUsd = rule.startingCapitalUsd();
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

  int networks() {
    return members.size();
  }

  int[] network(int network) {
    return members.get(network);
  }
}
