package org.waymark.scenario.parameter;

/** IOM's own choice: shares of money over its six programmes; they add up to one. */
@BelongsTo(Barrier.BUDGET)
public record IomPortfolio(
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausible = {0.1, 0.4})
        double awareness,
    @Parameter(
            unit = "share",
            standard = 0.05,
            plausible = {0, 0.2})
        double livelihoods,
    @Parameter(
            unit = "share",
            standard = 0.25,
            plausible = {0.1, 0.4})
        double training,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0.15, 0.5})
        double assistance,
    @Parameter(
            unit = "share",
            standard = 0.05,
            plausible = {0, 0.15})
        double norms,
    @Parameter(
            unit = "share",
            standard = 0.15,
            plausible = {0.05, 0.25})
        double advocacy) {}
