package org.waymark.nation.household;

import org.waymark.draw.Draws;
import org.waymark.draw.Poisson;
import org.waymark.draw.Stream;
import org.waymark.scenario.parameter.Population;

/**
 * Who lives in a household. Numbers of people at risk are drawn anew for each five-year cohort of a
 * household, at a date of its own, from a Poisson distribution around the national mean.
 * Assumption: cohorts of one household are independent and the age structure of the nation does not
 * change.
 */
public final class Members {
  /**
   * Months for which the members of a household are drawn together. A step of the calculation: how
   * many members there are on average does not depend on it.
   */
  private static final int COHORT_MONTHS = 60;

  private static final Group[] GROUPS = Group.values();

  private final Draws draws;
  private final Poisson[] perHousehold = new Poisson[GROUPS.length];

  /** The members of all households under a seed. */
  public Members(long seed, Population population) {
    draws = Draws.of(seed, Stream.HOUSEHOLD_MEMBERS);
    for (Group group : GROUPS) {
      perHousehold[group.ordinal()] = Poisson.of(group.perHousehold(population));
    }
  }

  /** People of a group who belong to a household in a month, at home or away. */
  public int count(long household, Group group, int month) {
    int phase = (int) draws.below(COHORT_MONTHS, household, 0, -1);
    int cohort = (month + phase) / COHORT_MONTHS;
    return perHousehold[group.ordinal()].quantile(
        draws.uniform(household, cohort, group.ordinal()));
  }
}
