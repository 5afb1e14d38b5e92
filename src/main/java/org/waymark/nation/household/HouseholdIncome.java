package org.waymark.nation.household;

import org.waymark.draw.Draws;
import org.waymark.draw.Normal;
import org.waymark.draw.Stream;
import org.waymark.scenario.parameter.Poverty;

/**
 * A household's log income: its commune's level plus a permanent, a yearly and a monthly component,
 * each normal and keyed, so that no month has to be replayed and poverty has memory. Assumption:
 * the components are independent.
 */
public final class HouseholdIncome {
  private static final int MONTHS_A_YEAR = 12; // calendar

  private final Draws permanent;
  private final Draws yearly;
  private final Draws monthly;
  private final double sdPermanent;
  private final double sdYearly;
  private final double sdMonthly;

  /** The incomes of all households under a seed. */
  public HouseholdIncome(long seed, Poverty poverty) {
    permanent = Draws.of(seed, Stream.HOUSEHOLD_PERMANENT_INCOME);
    yearly = Draws.of(seed, Stream.HOUSEHOLD_YEARLY_INCOME);
    monthly = Draws.of(seed, Stream.HOUSEHOLD_MONTHLY_INCOME);
    sdPermanent = poverty.incomeSdPermanent();
    sdYearly = poverty.incomeSdYearly();
    sdMonthly = poverty.incomeSdMonthly();
  }

  /** The uniform draw behind the permanent component: small for the poorer of a commune. */
  public double permanentRank(long household) {
    return permanent.uniform(household, 0, 0);
  }

  /**
   * Log income relative to the commune's level.
   *
   * @param permanentRank as given by {@link #permanentRank}
   */
  public double relative(long household, int month, double permanentRank) {
    return yearPart(household, month, permanentRank) + monthPart(household, month);
  }

  /**
   * The part of a household's log income that stays for the year of a month: the permanent and the
   * yearly component. Whoever keeps it needs one draw a month.
   *
   * @param permanentRank as given by {@link #permanentRank}
   */
  public double yearPart(long household, int month, double permanentRank) {
    return sdPermanent * Normal.quantile(permanentRank)
        + sdYearly * yearly.normal(household, month / MONTHS_A_YEAR, 0);
  }

  /** What the month adds to {@link #yearPart}. */
  public double monthPart(long household, int month) {
    return sdMonthly * monthly.normal(household, month, 0);
  }
}
