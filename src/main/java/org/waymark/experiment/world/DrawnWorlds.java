package org.waymark.experiment.world;

import java.util.List;
import java.util.Optional;
import org.waymark.scenario.Scenario;

/**
 * Which draws of a posterior some worlds are.
 *
 * @param baseline what the posterior was fitted with
 * @param rows the draw of each world
 */
public record DrawnWorlds(Scenario baseline, Posterior posterior, List<Integer> rows) {
  /** Copies its list. */
  public DrawnWorlds {
    rows = List.copyOf(rows);
  }

  /** The value of an input in a world; empty where it was not fitted. */
  Optional<Double> value(int world, String input) {
    return Optional.ofNullable(posterior.draws().get(rows.get(world)).get(input));
  }
}
