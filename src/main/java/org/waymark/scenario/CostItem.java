package org.waymark.scenario;

import java.time.YearMonth;

/**
 * Money that a scenario costs beyond what a run counts itself, which is IOM's own spending. Nothing
 * in a run depends on it.
 *
 * @param name short name, unique in its scenario
 * @param usdPerYear US dollars a year while it is in force, from -1e12 to 1e12; negative for money
 *     that is saved; NaN if it is not counted
 * @param priceYear year of its prices: the scenario's {@code costs.priceYear}, since there is no
 *     price index among the evidence by which to convert
 * @param payer who pays
 * @param from first month in which it is paid
 * @param until last month in which it is paid, or null for the end of the run
 * @param source evidence ids or {@code assumption}
 * @param plausible dollars a year that are plausible, or null where no range is stated
 */
public record CostItem(
    String name,
    double usdPerYear,
    int priceYear,
    Payer payer,
    YearMonth from,
    YearMonth until,
    String source,
    Range plausible) {
  /** Where scenario files list them. */
  public static final String PATH = "costs.items";

  /** How files say that money is not counted. */
  public static final String NOT_COUNTED = "not counted";

  static final double MOST_USD = 1e12;
  private static final int MONTHS_PER_YEAR = 12;

  /**
   * @throws IllegalArgumentException if the dollars are infinite or too many, or the range does not
   *     hold them
   */
  public CostItem {
    if (Math.abs(usdPerYear) > MOST_USD || plausible != null && !plausible.contains(usdPerYear)) {
      throw new IllegalArgumentException("No cost: " + usdPerYear + " within " + plausible);
    }
  }

  /** Whether it has a price. */
  public boolean isCounted() {
    return !Double.isNaN(usdPerYear);
  }

  /** US dollars in a month: a twelfth of a year's while it is in force; 0 if it is not counted. */
  public double usdIn(YearMonth month) {
    boolean inForce = !month.isBefore(from) && (until == null || !month.isAfter(until));
    return inForce && isCounted() ? usdPerYear / MONTHS_PER_YEAR : 0;
  }

  /** The same item at another price, with its range; for a plausible world. */
  public CostItem at(double otherUsdPerYear) {
    return new CostItem(name, otherUsdPerYear, priceYear, payer, from, until, source, plausible);
  }
}
