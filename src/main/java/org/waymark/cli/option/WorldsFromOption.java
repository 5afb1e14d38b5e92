package org.waymark.cli.option;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.world.Posterior;
import org.waymark.experiment.world.PosteriorReader;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.scenario.Scenario;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Option;

/** Whence plausible worlds come. */
public final class WorldsFromOption {
  /** Its name. */
  public static final String NAME = "--worlds-from";

  @Option(
      names = NAME,
      paramLabel = "prior|posterior|both|FILE",
      descriptionKey = "option.worldsFrom",
      order = 6)
  private String from;

  /** Scenarios of one command mostly have one baseline. */
  private final Map<Scenario, WorldsFrom.Choice> known = new HashMap<>();

  private boolean isBoth() {
    return WorldsFrom.BOTH.equals(from);
  }

  /** Whether it is given. */
  public boolean isGiven() {
    return from != null;
  }

  /**
   * The worlds for a baseline, of a command that has one kind of them.
   *
   * @param count how many, 0 for none
   * @param warnings is given what the user has to know
   * @throws InvalidInput if what was asked for cannot be read, or is both kinds
   */
  public WorldsFrom worlds(int count, Scenario baseline, List<Problem> warnings) {
    if (isBoth()) {
      throw new InvalidInput(Problem.of("problem.worlds.both"));
    }
    return kinds(count, baseline, warnings);
  }

  /** The same of a command that may have both kinds. */
  public WorldsFrom kinds(int count, Scenario baseline, List<Problem> warnings) {
    if (count == 0) {
      return WorldsFrom.prior(0);
    }
    WorldsFrom.Choice choice = known.get(baseline);
    if (choice == null) {
      Optional<Posterior> shipped = PosteriorReader.shipped();
      String asked = isBoth() ? Posterior.SHIPPED : from;
      choice = WorldsFrom.choose(asked, shipped, baseline, Evidence.load());
      known.put(baseline, choice);
      warnings.addAll(choice.warnings());
    }
    WorldsFrom worlds = new WorldsFrom(count, choice.posterior());
    return isBoth() ? worlds.withPrior() : worlds;
  }
}
