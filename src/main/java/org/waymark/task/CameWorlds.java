package org.waymark.task;

import java.util.List;
import org.waymark.analysis.comparison.Judgement;
import org.waymark.experiment.world.SharedWorld;

/**
 * Plausible worlds of which every run came, with their weights.
 *
 * @param shared those by which is judged
 * @param prior those of the prior that stand beside; none where they were not asked for
 */
public record CameWorlds(List<SharedWorld> shared, List<SharedWorld> prior) {
  /** No world yet. */
  public static final CameWorlds NONE = new CameWorlds(List.of(), List.of());

  /** Copies its lists. */
  public CameWorlds {
    shared = List.copyOf(shared);
    prior = List.copyOf(prior);
  }

  /** Of each kind all, or none where too few of them have weight to bear a direction. */
  public CameWorlds ifEnough() {
    return new CameWorlds(ifEnough(shared), ifEnough(prior));
  }

  private static List<SharedWorld> ifEnough(List<SharedWorld> worlds) {
    return weighted(worlds) < Judgement.FEWEST_WORLDS ? List.of() : worlds;
  }

  /** How many of some worlds have weight. */
  public static int weighted(List<SharedWorld> worlds) {
    return (int) worlds.stream().filter(world -> world.weight().counts()).count();
  }
}
