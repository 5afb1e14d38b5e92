package org.waymark.nation.recruitment;

import java.util.ArrayList;
import java.util.List;
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

  private static final double PER = 100_000;
  private static final int STATUS = 0;
  private static final int SENTENCE_LEFT = 1;

  private final List<Recruiter> slots = new ArrayList<>();
  private final List<int[]> members = new ArrayList<>();

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
    begin(start, Draws.of(seed, Stream.RECRUITER_START));
  }

  private void close(List<Integer> network) {
    members.add(network.stream().mapToInt(Integer::intValue).toArray());
    network.clear();
  }

  private void begin(Parameters start, Draws draws) {
    var rule = start.recruiters();
    for (Recruiter recruiter : slots) {
      double u = draws.uniform(recruiter.getSlot(), 0, STATUS);
      if (u < rule.initialJailedShare()) {
        recruiter.status = Recruiter.Status.IN_PRISON;
        double left = draws.uniform(recruiter.getSlot(), 0, SENTENCE_LEFT);
        recruiter.freeFrom = (int) Math.ceil(left * start.enforcement().sentenceMonths());
      } else if (u < rule.initialJailedShare() + rule.initialActiveShare()) {
        recruiter.status = Recruiter.Status.ACTIVE;
        recruiter.capitalUsd = rule.startingCapitalUsd();
      }
    }
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
