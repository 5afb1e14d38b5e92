package org.waymark.nation.recruitment;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.observation.Tally;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Recruiters;

/**
 * Who starts to recruit and who stops. A slot considers it now and then; it starts when expected
 * profit less fear exceeds its own reservation income, and stops when that falls well below or when
 * its money is gone. Expected profit a month is
 *
 * <pre>offers x (chance in the best commune at home x worth of a success - cost) - living cost
 * </pre>
 */
final class EntryAndExit {

  private final Course course;
  private final Vulnerability vulnerability;
  private final Destinations destinations;
  private final PerceivedRisk risk;
  private final Tally tally;
  private final Draws draws;

  EntryAndExit(
      Course course,
      Vulnerability vulnerability,
      Destinations destinations,
      PerceivedRisk risk,
      Tally tally,
      long seed,
      KeyLog log) {
    this.course = course;
    this.vulnerability = vulnerability;
    this.destinations = destinations;
    this.risk = risk;
    this.tally = tally;
    this.draws = Draws.of(seed, Stream.RECRUITER_ENTRY_EXIT, log);
  }

  /** A month's decision of a slot that is not in prison. */
  void decide(Recruiter recruiter, int month) {
    Parameters now = course.at(month, recruiter.getHome());
    Recruiters rule = now.recruiters();
    double u = draws.uniform(recruiter.getSlot(), month, 0);
    if (!recruiter.isActive()) {
      if (u < rule.entryPerMonth() && attractive(recruiter, month, now)) {
        recruiter.status = Recruiter.Status.ACTIVE;
        recruiter.capitalUsd = rule.startingCapitalUsd();
      }
    } else if (recruiter.capitalUsd < 0) {
      recruiter.status = Recruiter.Status.IDLE;
    } else if (u < rule.exitPerMonth()) {
      consider(recruiter, month, now);
    }
  }

  /** Whether recruiting promises a slot more than its reservation income. */
  boolean attracts(Recruiter recruiter, int month) {
    return attractive(recruiter, month, course.at(month, recruiter.getHome()));
  }

  private boolean attractive(Recruiter recruiter, int month, Parameters now) {
    return profit(recruiter, month, now) - fear(recruiter, now) > recruiter.reservationUsd;
  }

  private void consider(Recruiter recruiter, int month, Parameters now) {
    double profit = profit(recruiter, month, now);
    double enough = now.recruiters().exitRatio() * recruiter.reservationUsd;
    if (profit - fear(recruiter, now) < enough) {
      recruiter.status = Recruiter.Status.IDLE;
      if (profit >= enough) {
        tally.add(Variable.RECRUITERS_DETERRED, recruiter.getHome());
      }
    }
  }

  private double fear(Recruiter recruiter, Parameters now) {
    return recruiter.fearUsd
        * risk.of(
            recruiter.getHome(), recruiter.getNetwork(), now.recruiters().networkRiskWeight());
  }

  /** Profit that a slot expects at home, USD a month. */
  private double profit(Recruiter recruiter, int month, Parameters now) {
    int slot = recruiter.getSlot();
    int home = recruiter.getHome();
    Destination best = destinations.best(slot, home, month, now);
    double success = vulnerability.best(home) * destinations.reach(best);
    double worth = destinations.worth(slot, home, best, month, now);
    Recruiters rule = now.recruiters();
    return rule.offersPerMonth() * (success * worth - rule.offerCostUsd()) - rule.livingCostUsd();
  }
}
