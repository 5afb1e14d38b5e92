package org.waymark.nation.household;

/** Households as a test wants them. */
public final class SomeHousehold {

  private SomeHousehold() {}

  /** A household with an income, an awareness and an ethnicity. */
  public static Household of(double logIncome, double awareness, boolean minority) {
    Household household = new Household();
    household.set(0, 0, 0, logIncome, awareness, minority);
    return household;
  }
}
