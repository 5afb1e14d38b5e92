package org.waymark.nation.recruitment;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.place.Geography;
import org.waymark.nation.place.Jurisdictions;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Recruiters;

/**
 * Where a recruiter works in a month: of a few communes in the province of work and in others
 * within reach, the one that promises the best profit less fear and less the cost of being there.
 * Where arrests are feared, other provinces look better: displacement, as far as recruiters are
 * mobile. What was earned above expectation holds them where they are.
 */
final class HuntingGround {
  private static final int PROVINCE = 128; // address of the draw of a province, beyond communes

  private final Geography map;
  private final Jurisdictions jurisdictions;
  private final Course course;
  private final Vulnerability vulnerability;
  private final Destinations destinations;
  private final PerceivedRisk risk;
  private final Reach reach;
  private final Draws looks;

  HuntingGround(
      Geography map,
      Jurisdictions jurisdictions,
      Course course,
      Vulnerability vulnerability,
      Destinations destinations,
      PerceivedRisk risk,
      Reach reach,
      long seed,
      KeyLog log) {
    this.map = map;
    this.jurisdictions = jurisdictions;
    this.course = course;
    this.vulnerability = vulnerability;
    this.destinations = destinations;
    this.risk = risk;
    this.reach = reach;
    this.looks = Draws.of(seed, Stream.RECRUITER_LOOK, log);
  }

  /**
   * The commune that a recruiter chooses.
   *
   * @param month whose values hold
   * @param address month of the draws; below zero for what was done before burn-in
   */
  int choose(Recruiter recruiter, int month, int address) {
    int slot = recruiter.getSlot();
    Recruiters rule = course.at(month).recruiters();
    int best = map.firstCommune(recruiter.area);
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rule.looksAtHome(); i++) {
      int commune = in(recruiter.area, slot, address, i);
      double value = value(recruiter, commune, month, rule);
      if (value > most) {
        most = value;
        best = commune;
      }
    }
    most += rule.learning() * recruiter.surplusUsd;
    for (int i = 0; i < rule.looksElsewhere() && rule.mobility() > 0; i++) {
      int province = elsewhere(recruiter, looks.uniform(slot, address, PROVINCE + i));
      int commune = in(province, slot, address, rule.looksAtHome() + i);
      double value = value(recruiter, commune, month, rule);
      if (value - reach.cost(recruiter.area, province, rule) > most) {
        most = value - reach.cost(recruiter.area, province, rule);
        best = commune;
      }
    }
    return best;
  }

  private int in(int province, int slot, int address, int i) {
    return map.firstCommune(province)
        + (int) looks.below(map.communesOf(province), slot, address, i);
  }

  /** A province near home; home itself if that would be where the recruiter is. */
  private int elsewhere(Recruiter recruiter, double uniform) {
    int province = reach.look(recruiter.getHome(), uniform);
    return province == recruiter.area ? recruiter.getHome() : province;
  }

  private double value(Recruiter recruiter, int commune, int month, Recruiters rule) {
    int province = map.provinceOf(commune);
    double fear =
        recruiter.fearUsd
            * risk.of(
                jurisdictions.of(province, recruiter.getSlot()), recruiter.getNetwork(), rule);
    return income(recruiter, commune, month, rule)
        - fear
        - reach.cost(recruiter.getHome(), province, rule);
  }

  /** What a month in a commune brings on average, before costs, USD. */
  double income(Recruiter recruiter, int commune, int month, Recruiters rule) {
    Parameters now = course.at(month);
    double success = vulnerability.of(commune, recruiter.destination, recruiter.sector, now);
    double worth =
        destinations.worth(
            recruiter.getSlot(), map.provinceOf(commune), recruiter.destination, month, now);
    return rule.offersPerMonth() * success * worth;
  }
}
