package org.waymark.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In what two scenarios differ, name and description aside.
 *
 * @param values settings and parameters with different values, in the order of the catalogue
 * @param drivers drivers that only one has, or that differ
 * @param interventions interventions that only one has, or that differ
 */
public record Differences(
    List<ValueDifference> values,
    List<ChangeDifference> drivers,
    List<ChangeDifference> interventions) {

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

  /** Copies its lists. */
  public Differences {
    values = List.copyOf(values);
    drivers = List.copyOf(drivers);
    interventions = List.copyOf(interventions);
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
        changes(reference.drivers(), other.drivers()),
        changes(reference.interventions(), other.interventions()));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return values.isEmpty() && drivers.isEmpty() && interventions.isEmpty();
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

  private static List<ChangeDifference> changes(List<Change> reference, List<Change> other) {
    Map<String, Change> before = byName(reference);
    Map<String, Change> after = byName(other);
    List<ChangeDifference> differences = new ArrayList<>();
    before.forEach(
        (name, change) -> {
          if (!change.equals(after.get(name))) {
            differences.add(new ChangeDifference(name, change, after.get(name)));
          }
        });
    after.forEach(
        (name, change) -> {
          if (!before.containsKey(name)) {
            differences.add(new ChangeDifference(name, null, change));
          }
        });
    return differences;
  }

  private static Map<String, Change> byName(List<Change> changes) {
    Map<String, Change> byName = new LinkedHashMap<>();
    changes.forEach(change -> byName.put(change.name(), change));
    return byName;
  }
}
