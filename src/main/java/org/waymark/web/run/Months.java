package org.waymark.web.run;

import org.waymark.scenario.Scenario;

/**
 * Two scenarios month by month under equal luck, one run of each.
 *
 * @param scenario may be the reference again, whose run it then has
 * @param seed of both runs
 */
public record Months(
    Scenario reference, Scenario scenario, long seed, RunMonths referenceRun, RunMonths run) {}
