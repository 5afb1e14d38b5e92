package org.waymark.scenario.parameter;

/** What makes an offer be accepted: terms of a logit. Poverty, norms and awareness act here. */
public record Acceptance(
    @Parameter(
            unit = "logit points",
            low = -10,
            high = 10,
            standard = -2.22,
            plausibleLow = -3.3,
            plausibleHigh = -1.5,
            label = "basic readiness to accept an offer",
            meaning =
                "Log-odds that a household that is not poor, not of a minority, unaware and without ties accepts an offer of a broker.",
            source = "tuned by hand",
            sign = Sign.ASSUMED)
        double base,
    @Parameter(
            unit = "logit points",
            low = -10,
            high = 10,
            standard = 2.1,
            plausibleLow = 1,
            plausibleHigh = 3,
            label = "effect of poverty on accepting offers",
            meaning = "Added for a poor household.",
            source = "share_victims_poor_households; tuned by hand",
            barrier = Barrier.POVERTY,
            sign = Sign.ASSUMED)
        double poor,
    @Parameter(
            unit = "logit points per log point",
            low = -10,
            high = 20,
            standard = 2,
            plausibleLow = 0,
            plausibleHigh = 3,
            label = "effect of the depth of poverty on accepting offers",
            meaning = "Added for each log point below the poverty line.",
            source = "risk_ratio_child_poorest_vs_richest; assumption",
            barrier = Barrier.POVERTY,
            sign = Sign.ASSUMED)
        double povertyGap,
    @Parameter(
            unit = "logit points",
            low = -10,
            high = 10,
            standard = 1.1,
            plausibleLow = 0.4,
            plausibleHigh = 1.8,
            label = "effect of barriers to minorities on accepting offers",
            meaning =
                "Added for a household of an ethnic minority: barriers of language, school and papers, not a trait.",
            source = "share_ethnic_minority_2012_2020 (bluedragon2021); tuned by hand",
            sign = Sign.ASSUMED)
        double minority,
    @Parameter(
            unit = "logit points",
            low = -10,
            high = 10,
            standard = 0.9,
            plausibleLow = 0.3,
            plausibleHigh = 1.5,
            label = "effect of migration ties on accepting offers",
            meaning = "Added in a commune where everybody has ties to migration.",
            source = "migrant_rate_5y; size: assumption",
            sign = Sign.ASSUMED)
        double migrationTie,
    @Parameter(
            unit = "logit points",
            low = -10,
            high = 10,
            standard = 0.4,
            plausibleLow = 0,
            plausibleHigh = 1,
            label = "effect of offers of work online on accepting them",
            meaning = "Added for an offer of well-paid work online that leads to a scam compound.",
            source = "scam_victims_secondary_or_more (iom_scam2025); assumption",
            sign = Sign.ASSUMED)
        double scam) {}
