package org.waymark.nation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Course;
import org.waymark.scenario.Scenario;

/**
 * A nation to try one thing in: defaults of the catalogue with some values replaced. Immutable;
 * equal ones give equal runs.
 *
 * @param set values by path, where they differ from the defaults
 * @param burnIn months that are not reported
 * @param months months that are
 * @param drivers dated changes of the world
 * @param interventions dated changes that are tried out
 */
public record Nations(
    Map<String, Object> set,
    int burnIn,
    int months,
    List<Change> drivers,
    List<Change> interventions) {

  /** What is known of Viet Nam. */
  public static final Evidence EVIDENCE = Evidence.load();

  /** The first reported month of every nation here. */
  public static final YearMonth START = YearMonth.of(2012, 1);

  /** A nation of a given size, with defaults, of two years after as many of burn-in. */
  public static Nations of(double factor) {
    return new Nations(Map.of("population.factor", factor), 24, 24, List.of(), List.of());
  }

  /** The same with values replaced, each as {@code path=value}. */
  public Nations with(String... replaced) {
    return new Nations(merged(set, replaced), burnIn, months, drivers, interventions);
  }

  /** The same for other numbers of months. */
  public Nations lasting(int ofBurnIn, int reported) {
    return new Nations(set, ofBurnIn, reported, drivers, interventions);
  }

  /** The same under dated changes of the world. */
  public Nations driven(List<Change> by) {
    return new Nations(set, burnIn, months, by, interventions);
  }

  /** The same with an intervention from the first reported month on; no province means all. */
  public Nations trying(List<String> provinces, String... replaced) {
    List<Change> more = new ArrayList<>(interventions);
    String name = "trial " + more.size();
    more.add(new Change(name, "", START, null, provinces, merged(Map.of(), replaced)));
    return new Nations(set, burnIn, months, drivers, more);
  }

  private static Map<String, Object> merged(Map<String, Object> base, String... replaced) {
    Map<String, Object> values = new LinkedHashMap<>(base);
    for (String one : replaced) {
      int equals = one.indexOf('=');
      String path = one.substring(0, equals);
      String value = one.substring(equals + 1);
      boolean word = Catalogue.standard().entry(path).words().contains(value);
      values.put(path, word ? value : (Object) Double.valueOf(value));
    }
    return values;
  }

  /** Its scenario. */
  public Scenario scenario() {
    return new Scenario(
        "test",
        "",
        START,
        months,
        burnIn,
        Catalogue.standard().build(set),
        drivers,
        interventions,
        List.of(),
        "2019",
        List.of());
  }

  /** Its parameters over time. */
  public Course course() {
    return Course.of(scenario(), EVIDENCE.isoCodes());
  }

  /** Its plan. */
  public Blueprint blueprint() {
    return Blueprint.of(scenario(), EVIDENCE);
  }

  /** Runs it to the end and returns it. */
  public Nation run(long seed) {
    return run(seed, false);
  }

  /** Runs it to the end, audited every month, and returns it. */
  public Nation audited(long seed) {
    return run(seed, true);
  }

  private Nation run(long seed, boolean audited) {
    Nation nation = blueprint().nation(seed, audited);
    nation.run(() -> false);
    return nation;
  }

  /** What a run reports. */
  public MonthlyTable table(long seed) {
    return run(seed).tally().table();
  }

  /** Sum of a variable over all months, in the nation. */
  public static double sum(MonthlyTable table, Variable variable) {
    return sum(table, table.places().nation(), variable);
  }

  /** Sum of a variable over all months, in a place. */
  public static double sum(MonthlyTable table, int place, Variable variable) {
    double sum = 0;
    for (int month = 0; month < table.months(); month++) {
      sum += table.get(month, place, variable);
    }
    return sum;
  }

  /** National value of a variable in the last month. */
  public static double last(MonthlyTable table, Variable variable) {
    return table.get(table.months() - 1, table.places().nation(), variable);
  }
}
