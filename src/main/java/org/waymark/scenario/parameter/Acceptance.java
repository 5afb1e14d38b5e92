package org.waymark.scenario.parameter;

/** What makes an offer be accepted: terms of a logit. Poverty, norms and awareness act here. */
public record Acceptance(
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = -2.22,
            plausible = {-3.3, -1.5},
            source = "tuned by hand",
            sign = Sign.ASSUMED)
        double base,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = 2.1,
            plausible = {1, 3},
            source = "share_victims_poor_households; tuned by hand",
            barrier = Barrier.POVERTY,
            sign = Sign.ASSUMED)
        double poor,
    @Parameter(
            unit = "logit points per log point",
            range = {-10, 20},
            standard = 2,
            plausible = {0, 3},
            source = "risk_ratio_child_poorest_vs_richest; assumption",
            barrier = Barrier.POVERTY,
            sign = Sign.ASSUMED)
        double povertyGap,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = 1.1,
            plausible = {0.4, 1.8},
            source = "share_ethnic_minority_2012_2020 (bluedragon2021); tuned by hand",
            sign = Sign.ASSUMED)
        double minority,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = 0.9,
            plausible = {0.3, 1.5},
            source = "migrant_rate_5y; size: assumption",
            sign = Sign.ASSUMED)
        double migrationTie,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = 0.4,
            plausible = {0, 1},
            source = "scam_victims_secondary_or_more (iom_scam2025); assumption",
            sign = Sign.ASSUMED)
        double scam) {}
