package org.waymark.experiment.world;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.scenario.Change;
import org.waymark.scenario.Differences;
import org.waymark.scenario.Scenario;

/**
 * What scenarios that are compared ask together: everything that one of them states otherwise than
 * the baseline or than another. It is held in all, so that all of them are tried in the same
 * plausible worlds.
 *
 * @param paths paths of parameters that are held
 * @param dated names of dated inputs that are held, as {@link PlausibleInput#name()}
 */
public record Question(Set<String> paths, Set<String> dated) {
  /** Copies its sets. */
  public Question {
    paths = Set.copyOf(paths);
    dated = Set.copyOf(dated);
  }

  /**
   * The question.
   *
   * @param scenarios the reference first
   */
  public static Question of(List<Scenario> scenarios, Scenario baseline) {
    Set<String> paths = new HashSet<>();
    Set<String> dated = new HashSet<>();
    Map<String, PlausibleInput> seen = new HashMap<>();
    for (Scenario scenario : scenarios) {
      paths.addAll(PlausibleInputs.stated(scenario, baseline));
      changes(Differences.between(scenarios.get(0), scenario))
          .forEach(change -> paths.addAll(change.set().keySet()));
      Stream.concat(scenario.drivers().stream(), scenario.interventions().stream())
          .flatMap(change -> PlausibleInputs.of(change).stream())
          .filter(input -> !input.equals(seen.computeIfAbsent(input.name(), name -> input)))
          .forEach(input -> dated.add(input.name()));
    }
    return new Question(paths, dated);
  }

  private static Stream<Change> changes(Differences differences) {
    return Stream.concat(differences.drivers().stream(), differences.interventions().stream())
        .flatMap(
            difference ->
                Stream.of(difference.reference(), difference.other()).filter(c -> c != null));
  }
}
