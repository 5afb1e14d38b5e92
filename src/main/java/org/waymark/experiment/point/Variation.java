package org.waymark.experiment.point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Consistency;
import org.waymark.scenario.Scenario;
import org.waymark.words.InvalidInput;

/**
 * Values that make one scenario of another: the one way from the values of a point or of a world to
 * a scenario that can be run.
 *
 * @param values by path, a {@link Double} or a {@link String}
 * @param dated by name of a driver or intervention, by path: values that it sets instead of its
 *     own, or its dates {@code from} and {@code until}; names that a scenario does not have are
 *     left out
 */
public record Variation(Map<String, Object> values, Map<String, Map<String, Object>> dated) {
  /** Copies its maps. */
  public Variation {
    values = Map.copyOf(values);
    dated = Map.copyOf(dated);
  }

  /** Values of parameters alone. */
  public static Variation of(Map<String, Object> values) {
    return new Variation(values, Map.of());
  }

  /**
   * The values of a point of a study.
   *
   * @param point by path of a parameter, or {@link DatedPath}
   * @param shares paths of shares for which the others of the same whole make room
   * @throws InvalidInput if the shares of one whole add up to more than 1
   */
  public static Variation at(Map<String, Object> point, Set<String> shares, Scenario base) {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Object> varied = new LinkedHashMap<>();
    Map<String, Map<String, Object>> dated = new LinkedHashMap<>();
    point.forEach(
        (path, value) ->
            DatedPath.parse(path)
                .map(part -> dated.computeIfAbsent(part.name(), key -> new LinkedHashMap<>()))
                .orElse(shares.contains(path) ? varied : values)
                .put(DatedPath.parse(path).map(DatedPath::member).orElse(path), value));
    if (!varied.isEmpty()) {
      Map<String, Object> all = Catalogue.standard().values(base.parameters());
      all.putAll(values);
      values.putAll(SharesOfOne.makeRoom(all, varied));
    }
    return new Variation(values, dated);
  }

  /** The values that a scenario has at paths of parameters and of parts of its dated changes. */
  public static List<Object> valuesOf(List<String> paths, Scenario scenario) {
    Map<String, Object> values = Catalogue.standard().values(scenario.parameters());
    return paths.stream()
        .map(
            path ->
                DatedPath.parse(path)
                    .map(part -> part.valueIn(scenario))
                    .orElseGet(() -> values.get(path)))
        .toList();
  }

  /**
   * The scenario with these values as they are.
   *
   * @throws InvalidInput if a value is not accepted, or the values do not fit together in some
   *     month of the run
   */
  public Scenario of(Scenario base) {
    Scenario scenario =
        base.with(Catalogue.standard().with(base.parameters(), values))
            .withChanges(changed(base.drivers(), null), changed(base.interventions(), null));
    if (!dated.isEmpty()) {
      InvalidInput.throwIfAny(Consistency.datesOf(scenario));
    }
    InvalidInput.throwIfAny(Consistency.problems(scenario));
    return scenario;
  }

  /**
   * The scenario with these values, shares of one whole divided by their sum: varied one by one
   * they do not add up. Shares that a change sets are kept whole together with those that it does
   * not.
   *
   * @throws InvalidInput if a value is not accepted
   */
  public Scenario withSharesKept(Scenario base) {
    Map<String, Object> all = Catalogue.standard().values(base.parameters());
    all.putAll(values);
    SharesOfOne.restore(all);
    return base.with(Catalogue.standard().build(all))
        .withChanges(changed(base.drivers(), all), changed(base.interventions(), all));
  }

  /**
   * Changes with the values that they are to set.
   *
   * @param around values where no change is in force; null to leave shares as they are
   */
  private List<Change> changed(List<Change> changes, Map<String, Object> around) {
    List<Change> changed = new ArrayList<>();
    for (Change change : changes) {
      Map<String, Object> other = dated.get(change.name());
      if (other == null) {
        changed.add(change);
        continue;
      }
      Map<String, Object> set = new LinkedHashMap<>(change.set());
      other.forEach(set::replace);
      changed.add(
          DatedPath.moved(
              change.with(around == null ? set : SharesOfOne.restored(set, around)), other));
    }
    return changed;
  }
}
