package org.waymark.scenario.parameter;

/** What the state prescribes: shares of money over the six programmes; they add up to one. */
public record IomStatePortfolio(
    @Parameter(
            unit = "share",
            standard = 0.45,
            plausibleLow = 0.25,
            plausibleHigh = 0.65,
            label = "state-prescribed share for awareness campaigns",
            meaning = "Share that the state prescribes for awareness campaigns.",
            source = "assumption",
            barrier = Barrier.AUTONOMY)
        double awareness,
    @Parameter(
            unit = "share",
            standard = 0.35,
            plausibleLow = 0.2,
            plausibleHigh = 0.5,
            label = "state-prescribed share for livelihood support",
            meaning = "Share that the state prescribes for livelihood support.",
            source = "assumption",
            barrier = Barrier.AUTONOMY)
        double livelihoods,
    @Parameter(
            unit = "share",
            standard = 0.1,
            plausibleLow = 0,
            plausibleHigh = 0.2,
            label = "state-prescribed share for training of officers",
            meaning = "Share that the state prescribes for training of officers.",
            source = "assumption",
            barrier = Barrier.AUTONOMY)
        double training,
    @Parameter(
            unit = "share",
            standard = 0.1,
            plausibleLow = 0.05,
            plausibleHigh = 0.3,
            label = "state-prescribed share for assistance to victims",
            meaning = "Share that the state prescribes for assistance to victims.",
            source = "assumption",
            barrier = Barrier.AUTONOMY)
        double assistance,
    @Parameter(
            unit = "share",
            standard = 0,
            plausibleLow = 0,
            plausibleHigh = 0.05,
            label = "state-prescribed share for community work on gender norms",
            meaning = "Share that the state prescribes for community work on gender norms.",
            source = "assumption",
            barrier = Barrier.AUTONOMY)
        double norms,
    @Parameter(
            unit = "share",
            standard = 0,
            plausibleLow = 0,
            plausibleHigh = 0.05,
            label = "state-prescribed share for policy advocacy",
            meaning = "Share that the state prescribes for policy advocacy.",
            source = "assumption",
            barrier = Barrier.AUTONOMY)
        double advocacy) {}
