package org.waymark.scenario.parameter;

/** What one unit of a programme costs. */
public record IomUnitCost(
    double counselling,
    double awareness,
    double livelihoods,
    double training,
    double assistance,
    double norms,
    double advocacy) {}
