package org.waymark.experiment.engine;

import java.util.List;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.scenario.Scenario;

/**
 * How many runs the heap has room for at once, rather too few than too many. Measured on the
 * baseline by what is left after collections: 20 MB whatever the size of the nation, and 70 MB for
 * a whole one over 204 months; both rounded up.
 */
final class HeapRoom {
  private static final double PROGRAM = 40e6;
  private static final double RUN = 15e6;
  private static final double NATION = 80e6;
  private static final double MONTHS = 204;

  /** Points that are looked at, as a study may vary the size of the nation. */
  private static final int LOOKED_AT = 32;

  private HeapRoom() {}

  /** Runs of a plan that have room, at least 1. */
  static int runs(Plan<?> plan, List<Run> runs, long heapBytes) {
    double most = 0;
    for (int i = 0; i < runs.size(); i += Math.max(1, runs.size() / LOOKED_AT)) {
      most = Math.max(most, bytes(plan.scenario(runs.get(i).point())));
    }
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, (heapBytes - PROGRAM) / most));
  }

  private static double bytes(Scenario scenario) {
    double months = (scenario.burnInMonths() + scenario.months()) / MONTHS;
    double nation = NATION * scenario.parameters().population().factor();
    return RUN + nation * Math.max(1, months);
  }
}
