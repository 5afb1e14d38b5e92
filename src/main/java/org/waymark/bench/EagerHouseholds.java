package org.waymark.bench;

import java.util.Arrays;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Households;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;

/**
 * Households that are all stored, in flat arrays, and all stepped every month, whoever meets them:
 * the plain way, against which households on demand are checked and measured. Both give the same
 * bits.
 */
public final class EagerHouseholds implements Households {
  private final Geography map;
  private final MonthlyRule rule;
  private final boolean[] minority;
  private final boolean[] poorer;
  private final double[] yearPart;
  private final double[] logIncome;
  private final double[] awareness;
  private final double[] deviation;
  private final double[] nextCampaign;
  private final int[] campaigns;
  private final double[] lastSupport;
  private final double[] nextSupport;
  private final int[] supports;
  private int now = -1;

  /** The households of a nation under a seed, before the first month. */
  public EagerHouseholds(
      Geography map, Communes communes, Course course, HouseholdEvents events, long seed) {
    this.map = map;
    this.rule = new MonthlyRule(map, communes, course, events, seed);
    int n = Math.toIntExact(map.households());
    minority = new boolean[n];
    poorer = new boolean[n];
    yearPart = new double[n];
    logIncome = new double[n];
    awareness = new double[n];
    deviation = new double[n];
    nextCampaign = new double[n];
    campaigns = new int[n];
    lastSupport = new double[n];
    nextSupport = new double[n];
    supports = new int[n];
    for (int c = 0; c < map.communes(); c++) {
      for (int h = first(c); h < first(c + 1); h++) {
        minority[h] = rule.ofMinority(h, c);
        poorer[h] = rule.poorer(rule.rank(h));
        nextCampaign[h] = rule.campaignGap(h, 0);
        nextSupport[h] = poorer[h] ? rule.supportGap(h, 0) : Double.POSITIVE_INFINITY;
      }
    }
    Arrays.fill(campaigns, 1);
    Arrays.fill(supports, 1);
  }

  private int first(int commune) {
    return commune == map.communes() ? minority.length : (int) map.firstHousehold(commune);
  }

  @Override
  public void step(int month) {
    for (int c = 0; c < map.communes(); c++) {
      for (int h = first(c); h < first(c + 1); h++) {
        earn(h, c, month);
        learn(h, c, month);
      }
    }
    now = month;
  }

  private void earn(int h, int commune, int month) {
    if (MonthlyRule.newYear(month)) {
      yearPart[h] = rule.yearPart(h, month, rule.rank(h));
    }
    logIncome[h] = rule.logIncome(h, commune, month, yearPart[h]);
    if (poorer[h]) {
      double until = rule.supportUntil(commune, month);
      while (nextSupport[h] <= until) {
        lastSupport[h] = nextSupport[h];
        nextSupport[h] += rule.supportGap(h, supports[h]++);
      }
      if (lastSupport[h] > rule.supportBefore(commune, month)) {
        logIncome[h] += rule.boost(month);
      }
    }
  }

  private void learn(int h, int commune, int month) {
    double deviates = rule.shrunk(deviation[h], commune, month);
    double until = rule.campaignsUntil(commune, month);
    if (nextCampaign[h] <= until) {
      deviates = rule.taught(deviates, commune, month);
      while (nextCampaign[h] <= until) {
        nextCampaign[h] += rule.campaignGap(h, campaigns[h]++);
      }
    }
    deviation[h] = rule.learnt(deviates, h, commune, month);
    awareness[h] = rule.unreached(commune, month) + deviation[h];
  }

  @Override
  public boolean minority(long household, int commune) {
    return minority[(int) household];
  }

  @Override
  public double logIncome(long household, int commune, int month) {
    return kept(logIncome, household, month);
  }

  @Override
  public double awareness(long household, int commune, int month) {
    return kept(awareness, household, month);
  }

  private double kept(double[] values, long household, int month) {
    if (month != now) {
      throw new IllegalArgumentException("Month " + month + " is not kept, only " + now + ".");
    }
    return values[(int) household];
  }
}
