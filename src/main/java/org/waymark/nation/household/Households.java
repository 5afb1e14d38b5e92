package org.waymark.nation.household;

/** The households of the nation: anyone may ask for any of them. */
public interface Households {
  /**
   * Looks a household up in a month.
   *
   * @param into what to fill
   */
  void meet(long household, int commune, int month, Household into);

  /** Called once a month when the communes have moved, for implementations that keep states. */
  default void step(int month) {}
}
