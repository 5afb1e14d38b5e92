package org.waymark.scenario.parameter;

/** What the state prescribes: shares of money over the six programmes; they add up to one. */
public record IomStatePortfolio(
    double awareness,
    double livelihoods,
    double training,
    double assistance,
    double norms,
    double advocacy) {}
