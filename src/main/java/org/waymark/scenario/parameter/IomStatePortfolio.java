package org.waymark.scenario.parameter;

/** What the state prescribes: shares of money over the six programmes; they add up to one. */
@BelongsTo(Barrier.AUTONOMY)
public record IomStatePortfolio(
    @Parameter(
            unit = "share",
            standard = 0.45,
            plausible = {0.25, 0.65})
        double awareness,
    @Parameter(
            unit = "share",
            standard = 0.35,
            plausible = {0.2, 0.5})
        double livelihoods,
    @Parameter(
            unit = "share",
            standard = 0.1,
            plausible = {0, 0.2})
        double training,
    @Parameter(
            unit = "share",
            standard = 0.1,
            plausible = {0.05, 0.3})
        double assistance,
    @Parameter(
            unit = "share",
            standard = 0,
            plausible = {0, 0.05})
        double norms,
    @Parameter(
            unit = "share",
            standard = 0,
            plausible = {0, 0.05})
        double advocacy) {}
