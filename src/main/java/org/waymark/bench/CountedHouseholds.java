package org.waymark.bench;

import org.waymark.nation.household.Household;
import org.waymark.nation.household.Households;

/** Households that count how often somebody meets one of them. */
final class CountedHouseholds implements Households {
  private final Households kept;
  private long meetings;

  CountedHouseholds(Households kept) {
    this.kept = kept;
  }

  long meetings() {
    return meetings;
  }

  @Override
  public void meet(long household, int commune, int month, Household into) {
    meetings++;
    kept.meet(household, commune, month, into);
  }

  @Override
  public boolean minority(long household, int commune) {
    return kept.minority(household, commune);
  }

  @Override
  public double logIncome(long household, int commune, int month) {
    return kept.logIncome(household, commune, month);
  }

  @Override
  public double awareness(long household, int commune, int month) {
    return kept.awareness(household, commune, month);
  }

  @Override
  public void step(int month) {
    kept.step(month);
  }
}
