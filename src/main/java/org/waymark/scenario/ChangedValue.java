package org.waymark.scenario;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A value that a scenario has otherwise than its reference, with what stands in its place there.
 *
 * @param path path of the parameter or setting
 * @param from value in the reference in the first month concerned, as text
 * @param to value in the other scenario, as text
 * @param change name of the dated change that sets it; empty for a value of the whole run
 * @param source what the value rests on: that of a dated change, or of the parameter; empty where
 *     the scenario alone says so
 * @param since first month; null for the whole run
 * @param until last month; null for the end of the run
 * @param provinces ISO codes; empty for the whole country
 */
public record ChangedValue(
    String path,
    String from,
    String to,
    String change,
    String source,
    YearMonth since,
    YearMonth until,
    List<String> provinces) {
  /** Copies its list. */
  public ChangedValue {
    provinces = List.copyOf(provinces);
  }

  /**
   * All values in which two scenarios of equal months differ: those of the whole run first.
   *
   * @param isoCodes of all provinces, in the order in which they are numbered
   */
  public static List<ChangedValue> between(
      Scenario reference, Scenario other, List<String> isoCodes) {
    Differences differences = Differences.between(reference, other);
    List<ChangedValue> changed = new ArrayList<>();
    differences
        .values()
        .forEach(
            value ->
                changed.add(
                    new ChangedValue(
                        value.path(),
                        value.reference(),
                        value.other(),
                        "",
                        Catalogue.standard().find(value.path()).map(Entry::source).orElse(""),
                        null,
                        null,
                        List.of())));
    Dated dated =
        new Dated(
            new InForce(reference, Course.of(reference, isoCodes)),
            new InForce(other, Course.of(other, isoCodes)),
            isoCodes);
    differences.drivers().forEach(each -> changed.addAll(dated.values(each)));
    differences.interventions().forEach(each -> changed.addAll(dated.values(each)));
    return changed;
  }

  /** Looks up what is in force in the other of two scenarios while a change holds in one. */
  private record Dated(InForce reference, InForce other, List<String> isoCodes) {
    List<ChangedValue> values(Differences.ChangeDifference difference) {
      Change change = difference.other() == null ? difference.reference() : difference.other();
      List<ChangedValue> values = new ArrayList<>();
      for (String path : change.set().keySet()) {
        if (!isSame(difference, path)) {
          values.add(
              new ChangedValue(
                  path,
                  reference.value(change, path, isoCodes),
                  other.value(change, path, isoCodes),
                  change.name(),
                  change.source(),
                  change.from(),
                  change.until(),
                  change.provinces()));
        }
      }
      return values;
    }
  }

  /** Whether two changes of one name differ in other paths only. */
  private static boolean isSame(Differences.ChangeDifference difference, String path) {
    Change one = difference.reference();
    Change two = difference.other();
    return one != null
        && two != null
        && Objects.equals(one.set().get(path), two.set().get(path))
        && one.from().equals(two.from())
        && Objects.equals(one.until(), two.until())
        && one.provinces().equals(two.provinces());
  }

  /** What is in force in a scenario. */
  private record InForce(Scenario scenario, Course course) {
    /** The value of a parameter in the first month and province of a change. */
    String value(Change change, String path, List<String> isoCodes) {
      long first = scenario.start().until(change.from(), ChronoUnit.MONTHS);
      long month = course.burnInMonths() + Math.max(0, first);
      int province =
          change.isNational() ? 0 : Math.max(0, isoCodes.indexOf(change.provinces().get(0)));
      int inRun = (int) Math.min(course.months() - 1L, month);
      return Numbers.text(Catalogue.standard().values(course.at(inRun, province)).get(path));
    }
  }
}
