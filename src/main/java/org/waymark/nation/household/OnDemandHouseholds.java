package org.waymark.nation.household;

import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.commune.History;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;

/**
 * Households that are neither stored nor stepped: a household's life is a pure function of its own
 * draws and its commune's history, evaluated in the month in which somebody meets it.
 *
 * <p>Which campaigns reached it: arrivals of the household's own unit Poisson process, on the clock
 * of the commune's cumulative hazard. A month in which that clock passes an arrival is a hit, which
 * gives each month its stated coverage independently, and needs a draw for each hit instead of one
 * for each month. More coverage brings the same hits earlier: scenarios share luck.
 *
 * <p>Awareness is the commune's level of an unreached household plus the household's deviation from
 * it, which shrinks by the same factor each month and jumps at hits: only months after the first
 * hit are replayed. Stepping the household every month instead gives the same bits, as a test
 * shows.
 */
public final class OnDemandHouseholds implements Households {
  private final Geography map;
  private final Communes communes;
  private final History history;
  private final Course course;
  private final HouseholdIncome income;
  private final HouseholdEvents events;
  private final double poorest;
  private final Draws minority;
  private final Draws campaign;
  private final Draws support;

  /** The households of a nation under a seed. */
  public OnDemandHouseholds(
      Geography map, Communes communes, Course course, HouseholdEvents events, long seed) {
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

  @Override
  public boolean minority(long household, int commune) {
    return minority.happens(map.minorityShare(commune), household, 0, 0);
  }

  @Override
  public double logIncome(long household, int commune, int month) {
    double rank = income.permanentRank(household);
    double own = communes.incomeLevel(commune, month) + income.relative(household, month, rank);
    if (rank < poorest && history.everSupported(commune)) {
      var iom = course.at(month).iom();
      if (supported(household, commune, month, iom.livelihoodMonths())) {
        own += iom.livelihoodBoost();
      }
    }
    return own;
  }

  private boolean supported(long household, int commune, int month, int duration) {
    double now = history.support(commune, month);
    double before = month < duration ? 0 : history.support(commune, month - duration);
    return now > before && SupportWindow.hasArrival(support, household, before, now);
  }

  @Override
  public double awareness(long household, int commune, int month) {
    HouseholdEvents.Returns returns = events.of(household);
    double deviation =
        returns == null
            ? deviation(household, commune, month)
            : deviationWithReturns(household, commune, month, returns);
    return history.unreached(commune, month) + deviation;
  }

  /** Deviation from the unreached level, replayed from hit to hit. */
  private double deviation(long household, int commune, int month) {
    double total = history.hazard(commune, month);
    double deviation = 0;
    int last = -1;
    double arrival = campaign.exponential(household, 0, 0);
    for (int k = 1; arrival <= total; k++) {
      int hit = monthOf(arrival, commune, last < 0 ? 0 : last, month);
      if (hit != last) {
        deviation = shrink(deviation, commune, last, hit);
        deviation += history.gain(commune, hit) * (1 - history.unreached(commune, hit) - deviation);
        last = hit;
      }
      arrival += campaign.exponential(household, 0, k);
    }
    return shrink(deviation, commune, last, month);
  }

  private double shrink(double deviation, int commune, int last, int month) {
    return deviation == 0 ? 0 : history.left(deviation, commune, last, month);
  }

  /** The first month, from {@code low} on, by whose end the clock has passed an arrival. */
  private int monthOf(double arrival, int commune, int low, int high) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (history.hazard(commune, middle) >= arrival) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /** The same, month by month, for the few households to which somebody came back. */
  private double deviationWithReturns(
      long household, int commune, int month, HouseholdEvents.Returns returns) {
    double deviation = 0;
    double arrival = campaign.exponential(household, 0, 0);
    int k = 1;
    int next = 0;
    for (int m = 0; m <= month; m++) {
      if (deviation != 0) {
        deviation *= history.keep(commune, m);
      }
      double hazard = history.hazard(commune, m);
      if (arrival <= hazard) {
        deviation += history.gain(commune, m) * (1 - history.unreached(commune, m) - deviation);
        while (arrival <= hazard) {
          arrival += campaign.exponential(household, 0, k++);
        }
      }
      while (next < returns.count() && returns.month(next) < m) {
        deviation += returns.lift(next) * (1 - history.unreached(commune, m) - deviation);
        next++;
      }
    }
    return deviation;
  }
}
