package org.waymark.scenario;

import java.util.List;
import org.waymark.scenario.parameter.Parameters;

/**
 * The parameters in force in each month and province of a run.
 *
 * <p>Month 0 is the first month of burn-in; month {@link #burnInMonths()} is the first reported
 * one. During burn-in the drivers in force at the start of the reported period hold, and no
 * intervention.
 */
public final class Course {
  private final Scenario scenario;

  private Course(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * Lays out the changes of a scenario over time.
   *
   * @param provinces ISO codes of all provinces, in the order in which they are numbered
   */
  public static Course of(Scenario scenario, List<String> provinces) {
    return new Course(scenario);
  }

  /** Months simulated in all: burn-in and reported. */
  public int months() {
    return scenario.burnInMonths() + scenario.months();
  }

  /** Months before the first reported one. */
  public int burnInMonths() {
    return scenario.burnInMonths();
  }

  /** Values in force for the country in a month. */
  public Parameters at(int month) {
    return scenario.parameters();
  }

  /** Values in force in a province in a month. */
  public Parameters at(int month, int province) {
    return scenario.parameters();
  }
}
