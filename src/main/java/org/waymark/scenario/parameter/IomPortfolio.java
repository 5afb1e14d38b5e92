package org.waymark.scenario.parameter;

/** IOM's own choice: shares of money over its six programmes; they add up to one. */
public record IomPortfolio(
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausibleLow = 0.1,
            plausibleHigh = 0.4,
            label = "IOM-chosen share for awareness campaigns",
            meaning = "Share of IOM's own portfolio for awareness campaigns.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double awareness,
    @Parameter(
            unit = "share",
            standard = 0.05,
            plausibleLow = 0,
            plausibleHigh = 0.2,
            label = "IOM-chosen share for livelihood support",
            meaning = "Share of IOM's own portfolio for livelihood support.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double livelihoods,
    @Parameter(
            unit = "share",
            standard = 0.25,
            plausibleLow = 0.1,
            plausibleHigh = 0.4,
            label = "IOM-chosen share for training of officers",
            meaning = "Share of IOM's own portfolio for training of officers.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double training,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausibleLow = 0.15,
            plausibleHigh = 0.5,
            label = "IOM-chosen share for assistance to victims",
            meaning = "Share of IOM's own portfolio for assistance to victims.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double assistance,
    @Parameter(
            unit = "share",
            standard = 0.05,
            plausibleLow = 0,
            plausibleHigh = 0.15,
            label = "IOM-chosen share for community work on gender norms",
            meaning = "Share of IOM's own portfolio for community work on gender norms.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double norms,
    @Parameter(
            unit = "share",
            standard = 0.15,
            plausibleLow = 0.05,
            plausibleHigh = 0.25,
            label = "IOM-chosen share for policy advocacy",
            meaning = "Share of IOM's own portfolio for policy advocacy.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double advocacy) {}
