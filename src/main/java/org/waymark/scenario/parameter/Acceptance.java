package org.waymark.scenario.parameter;

/** What makes an offer be accepted: terms of a logit. Poverty, norms and awareness act here. */
public record Acceptance(
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = -3.55,
            plausible = {-4.5, -2.5},
            source = "tuned by hand",
            sign = Sign.ASSUMED)
        double base,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = 1.6,
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
            standard = 0.9,
            plausible = {0.3, 1.5},
            source = "migrant_rate_5y; size: assumption",
            sign = Sign.ASSUMED)
        double migrationTie,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = 2.9,
            plausible = {1, 4},
            source = "share_victims_poor_border_areas (hot2020); size: assumption",
            sign = Sign.ASSUMED)
        double border,
    @Parameter(
            unit = "km",
            range = {0.1, 1000},
            standard = 20,
            plausible = {10, 50})
        double borderKm,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = 0.8,
            plausible = {0, 1.2},
            sign = Sign.ASSUMED)
        double remote,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = 0.7,
            plausible = {0, 1},
            sign = Sign.ASSUMED)
        double withoutPapers,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = 0.7,
            plausible = {0, 1},
            sign = Sign.ASSUMED)
        double withoutLanguage,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = -1.0,
            plausible = {-2, 0},
            source = "share_victims_illiterate (molisa2018); size: assumption",
            sign = Sign.ASSUMED)
        double schooledMarriage,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = -0.7,
            plausible = {-1.5, 0},
            source = "share_victims_illiterate (molisa2018); size: assumption",
            sign = Sign.ASSUMED)
        double schooledSexual,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = -0.3,
            plausible = {-1, 0.5},
            source = "assumption",
            sign = Sign.ASSUMED)
        double schooledLabour,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = 1.2,
            plausible = {0.3, 2},
            source = "scam_victims_secondary_or_more (iom_scam2025); size: assumption",
            sign = Sign.ASSUMED)
        double schooledScam,
    @Parameter(
            unit = "logit points",
            range = {-10, 10},
            standard = -0.3,
            plausible = {-1, 0.6})
        double scam) {}
