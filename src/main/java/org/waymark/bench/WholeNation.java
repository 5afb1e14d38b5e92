package org.waymark.bench;

import java.lang.ref.Reference;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nation;

/**
 * The time and the memory of one run of a whole nation with households on demand, on one thread.
 * The time is from seed to tables: building the nation is part of it; the blueprint, which all
 * replications share, is not.
 */
record WholeNation(Blueprint plan) {
  private static final int WARM_UP = 2;
  private static final int TIMED = 5;

  /** Months of a run, burn-in and reported, times households. */
  double householdMonths() {
    return (double) plan.map().households() * plan.course().months();
  }

  /** Median of the timed runs. */
  double seconds() {
    Rounds all = new Rounds();
    all.add("", () -> Rounds.cost(() -> plan.nation(0, false).run(() -> false)));
    all.run(WARM_UP, TIMED);
    return all.median("", Rounds.SECONDS);
  }

  /** Memory of one run, measured around a run of its own. */
  HeapUse memory() {
    HeapUse.restart();
    Nation nation = plan.nation(0, false);
    nation.run(() -> false);
    HeapUse after = HeapUse.sinceRestart();
    Reference.reachabilityFence(nation);
    return after;
  }
}
