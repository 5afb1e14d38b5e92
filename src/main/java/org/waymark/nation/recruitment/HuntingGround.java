package org.waymark.nation.recruitment;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Recruiters;

/**
 * Where a recruiter works in a month: of a few communes at home and elsewhere, the one that
 * promises the best profit less fear. Arrests at home make other provinces look better:
 * displacement.
 */
final class HuntingGround {

  private final Geography map;
  private final Course course;
  private final Vulnerability vulnerability;
  private final Destinations destinations;
  private final PerceivedRisk risk;
  private final Draws looks;

  HuntingGround(
      Geography map,
      Course course,
      Vulnerability vulnerability,
      Destinations destinations,
      PerceivedRisk risk,
      long seed,
      KeyLog log) {
    this.map = map;
    this.course = course;
    this.vulnerability = vulnerability;
    this.destinations = destinations;
    this.risk = risk;
    this.looks = Draws.of(seed, Stream.RECRUITER_LOOK, log);
  }

  /**
   * The commune that a recruiter chooses.
   *
   * @param month whose values hold
   * @param address month of the draws; below zero for what was done before burn-in
   */
  int choose(Recruiter recruiter, int month, int address) {
    int home = recruiter.getHome();
    int slot = recruiter.getSlot();
    Recruiters rule = course.at(month).recruiters();
    int first = map.firstCommune(home);
    int atHome = map.communesOf(home);
    int best = first;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rule.looksAtHome() + rule.looksElsewhere(); i++) {
      int commune =
          i < rule.looksAtHome()
              ? first + (int) looks.below(atHome, slot, address, i)
              : (int) looks.below(map.communes(), slot, address, i);
      double value = value(recruiter, commune, month, rule);
      if (value > most) {
        most = value;
        best = commune;
      }
    }
    return best;
  }

  private double value(Recruiter recruiter, int commune, int month, Recruiters rule) {
    int province = map.provinceOf(commune);
    double success = vulnerability.of(commune) * destinations.reach(recruiter.destination);
    double worth =
        destinations.worth(
            recruiter.getSlot(), province, recruiter.destination, month, course.at(month));
    double fear =
        recruiter.fearUsd * risk.of(province, recruiter.getNetwork(), rule.networkRiskWeight());
    double travel = province == recruiter.getHome() ? 0 : rule.travelCostUsd();
    return rule.offersPerMonth() * success * worth - fear - travel;
  }
}
