package org.waymark.scenario.parameter;

/** IOM's own choice: shares of money over its six programmes; they add up to one. */
public record IomPortfolio(
    double awareness,
    double livelihoods,
    double training,
    double assistance,
    double norms,
    double advocacy) {}
