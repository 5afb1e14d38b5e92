package org.waymark.analysis.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Differences;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.parameter.Sign;

/**
 * In which parameters two scenarios differ, and for which of them the direction of the effect was
 * put into the model by hand: to find it again in the output says nothing about the world.
 *
 * @param assumed paths whose effect has an assumed direction
 * @param open paths whose effect could have come out either way
 */
public record AssumedDirection(List<String> assumed, List<String> open) {

  /** Copies its lists. */
  public AssumedDirection {
    assumed = List.copyOf(assumed);
    open = List.copyOf(open);
  }

  /** Looks at every parameter and every dated change that differs. */
  public static AssumedDirection of(Scenario reference, Scenario other) {
    List<String> paths = paths(reference, other);
    return new AssumedDirection(with(Sign.ASSUMED, paths), with(Sign.EMERGES, paths));
  }

  /** Paths of all parameters in which two scenarios differ, at any time; settings aside. */
  static List<String> paths(Scenario reference, Scenario other) {
    Differences differences = Differences.between(reference, other);
    Set<String> paths = new LinkedHashSet<>();
    differences.values().forEach(value -> paths.add(value.path()));
    Stream.concat(differences.drivers().stream(), differences.interventions().stream())
        .flatMap(change -> Stream.of(change.reference(), change.other()).filter(Objects::nonNull))
        .forEach(change -> paths.addAll(change.set().keySet()));
    return paths.stream().filter(path -> Catalogue.standard().find(path).isPresent()).toList();
  }

  private static List<String> with(Sign sign, List<String> paths) {
    return paths.stream()
        .map(Catalogue.standard()::entry)
        .filter(entry -> entry.sign() == sign)
        .map(Entry::path)
        .toList();
  }
}
