package org.waymark.scenario.parameter;

/** What a programme can absorb at most. */
public record IomCeiling(
    double counselling,
    double awareness,
    double livelihoods,
    double training,
    double assistance,
    double norms,
    double advocacy) {}
