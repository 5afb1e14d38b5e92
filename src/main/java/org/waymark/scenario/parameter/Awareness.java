package org.waymark.scenario.parameter;

/** What households know of trafficking, 0 (nothing) to 1. */
@BelongsTo(Barrier.AWARENESS)
public record Awareness(
    @Parameter(
            unit = "share",
            standard = 0.35,
            plausible = {0.15, 0.6},
            source = "awareness_baseline_remote_central; assumption",
            dial = 8,
            local = true)
        double initial,
    @Parameter(
            unit = "share of households per month",
            range = {0, 0.5},
            standard = 0.012,
            plausible = {0.004, 0.03},
            source = "border_guard_awareness_reach (bgc2019); assumption",
            dial = 9,
            local = true)
        double campaignCoverage,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausible = {0, 0.35},
            source = "effect_awareness_knowledge_iomx, campaigns_with_proven_impact_vn",
            sign = Sign.ASSUMED)
        double campaignLift,
    @Parameter(
            unit = "share per month",
            range = {0, 0.5},
            standard = 0.074,
            plausible = {0.028, 0.16},
            source = "awareness_decay_halflife")
        double decayPerMonth,
    @Parameter(
            unit = "share per month",
            range = {0, 0.5},
            standard = 0.05,
            plausible = {0.01, 0.1})
        double mixingPerMonth,
    @Parameter(
            unit = "share",
            range = {0, 1},
            standard = 0.3,
            plausible = {0, 0.6})
        double returnLiftHousehold,
    @Parameter(
            unit = "share",
            range = {0, 0.1},
            standard = 0.004,
            plausible = {0, 0.02})
        double returnLiftCommune,
    @Parameter(
            unit = "logit points",
            range = {0, 20},
            standard = 1.5,
            plausible = {0, 3},
            source = "effect_awareness_on_trafficking_risk; assumption",
            dial = 10,
            sign = Sign.ASSUMED)
        double effectOnAcceptance,
    @Parameter(
            unit = "share",
            standard = 0.6,
            plausible = {0.2, 0.9},
            source = "police_training_quality (minority languages lacking); size: assumption",
            sign = Sign.ASSUMED)
        double lostWithoutLanguage) {}
