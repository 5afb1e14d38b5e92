package org.waymark.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.waymark.scenario.parameter.Parameters;

/**
 * The parameters in force in each month and province of a run.
 *
 * <p>Month 0 is the first month of burn-in; month {@link #burnInMonths()} is the first reported
 * one. During burn-in the drivers in force at the start of the reported period hold, and no
 * intervention.
 *
 * <p>Where several changes set the same parameter, the later in the list wins, and interventions
 * win over drivers. Looking up is one or two reads of an array, and equal values are the same
 * object.
 *
 * <p>A course changes only where a run takes over the values of another ({@link #adopt}); every
 * nation has its own {@link #copy}.
 */
public final class Course {
  private final int burnInMonths;
  private final Parameters[] national;
  private final Parameters[][] provincial;

  private Course(int burnInMonths, Parameters[] national, Parameters[][] provincial) {
    this.burnInMonths = burnInMonths;
    this.national = national;
    this.provincial = provincial;
  }

  /**
   * Lays out the changes of a scenario over time.
   *
   * @param provinces ISO codes of all provinces, in the order in which they are numbered
   * @throws IllegalArgumentException if a change names a province that is not among them
   */
  public static Course of(Scenario scenario, List<String> provinces) {
    return new Layout(scenario, provinces).course();
  }

  /** Months simulated in all: burn-in and reported. */
  public int months() {
    return national.length;
  }

  /** Months before the first reported one. */
  public int burnInMonths() {
    return burnInMonths;
  }

  /** The same values in a course of its own, that may {@link #adopt} others. */
  public Course copy() {
    return new Course(burnInMonths, national.clone(), provincial.clone());
  }

  /**
   * Takes the values of another course from a month on: somebody changes a scenario while it runs.
   * What was in force before stays, as the lives of households are read from it.
   *
   * @param from first month of the new values, 0 is the first of burn-in
   * @throws IllegalArgumentException if the other course has other months
   */
  public void adopt(Course changed, int from) {
    if (changed.months() != months() || changed.burnInMonths != burnInMonths) {
      throw new IllegalArgumentException(
          "A course of %s months cannot take values of one of %s."
              .formatted(months(), changed.months()));
    }
    System.arraycopy(changed.national, from, national, from, months() - from);
    System.arraycopy(changed.provincial, from, provincial, from, months() - from);
  }

  /** Values in force for the country in a month: changes limited to provinces do not count. */
  public Parameters at(int month) {
    return national[month];
  }

  /** Values in force in a province in a month. */
  public Parameters at(int month, int province) {
    return provincial[month][province];
  }

  /**
   * The first reported month (0 is the first) in which another course has other values anywhere;
   * what differs in burn-in differs from the first on. How money is counted acts nowhere and is
   * left out. Empty where the two are the same.
   *
   * @throws IllegalArgumentException if the other course has other reported months or provinces
   */
  public OptionalInt firstDifference(Course other) {
    int reported = months() - burnInMonths;
    if (other.months() - other.burnInMonths != reported) {
      throw new IllegalArgumentException("Courses over other months cannot be compared.");
    }
    if (burnInMonths != other.burnInMonths || differs(other, 0, burnInMonths)) {
      return OptionalInt.of(0);
    }
    return IntStream.range(0, reported)
        .filter(month -> differs(other, burnInMonths + month, burnInMonths + month + 1))
        .findFirst();
  }

  private boolean differs(Course other, int from, int until) {
    for (int month = from; month < until; month++) {
      if (!national[month].actsAs(other.national[month])) {
        return true;
      }
      for (int p = 0; p < provincial[month].length; p++) {
        if (differsAt(other, month, p)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether another course has other values in a month and province. */
  public boolean differsAt(Course other, int month, int province) {
    return !provincial[month][province].actsAs(other.provincial[month][province]);
  }

  /** Lays out one scenario; months with the same changes in force share their rows. */
  private static final class Layout {
    private final Scenario scenario;
    private final List<String> provinces;
    private final Map<List<Change>, Parameters> byChanges = new HashMap<>();
    private final Map<String, Object> base;
    private final Map<Map<String, Object>, Parameters> distinct = new HashMap<>();
    private final Map<List<Change>, Parameters[]> rows = new HashMap<>();

    Layout(Scenario scenario, List<String> provinces) {
      this.scenario = scenario;
      this.provinces = provinces;
      this.base = Catalogue.standard().values(scenario.parameters());
      distinct.put(base, scenario.parameters());
      for (List<Change> changes : List.of(scenario.drivers(), scenario.interventions())) {
        for (Change change : changes) {
          if (!provinces.containsAll(change.provinces())) {
            throw new IllegalArgumentException(
                "Change \""
                    + change.name()
                    + "\" names an unknown province: "
                    + change.provinces());
          }
        }
      }
    }

    Course course() {
      int burnIn = scenario.burnInMonths();
      int months = burnIn + scenario.months();
      Parameters[] national = new Parameters[months];
      Parameters[][] provincial = new Parameters[months][];
      for (int month = 0; month < months; month++) {
        List<Change> inForce = inForce(month - burnIn);
        national[month] = values(inForce.stream().filter(Change::isNational).toList());
        provincial[month] = rows.computeIfAbsent(inForce, this::row);
      }
      return new Course(burnIn, national, provincial);
    }

    private List<Change> inForce(int reportedMonth) {
      YearMonth date = scenario.start().plusMonths(Math.max(reportedMonth, 0));
      List<Change> inForce = new ArrayList<>(inForce(scenario.drivers(), date));
      if (reportedMonth >= 0) {
        inForce.addAll(inForce(scenario.interventions(), date));
      }
      return inForce;
    }

    private static List<Change> inForce(List<Change> changes, YearMonth date) {
      return changes.stream().filter(change -> change.holdsIn(date)).toList();
    }

    private Parameters[] row(List<Change> inForce) {
      Parameters[] row = new Parameters[provinces.size()];
      if (inForce.stream().allMatch(Change::isNational)) {
        Arrays.fill(row, values(inForce));
        return row;
      }
      for (int p = 0; p < row.length; p++) {
        String province = provinces.get(p);
        row[p] = values(inForce.stream().filter(change -> change.holdsAt(province)).toList());
      }
      return row;
    }

    private Parameters values(List<Change> changes) {
      return byChanges.computeIfAbsent(
          changes,
          key -> {
            Map<String, Object> values = new LinkedHashMap<>(base);
            key.forEach(change -> values.putAll(change.set()));
            return distinct.computeIfAbsent(values, Catalogue.standard()::build);
          });
    }
  }
}
