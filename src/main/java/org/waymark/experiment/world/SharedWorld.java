package org.waymark.experiment.world;

import java.util.List;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.world.WorldRun;
import org.waymark.outcome.world.WorldWeight;

/**
 * What some scenarios came to in one plausible world, with the same inputs and the same luck. The
 * first alone is judged by the record, and all have its weight.
 *
 * @param world number of the world, from 0
 * @param weight how much it counts
 * @param lucks by luck, figures of each scenario, the reference first
 */
public record SharedWorld(int world, WorldWeight weight, List<List<RunFigures>> lucks) {
  /** Copies its lists. */
  public SharedWorld {
    lucks = lucks.stream().map(List::copyOf).toList();
  }

  /** The run of one scenario with the first luck. */
  public WorldRun run(int scenario) {
    return run(0, scenario);
  }

  /** The run of one scenario. */
  public WorldRun run(int luck, int scenario) {
    return new WorldRun(world, weight, lucks.get(luck).get(scenario));
  }
}
