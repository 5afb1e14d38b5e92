package org.waymark.bench;

import sim.engine.SimState;
import sim.engine.Steppable;

/** One household as an agent of its own, which MASON's schedule steps once a month. */
final class ScheduledHousehold implements Steppable {
  private static final long serialVersionUID = 1L;

  private final transient MonthlyRule rule;
  private final long id;
  private final int commune;
  private final boolean minority;
  private final double rank;
  private int month;
  private double yearPart;
  private double logIncome;
  private double awareness;
  private double deviation;
  private double nextCampaign;
  private int campaigns = 1;
  private double lastSupport;
  private double nextSupport;
  private int supports = 1;

  ScheduledHousehold(MonthlyRule rule, long id, int commune) {
    this.rule = rule;
    this.id = id;
    this.commune = commune;
    this.minority = rule.ofMinority(id, commune);
    this.rank = rule.rank(id);
    this.nextCampaign = rule.campaignGap(id, 0);
    this.nextSupport = rule.poorer(rank) ? rule.supportGap(id, 0) : Double.POSITIVE_INFINITY;
  }

  @Override
  public void step(SimState state) {
    earn();
    learn();
    month++;
  }

  private void earn() {
    if (MonthlyRule.newYear(month)) {
      yearPart = rule.yearPart(id, month, rank);
    }
    logIncome = rule.logIncome(id, commune, month, yearPart);
    if (rule.poorer(rank)) {
      double until = rule.supportUntil(commune, month);
      while (nextSupport <= until) {
        lastSupport = nextSupport;
        nextSupport += rule.supportGap(id, supports++);
      }
      if (lastSupport > rule.supportBefore(commune, month)) {
        logIncome += rule.boost(month);
      }
    }
  }

  private void learn() {
    double deviates = rule.shrunk(deviation, commune, month);
    double until = rule.campaignsUntil(commune, month);
    if (nextCampaign <= until) {
      deviates = rule.taught(deviates, commune, month);
      while (nextCampaign <= until) {
        nextCampaign += rule.campaignGap(id, campaigns++);
      }
    }
    deviation = rule.learnt(deviates, id, commune, month);
    awareness = rule.unreached(commune, month) + deviation;
  }

  boolean minority() {
    return minority;
  }

  /** Log income in the month that it last stepped. */
  double logIncome(int asked) {
    return kept(logIncome, asked);
  }

  /** Awareness in the month that it last stepped. */
  double awareness(int asked) {
    return kept(awareness, asked);
  }

  private double kept(double value, int asked) {
    if (asked != month - 1) {
      throw new IllegalArgumentException(
          "Month " + asked + " is not kept, only " + (month - 1) + ".");
    }
    return value;
  }
}
