package org.waymark.scenario.parameter;

/** IOM's own choice: shares of money over its six programmes; they add up to one. */
public record IomPortfolio(
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausible = {0.1, 0.4},
            barrier = Barrier.BUDGET)
        double awareness,
    @Parameter(
            unit = "share",
            standard = 0.05,
            plausible = {0, 0.2},
            barrier = Barrier.BUDGET)
        double livelihoods,
    @Parameter(
            unit = "share",
            standard = 0.25,
            plausible = {0.1, 0.4},
            barrier = Barrier.BUDGET)
        double training,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0.15, 0.5},
            barrier = Barrier.BUDGET)
        double assistance,
    @Parameter(
            unit = "share",
            standard = 0.05,
            plausible = {0, 0.15},
            barrier = Barrier.BUDGET)
        double norms,
    @Parameter(
            unit = "share",
            standard = 0.15,
            plausible = {0.05, 0.25},
            barrier = Barrier.BUDGET)
        double advocacy) {}
