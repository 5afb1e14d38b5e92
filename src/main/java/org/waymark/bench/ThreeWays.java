package org.waymark.bench;

import org.waymark.nation.Blueprint;
import org.waymark.nation.HouseholdsFactory;
import org.waymark.nation.Nation;
import org.waymark.nation.household.OnDemandHouseholds;

/**
 * The same small nation with its households kept in three ways, run in turn. Building a nation is
 * not timed: in a short run it would weigh more than in a long one, to the disadvantage of those
 * that keep every household.
 */
final class ThreeWays {
  /** A way to keep households. */
  enum Way {
    ON_DEMAND(OnDemandHouseholds::new),
    EAGER(EagerHouseholds::new),
    PLAIN_MASON(ScheduledHouseholds::new);

    private final HouseholdsFactory factory;

    Way(HouseholdsFactory factory) {
      this.factory = factory;
    }
  }

  private final Blueprint plan;
  private final Rounds all = new Rounds();

  ThreeWays(Blueprint plan) {
    this.plan = plan;
    for (Way way : Way.values()) {
      all.add(
          way.name(),
          () -> {
            Nation nation = plan.nation(0, false, way.factory);
            return Rounds.cost(() -> nation.run(() -> false));
          });
    }
  }

  /** Runs each way so many times. */
  void run(int rounds) {
    all.run(0, rounds);
  }

  /** Households of the nation. */
  double households() {
    return plan.map().households();
  }

  /** Months of a run. */
  int months() {
    return plan.course().months();
  }

  /** Median seconds of a run. */
  double seconds(Way way) {
    return all.median(way.name(), Rounds.SECONDS);
  }

  /** Households times months in a second. */
  double rate(Way way) {
    return households() * months() / seconds(way);
  }
}
