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
 * profit less fear exceeds its own reservation income, and stops when that falls well below or when
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

  /** A month's decision of a slot that is not in prison. */
  void decide(Recruiter recruiter, int month) {
    Parameters now = course.at(month, recruiter.getHome());
    Recruiters rule = now.recruiters();
    double u = draws.uniform(recruiter.getSlot(), month, 0);
    if (!recruiter.isActive()) {
      if (u < rule.entryPerMonth() && attractive(recruiter, month, now)) {
        recruiter.begin(rule.startingCapitalUsd());
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
    return prospect(recruiter, month, now, 1) > recruiter.reservationUsd;
  }

  private void consider(Recruiter recruiter, int month, Parameters now) {
    double enough = now.recruiters().exitRatio() * recruiter.reservationUsd;
    if (prospect(recruiter, month, now, 1) < enough) {
      recruiter.status = Recruiter.Status.IDLE;
      if (prospect(recruiter, month, now, 0) >= enough) {
        tally.add(Variable.RECRUITERS_DETERRED, recruiter.getHome());
      }
    }
  }

  /**
   * What recruiting promises a slot in the best province within reach, USD a month.
   *
   * @param fearful weight of fear: 1, or 0 for how it would be without
   */
  private double prospect(Recruiter recruiter, int month, Parameters now, double fearful) {
    int home = recruiter.getHome();
    double[] tastes = destinations.tastes(recruiter, month, now);
    double best = in(home, recruiter, tastes, now.recruiters(), fearful);
    if (now.recruiters().mobility() > 0) {
      for (int province : reach.near(home)) {
        best = Math.max(best, in(province, recruiter, tastes, now.recruiters(), fearful));
      }
    }
    return best;
  }

  private double in(
      int province, Recruiter recruiter, double[] tastes, Recruiters rule, double fearful) {
    double income = destinations.most(province, tastes);
    double profit = rule.offersPerMonth() * (income - rule.offerCostUsd()) - rule.livingCostUsd();
    double fear =
        recruiter.fearUsd
            * risk.of(
                jurisdictions.of(province, recruiter.getSlot()), recruiter.getNetwork(), rule);
    return profit - fearful * fear - reach.cost(recruiter.getHome(), province, rule);
  }
}
