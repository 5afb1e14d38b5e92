package org.waymark.bench;

import java.util.ArrayList;
import java.util.List;
import org.waymark.nation.household.Household;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Households;
import org.waymark.nation.place.Geography;

/**
 * The same households kept in several ways in one nation, compared every month: bit by bit, and
 * awareness, which is multiplied in another order, to twelve digits.
 */
final class SideBySide implements Households {

  private static final int ENOUGH = 10;

  private final Geography map;
  private final HouseholdEvents events;
  private final Households first;
  private final List<Households> others;
  private final Household one = new Household();
  private final Household other = new Household();
  private final List<String> differences = new ArrayList<>();
  private long compared;
  private long comparedWithReturns;

  SideBySide(Geography map, HouseholdEvents events, Households first, Households... others) {
    this.map = map;
    this.events = events;
    this.first = first;
    this.others = List.of(others);
  }

  @Override
  public void step(int month) {
    first.step(month);
    others.forEach(each -> each.step(month));
    for (int c = 0; c < map.communes(); c++) {
      long from = map.firstHousehold(c);
      for (long h = from; h < from + map.householdsOf(c); h++) {
        compare(h, c, month);
      }
    }
  }

  private void compare(long household, int commune, int month) {
    first.meet(household, commune, month, one);
    for (Households each : others) {
      each.meet(household, commune, month, other);
      if (!same() && differences.size() < ENOUGH) {
        differences.add(
            "household %d, month %d: log income %s and %s, awareness %s and %s"
                .formatted(
                    household,
                    month,
                    one.logIncome(),
                    other.logIncome(),
                    one.awareness(),
                    other.awareness()));
      }
    }
    compared++;
    if (events.of(household) != null) {
      comparedWithReturns++;
    }
  }

  private boolean same() {
    return one.id() == other.id()
        && one.commune() == other.commune()
        && one.month() == other.month()
        && one.minority() == other.minority()
        && bits(one.logIncome()) == bits(other.logIncome())
        && Math.abs(one.awareness() - other.awareness()) < 1e-12;
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  @Override
  public boolean minority(long household, int commune) {
    return first.minority(household, commune);
  }

  @Override
  public double logIncome(long household, int commune, int month) {
    return first.logIncome(household, commune, month);
  }

  @Override
  public double awareness(long household, int commune, int month) {
    return first.awareness(household, commune, month);
  }

  List<String> differences() {
    return differences;
  }

  long compared() {
    return compared;
  }

  long comparedWithReturns() {
    return comparedWithReturns;
  }
}
