package org.waymark.experiment.world;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.evidence.Evidence;
import org.waymark.scenario.Nearest;
import org.waymark.scenario.Scenario;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * How many plausible worlds, and whence.
 *
 * @param count number of worlds; 0 for chance only
 * @param posterior whose draws they are; empty for the wide ones of the prior
 */
public record WorldsFrom(int count, Optional<Posterior> posterior) {
  /** What users call the worlds that no record has narrowed. */
  public static final String PRIOR = "prior";

  /** Worlds of the prior. */
  public static WorldsFrom prior(int count) {
    return new WorldsFrom(count, Optional.empty());
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
    Map<String, PlausibleInput> inputs = new LinkedHashMap<>();
    PlausibleInputs.of(baseline, baseline)
        .varied()
        .forEach(input -> inputs.put(input.name(), input));
    Set<String> unknown = new HashSet<>(posterior.draws().get(0).keySet());
    unknown.removeAll(inputs.keySet());
    if (posterior.fingerprint().isPresent()) {
      boolean fits =
          unknown.isEmpty()
              && posterior
                  .fingerprint()
                  .get()
                  .equals(Fingerprint.of(baseline, posterior.draws().get(0), evidence));
      return fits
          ? new Choice(Optional.of(posterior), List.of())
          : warned(Optional.empty(), "posterior.stale", posterior);
    }
    InvalidInput.throwIfAny(
        unknown.stream()
            .sorted()
            .map(
                name ->
                    Problem.of("posterior.column", name)
                        .at(FilePosition.of(posterior.file()))
                        .maybe(Nearest.path(name, inputs.keySet()).orElse(null)))
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
    try {
      return PosteriorReader.read(Path.of(asked));
    } catch (InvalidPathException e) {
      throw new InvalidInput(Problem.of("problem.path", e.getInput()));
    }
  }

  private static Choice warned(Optional<Posterior> used, String key, Posterior posterior) {
    return new Choice(used, List.of(Problem.of(key, posterior.file())));
  }
}
