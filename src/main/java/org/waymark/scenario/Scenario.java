package org.waymark.scenario;

import java.time.YearMonth;
import java.util.List;
import org.waymark.scenario.parameter.Parameters;

/**
 * A complete, checked scenario: nothing is left to be looked up elsewhere.
 *
 * @param name title for people
 * @param description one or two sentences
 * @param start first reported month
 * @param months number of reported months, 1 to 1,200
 * @param burnInMonths months simulated before the first reported one, with everything as at its
 *     start
 * @param parameters values where no change is in force
 * @param drivers dated changes of the world that the evidence states, in order
 * @param interventions dated changes that the scenario tries out, in order; they come after drivers
 * @param costs what it costs beyond IOM's own spending, in order; nothing in a run depends on it
 * @param units units of the report's map: {@code "2019"} (63 provinces) or {@code "2025"} (34)
 * @param absolute paths whose values are meant as they stand in every plausible world, also where a
 *     world has another baseline; values of all others then stand in proportion to the baseline's
 */
public record Scenario(
    String name,
    String description,
    YearMonth start,
    int months,
    int burnInMonths,
    Parameters parameters,
    List<Change> drivers,
    List<Change> interventions,
    List<CostItem> costs,
    String units,
    List<String> absolute) {
  /** Copies its lists. */
  public Scenario {
    absolute = List.copyOf(absolute);
    drivers = List.copyOf(drivers);
    interventions = List.copyOf(interventions);
    costs = List.copyOf(costs);
  }

  /** The same under another name. */
  public Scenario named(String otherName, String otherDescription) {
    return new Scenario(
        otherName,
        otherDescription,
        start,
        months,
        burnInMonths,
        parameters,
        drivers,
        interventions,
        costs,
        units,
        absolute);
  }

  /** The same over other months. */
  public Scenario over(YearMonth otherStart, int otherMonths, int otherBurnInMonths) {
    return new Scenario(
        name,
        description,
        otherStart,
        otherMonths,
        otherBurnInMonths,
        parameters,
        drivers,
        interventions,
        costs,
        units,
        absolute);
  }

  /** The same with other values where no change is in force. */
  public Scenario with(Parameters others) {
    return with(others, drivers, interventions, costs);
  }

  /** The same with other changes. */
  public Scenario withChanges(List<Change> otherDrivers, List<Change> otherInterventions) {
    return with(parameters, otherDrivers, otherInterventions, costs);
  }

  /** The same with other costs. */
  public Scenario withCosts(List<CostItem> others) {
    return with(parameters, drivers, interventions, others);
  }

  private Scenario with(
      Parameters values, List<Change> world, List<Change> trials, List<CostItem> money) {
    return new Scenario(
        name,
        description,
        start,
        months,
        burnInMonths,
        values,
        world,
        trials,
        money,
        units,
        absolute);
  }

  /** The last reported month. */
  public YearMonth end() {
    return start.plusMonths(months - 1L);
  }
}
