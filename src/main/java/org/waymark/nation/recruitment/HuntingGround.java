package org.waymark.nation.recruitment;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.place.Geography;
import org.waymark.nation.place.Jurisdictions;
import org.waymark.scenario.Course;
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
  private double promised;

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
    double taste = destinations.taste(slot, recruiter.destination, month, course.at(month));
    int best = map.firstCommune(recruiter.area);
    promised = Double.NEGATIVE_INFINITY;
    // At one place fear, cost and worth are the same: only the chance of success differs.
    double worth = worth(recruiter, recruiter.area, taste, rule);
    boolean overland = map.overland(recruiter.area, recruiter.destination);
    for (int i = 0; i < rule.looksAtHome(); i++) {
      int commune = in(recruiter.area, slot, address, i);
      double income = worth * vulnerability.of(commune, recruiter.sector.ordinal(), overland);
      if (income > promised) {
        promised = income;
        best = commune;
      }
    }
    double most =
        promised - burden(recruiter, recruiter.area, rule) + rule.learning() * recruiter.surplusUsd;
    for (int i = 0; i < rule.looksElsewhere() && rule.mobility() > 0; i++) {
      int province = elsewhere(recruiter, looks.uniform(slot, address, PROVINCE + i));
      int commune = in(province, slot, address, rule.looksAtHome() + i);
      double income =
          worth(recruiter, province, taste, rule)
              * vulnerability.of(commune, recruiter.destination, recruiter.sector);
      double value =
          income - burden(recruiter, province, rule) - reach.cost(recruiter.area, province, rule);
      if (value > most) {
        most = value;
        promised = income;
        best = commune;
      }
    }
    return best;
  }

  /** What a month in the commune chosen last brings on average, before costs, USD. */
  double promised() {
    return promised;
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

  /** What the offers of a month would bring in a province if each succeeded, USD. */
  private double worth(Recruiter recruiter, int province, double taste, Recruiters rule) {
    return rule.offersPerMonth() * (destinations.worth(province, recruiter.destination) + taste);
  }

  /** Fear of work in a province and the cost of being there, USD a month. */
  private double burden(Recruiter recruiter, int province, Recruiters rule) {
    int jurisdiction = jurisdictions.of(province, recruiter.getSlot());
    return recruiter.fearUsd * risk.of(jurisdiction, recruiter.getNetwork(), rule)
        + reach.cost(recruiter.getHome(), province, rule);
  }
}
