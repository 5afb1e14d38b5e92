package org.waymark.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.nation.Blueprint;
import org.waymark.nation.HouseholdsFactory;
import org.waymark.nation.Nation;
import org.waymark.nation.household.OnDemandHouseholds;

/**
 * The same small nation with its households kept in three ways, run in turn, so that whatever else
 * the machine does slows all three. Building a nation is not timed: in a short run it would weigh
 * more than in a long one, to the disadvantage of those that keep every household.
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

  private static final double NANOS = 1e9;

  private final Blueprint plan;
  private final Map<Way, List<Double>> seconds = new EnumMap<>(Way.class);

  ThreeWays(Blueprint plan) {
    this.plan = plan;
    for (Way way : Way.values()) {
      seconds.put(way, new ArrayList<>());
    }
  }

  /** Runs each way so many times. */
  void run(int rounds) {
    for (int i = 0; i < rounds; i++) {
      for (Way way : Way.values()) {
        Nation nation = plan.nation(i, false, way.factory);
        long start = System.nanoTime();
        nation.run(() -> false);
        seconds.get(way).add((System.nanoTime() - start) / NANOS);
      }
    }
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
    return Median.of(seconds.get(way));
  }

  /** Households times months in a second. */
  double rate(Way way) {
    return households() * months() / seconds(way);
  }
}
