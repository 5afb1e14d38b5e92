package org.waymark.nation.household;

/** The households of the nation: anyone may ask for any of them. */
public interface Households {
  /**
   * Somebody meets a household in a month. What is not asked of it then is not looked up.
   *
   * @param into what to fill
   */
  default void meet(long household, int commune, int month, Household into) {
    into.meet(this, household, commune, month);
  }

  /** Whether a household of a commune belongs to an ethnic minority. */
  boolean minority(long household, int commune);

  /** Log income of a household in a month, above the poverty line. */
  double logIncome(long household, int commune, int month);

  /** What a household knows of trafficking in a month, 0 to 1. */
  double awareness(long household, int commune, int month);

  /** Called once a month when the communes have moved, for implementations that keep states. */
  default void step(int month) {}
}
