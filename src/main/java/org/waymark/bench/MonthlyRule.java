package org.waymark.bench;

import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.commune.History;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.HouseholdIncome;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;

/**
 * What a household does in a month when every household is stepped every month: the rule that
 * households on demand replay. It keeps no state of a household.
 */
final class MonthlyRule {
  private static final int MONTHS_A_YEAR = 12;

  private final Geography map;
  private final Communes communes;
  private final History history;
  private final Course course;
  private final HouseholdEvents events;
  private final HouseholdIncome income;
  private final double poorest;
  private final Draws minority;
  private final Draws campaign;
  private final Draws support;

  MonthlyRule(Geography map, Communes communes, Course course, HouseholdEvents events, long seed) {
    this.map = map;
    this.communes = communes;
    this.history = communes.history();
    this.course = course;
    this.events = events;
    this.income = new HouseholdIncome(seed, course.at(0).poverty());
    this.poorest = course.at(0).iom().livelihoodPoorest();
    this.minority = Draws.of(seed, Stream.HOUSEHOLD_MINORITY);
    this.campaign = Draws.of(seed, Stream.HOUSEHOLD_CAMPAIGN);
    this.support = Draws.of(seed, Stream.HOUSEHOLD_SUPPORT);
  }

  /** Whether a household belongs to an ethnic minority. */
  boolean ofMinority(long household, int commune) {
    return minority.happens(map.minorityShare(commune), household, 0, 0);
  }

  /** The rank of a household's permanent income in its commune, 0 to 1. */
  double rank(long household) {
    return income.permanentRank(household);
  }

  /** Whether livelihood support is for households of a rank. */
  boolean poorer(double rank) {
    return rank < poorest;
  }

  /** Whether a year's part of income is drawn anew. */
  static boolean newYear(int month) {
    return month % MONTHS_A_YEAR == 0;
  }

  /** The part of log income that stays for a year. */
  double yearPart(long household, int month, double rank) {
    return income.yearPart(household, month, rank);
  }

  /** Log income above the poverty line, support not counted. */
  double logIncome(long household, int commune, int month, double yearPart) {
    return communes.incomeLevel(commune) + (yearPart + income.monthPart(household, month));
  }

  /** What support adds to log income while it lasts. */
  double boost(int month) {
    return course.at(month).iom().livelihoodBoost();
  }

  /** Support expected for a poorer household of a commune up to the end of a month. */
  double supportUntil(int commune, int month) {
    return history.support(commune, month);
  }

  /** Support expected up to the month before the window in which it still lasts. */
  double supportBefore(int commune, int month) {
    int duration = course.at(month).iom().livelihoodMonths();
    return month < duration ? 0 : history.support(commune, month - duration);
  }

  /** Support expected between one arrival at a household and the next. */
  double supportGap(long household, int number) {
    return support.exponential(household, 0, number);
  }

  /** Campaigns expected between one arrival at a household and the next. */
  double campaignGap(long household, int number) {
    return campaign.exponential(household, 0, number);
  }

  /** Campaigns expected for a household of a commune up to the end of a month. */
  double campaignsUntil(int commune, int month) {
    return history.hazard(commune, month);
  }

  /** Awareness of a household of a commune that nothing ever reached. */
  double unreached(int commune, int month) {
    return history.unreached(commune, month);
  }

  /** What is left of a deviation from {@link #unreached} after talk and forgetting. */
  double shrunk(double deviation, int commune, int month) {
    return deviation * history.keep(commune, month);
  }

  /** The deviation of a household that a campaign reached. */
  double taught(double deviation, int commune, int month) {
    return deviation
        + history.gain(commune, month) * (1 - history.unreached(commune, month) - deviation);
  }

  /** The deviation after what a household learns in a month from returns in the month before. */
  double learnt(double deviation, long household, int commune, int month) {
    HouseholdEvents.Returns returns = events.of(household);
    double now = deviation;
    if (returns != null) {
      for (int i = 0; i < returns.count(); i++) {
        if (returns.month(i) == month - 1) {
          now += returns.lift(i) * (1 - history.unreached(commune, month) - now);
        }
      }
    }
    return now;
  }
}
