package org.waymark.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * In what two scenarios differ, name and description aside.
 *
 * @param values settings and parameters with different values, in the order of the catalogue
 * @param drivers drivers that only one has, or that differ
 * @param interventions interventions that only one has, or that differ
 * @param costs cost items that only one has, or that differ
 */
public record Differences(
    List<ValueDifference> values,
    List<ChangeDifference> drivers,
    List<ChangeDifference> interventions,
    List<CostDifference> costs) {
  /**
   * A value that differs.
   *
   * @param path path of the parameter or setting
   * @param reference value in the reference, as text
   * @param other value in the other scenario, as text
   */
  public record ValueDifference(String path, String reference, String other) {}

  /**
   * A change that differs.
   *
   * @param name name of the change
   * @param reference the change in the reference, or null if only the other has it
   * @param other the change in the other scenario, or null if only the reference has it
   */
  public record ChangeDifference(String name, Change reference, Change other) {}

  /**
   * A cost item that differs.
   *
   * @param name name of the item
   * @param reference the item in the reference, or null if only the other has it
   * @param other the item in the other scenario, or null if only the reference has it
   */
  public record CostDifference(String name, CostItem reference, CostItem other) {}

  /** How a difference is made of a name and of what stands under it. */
  @FunctionalInterface
  private interface Made<T, D> {
    D of(String name, T reference, T other);
  }

  /** Copies its lists. */
  public Differences {
    values = List.copyOf(values);
    drivers = List.copyOf(drivers);
    interventions = List.copyOf(interventions);
    costs = List.copyOf(costs);
  }

  /** Compares a scenario with a reference. */
  public static Differences between(Scenario reference, Scenario other) {
    Map<String, String> before = values(reference);
    List<ValueDifference> values = new ArrayList<>();
    values(other)
        .forEach(
            (path, value) -> {
              if (!value.equals(before.get(path))) {
                values.add(new ValueDifference(path, before.get(path), value));
              }
            });
    return new Differences(
        values,
        named(reference.drivers(), other.drivers(), Change::name, ChangeDifference::new),
        named(
            reference.interventions(), other.interventions(), Change::name, ChangeDifference::new),
        named(reference.costs(), other.costs(), CostItem::name, CostDifference::new));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return values.isEmpty() && drivers.isEmpty() && interventions.isEmpty() && costs.isEmpty();
  }

  private static Map<String, String> values(Scenario scenario) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("start", scenario.start().toString());
    values.put("months", Integer.toString(scenario.months()));
    values.put("burnInMonths", Integer.toString(scenario.burnInMonths()));
    Catalogue.standard()
        .values(scenario.parameters())
        .forEach((path, value) -> values.put(path, Numbers.text(value)));
    values.put("report.units", scenario.units());
    return values;
  }

  private static <T, D> List<D> named(
      List<T> reference, List<T> other, Function<T, String> name, Made<T, D> made) {
    Map<String, T> before = new LinkedHashMap<>();
    Map<String, T> after = new LinkedHashMap<>();
    reference.forEach(value -> before.put(name.apply(value), value));
    other.forEach(value -> after.put(name.apply(value), value));
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .map(key -> made.of(key, before.get(key), after.get(key)))
        .toList();
  }
}
