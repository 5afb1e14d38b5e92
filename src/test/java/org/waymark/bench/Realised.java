package org.waymark.bench;

import org.waymark.nation.commune.Communes;
import org.waymark.nation.household.Household;
import org.waymark.nation.household.Households;
import org.waymark.nation.place.Geography;

/**
 * How far the means over stepped households lie from what their communes expect, in standard errors
 * of the means, at the end of every twelfth month.
 */
final class Realised implements Households {

  private static final int EVERY = 12;

  private final Geography map;
  private final Communes communes;
  private final Households kept;
  private final Household household = new Household();
  private int months;
  private double mostInACommune;
  private double mostInTheNation;

  Realised(Geography map, Communes communes, Households kept) {
    this.map = map;
    this.communes = communes;
    this.kept = kept;
  }

  @Override
  public void step(int month) {
    kept.step(month);
    if (month % EVERY == EVERY - 1) {
      months++;
      look(month);
    }
  }

  private void look(int month) {
    double awareness = 0;
    double awarenessVariance = 0;
    double poor = 0;
    double poorVariance = 0;
    for (int c = 0; c < map.communes(); c++) {
      long n = map.householdsOf(c);
      double sum = 0;
      double squares = 0;
      double count = 0;
      for (long h = map.firstHousehold(c); h < map.firstHousehold(c) + n; h++) {
        kept.meet(h, c, month, household);
        double difference = household.awareness() - communes.awareness(c);
        sum += difference;
        squares += difference * difference;
        count += household.poor() ? 1 : 0;
      }
      double rate = communes.povertyRate(c);
      double variance = n * rate * (1 - rate);
      mostInACommune = Math.max(mostInACommune, Math.abs(sum) / Math.sqrt(squares));
      mostInACommune = Math.max(mostInACommune, Math.abs(count - n * rate) / Math.sqrt(variance));
      awareness += sum;
      awarenessVariance += squares;
      poor += count - n * rate;
      poorVariance += variance;
    }
    mostInTheNation = Math.max(mostInTheNation, Math.abs(awareness) / Math.sqrt(awarenessVariance));
    mostInTheNation = Math.max(mostInTheNation, Math.abs(poor) / Math.sqrt(poorVariance));
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

  int months() {
    return months;
  }

  double mostInACommune() {
    return mostInACommune;
  }

  double mostInTheNation() {
    return mostInTheNation;
  }
}
