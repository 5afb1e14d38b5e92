package org.waymark.outcome.run;

import java.util.List;

/**
 * What one run of a nation leaves.
 *
 * @param run number of the replication, from 0
 * @param seed the seed of its luck
 * @param period the reported months
 * @param monthly every variable by month and place
 * @param groups national counts by group and year
 * @param cohorts what became of the people trafficked in each year
 * @param concentration how unevenly people come from communes and provinces
 */
public record RunOutcome(
    int run,
    long seed,
    Period period,
    MonthlyTable monthly,
    GroupTable groups,
    CohortTable cohorts,
    List<Concentration> concentration) {}
