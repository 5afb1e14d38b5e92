package org.waymark.experiment.world;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.evidence.Evidence;
import org.waymark.scenario.Nearest;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.TextFile;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * How many plausible worlds, whence, and how often each is simulated.
 *
 * @param count number of worlds; 0 for chance only
 * @param runs runs of each scenario in each world, at least 1, each with luck of its own: from two
 *     on, what luck makes can be told from what the world makes
 * @param posterior whose draws they are; empty for the wide ones of the prior
 * @param besidePrior whether as many worlds of the prior stand beside, to show what is data
 */
public record WorldsFrom(int count, int runs, Optional<Posterior> posterior, boolean besidePrior) {
  /** What users call the worlds that no record has narrowed. */
  public static final String PRIOR = "prior";

  /** What users call worlds of the posterior that ships, with those of the prior beside. */
  public static final String BOTH = "both";

  /** Worlds of one kind with one run in each. */
  public WorldsFrom(int count, Optional<Posterior> posterior) {
    this(count, 1, posterior, false);
  }

  /** Worlds of the prior, one run in each. */
  public static WorldsFrom prior(int count) {
    return new WorldsFrom(count, Optional.empty());
  }

  /** The same worlds, each simulated so often. */
  public WorldsFrom withRuns(int others) {
    return new WorldsFrom(count, others, posterior, besidePrior);
  }

  /** The same with as many worlds of the prior beside, where these are of a posterior. */
  public WorldsFrom withPrior() {
    return new WorldsFrom(count, runs, posterior, posterior.isPresent());
  }

  /** What users call worlds such as these. */
  public String name() {
    return besidePrior ? BOTH : posterior.isPresent() ? Posterior.SHIPPED : PRIOR;
  }

  /** The worlds of the prior that stand beside; none where they do not. */
  public WorldsFrom beside() {
    return prior(besidePrior ? count : 0).withRuns(runs);
  }

  /**
   * A posterior, if it may be used.
   *
   * @param warnings what whoever asked has to know
   */
  public record Choice(Optional<Posterior> posterior, List<Problem> warnings) {}

  /**
   * What was asked for, if it was fitted with this program and baseline, and else the prior.
   *
   * @param asked {@link #PRIOR}, {@link Posterior#SHIPPED} or a file; null for the shipped one if
   *     there is any
   * @param shipped the one that comes with the program
   * @throws InvalidInput if it cannot be read, or is not there
   */
  public static Choice choose(
      String asked, Optional<Posterior> shipped, Scenario baseline, Evidence evidence) {
    if (PRIOR.equals(asked) || (asked == null && shipped.isEmpty())) {
      return new Choice(Optional.empty(), List.of());
    }
    Posterior posterior = named(asked, shipped);
    Map<String, Double> first = posterior.draws().get(0);
    List<String> inputs =
        PlausibleInputs.of(baseline, baseline).varied().stream().map(PlausibleInput::name).toList();
    List<String> unknown = first.keySet().stream().filter(name -> !inputs.contains(name)).toList();
    if (posterior.fingerprint().isPresent()) {
      boolean fits =
          unknown.isEmpty()
              && posterior.fingerprint().get().equals(Fingerprint.of(baseline, first, evidence));
      return fits
          ? new Choice(Optional.of(posterior), List.of())
          : warned(Optional.empty(), "posterior.stale", posterior);
    }
    InvalidInput.throwIfAny(
        unknown.stream()
            .map(
                name ->
                    Problem.of("posterior.column", name)
                        .at(FilePosition.of(posterior.file()))
                        .maybe(Nearest.path(name, inputs)))
            .toList());
    return warned(Optional.of(posterior), "posterior.unchecked", posterior);
  }

  /**
   * The posterior of a name.
   *
   * @throws InvalidInput if there is none
   */
  public static Posterior named(String asked, Optional<Posterior> shipped) {
    if (asked == null || asked.equals(Posterior.SHIPPED)) {
      return shipped.orElseThrow(() -> new InvalidInput(Problem.of("posterior.none")));
    }
    Path file = TextFile.path(asked);
    Optional<String> meant = Nearest.to(asked, List.of(PRIOR, Posterior.SHIPPED, BOTH));
    if (Files.notExists(file) && meant.isPresent()) {
      throw new InvalidInput(Problem.of("posterior.unknown", asked).maybe(meant.get()));
    }
    return PosteriorReader.read(file);
  }

  private static Choice warned(Optional<Posterior> used, String key, Posterior posterior) {
    return new Choice(used, List.of(Problem.of(key, posterior.file())));
  }
}
