package org.waymark.nation.recruitment;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Jurisdictions;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Recruiters;

/**
 * Who starts to recruit and who stops. A slot considers it now and then; it starts when expected
 * profit less fear reaches its own reservation income, and stops when that falls well below or when
 * its money is gone. Expected profit a month is
 *
 * <pre>offers x (chance in the best commune x worth of a success - cost) - living cost</pre>
 *
 * in the best province within reach, less the fear and the cost of working there.
 */
final class EntryAndExit {
  private final Jurisdictions jurisdictions;
  private final Course course;
  private final Destinations destinations;
  private final PerceivedRisk risk;
  private final Reach reach;
  private final Tally tally;
  private final Draws draws;

  EntryAndExit(
      Jurisdictions jurisdictions,
      Course course,
      Destinations destinations,
      PerceivedRisk risk,
      Reach reach,
      Tally tally,
      long seed,
      KeyLog log) {
    this.jurisdictions = jurisdictions;
    this.course = course;
    this.destinations = destinations;
    this.risk = risk;
    this.reach = reach;
    this.tally = tally;
    this.draws = Draws.of(seed, Stream.RECRUITER_ENTRY_EXIT, log);
  }

  /** A month's decision of an idle slot. */
  void maybeEnter(Recruiter recruiter, int month) {
    Recruiters rule = course.at(month, recruiter.getHome()).recruiters();
    if (draws.happens(rule.entryPerMonth(), recruiter.getSlot(), month, 0)
        && attracts(recruiter, month)) {
      recruiter.begin(rule.startingCapitalUsd());
    }
  }

  /** A month's decision of somebody at work. */
  void maybeLeave(Recruiter recruiter, int month) {
    Parameters now = course.at(month, recruiter.getHome());
    if (recruiter.capitalUsd < 0) {
      recruiter.status = Recruiter.Status.IDLE;
    } else if (draws.happens(now.recruiters().exitPerMonth(), recruiter.getSlot(), month, 0)) {
      consider(recruiter, month, now);
    }
  }

  /** Whether recruiting promises a slot more than its reservation income. */
  boolean attracts(Recruiter recruiter, int month) {
    return promises(
        recruiter.reservationUsd, recruiter, month, course.at(month, recruiter.getHome()), 1);
  }

  private void consider(Recruiter recruiter, int month, Parameters now) {
    double enough = now.recruiters().exitRatio() * recruiter.reservationUsd;
    if (!promises(enough, recruiter, month, now, 1)) {
      recruiter.status = Recruiter.Status.IDLE;
      if (promises(enough, recruiter, month, now, 0)) {
        tally.add(Variable.RECRUITERS_DETERRED, recruiter.getHome());
      }
    }
  }

  /**
   * Whether recruiting promises a slot so much in any province within reach, the nearest first.
   *
   * @param usd a month
   * @param fearful weight of fear: 1, or 0 for how it would be without
   */
  private boolean promises(
      double usd, Recruiter recruiter, int month, Parameters now, double fearful) {
    int home = recruiter.getHome();
    Recruiters rule = now.recruiters();
    double[] tastes = destinations.tastes(recruiter, month, now);
    if (profit(destinations.mostAnywhere(tastes), rule) < usd) {
      return false;
    }
    double atHome = profit(destinations.most(home, tastes), rule);
    if (less(atHome, home, recruiter, rule, fearful) >= usd) {
      return true;
    }
    if (rule.mobility() > 0) {
      for (int province : reach.near(home)) {
        double profit = profit(destinations.most(province, tastes), rule);
        if (profit >= usd && less(profit, province, recruiter, rule, fearful) >= usd) {
          return true;
        }
      }
    }
    return false;
  }

  /** Expected profit of a month of offers that bring so much each, without fear, USD. */
  private static double profit(double income, Recruiters rule) {
    return rule.offersPerMonth() * (income - rule.offerCostUsd()) - rule.livingCostUsd();
  }

  /** A profit less fear and the cost of working in a province, USD a month. */
  private double less(
      double profit, int province, Recruiter recruiter, Recruiters rule, double fearful) {
    double fear =
        recruiter.fearUsd
            * risk.of(
                jurisdictions.of(province, recruiter.getSlot()), recruiter.getNetwork(), rule);
    return profit - fearful * fear - reach.cost(recruiter.getHome(), province, rule);
  }
}
