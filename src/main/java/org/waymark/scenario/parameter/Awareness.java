package org.waymark.scenario.parameter;

/** What households know of trafficking, 0 (nothing) to 1. */
public record Awareness(
    @Parameter(
            unit = "share",
            standard = 0.35,
            plausibleLow = 0.15,
            plausibleHigh = 0.6,
            label = "awareness at the start",
            meaning =
                "Mean awareness at the start, where it stays while nothing changes: the floor to which"
                    + " it decays is solved from it.",
            source = "awareness_baseline_remote_central; assumption",
            barrier = Barrier.AWARENESS,
            dial = 8,
            local = true)
        double initial,
    @Parameter(
            unit = "share of households per month",
            high = 0.5,
            standard = 0.012,
            plausibleLow = 0.004,
            plausibleHigh = 0.03,
            label = "reach of state campaigns",
            meaning = "Households that a campaign of the state reaches in a month.",
            source = "border_guard_awareness_reach (bgc2019); assumption",
            barrier = Barrier.AWARENESS,
            dial = 9,
            local = true)
        double campaignCoverage,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausibleLow = 0,
            plausibleHigh = 0.35,
            label = "what a campaign teaches a household",
            meaning =
                "How much of what a household does not know a fully trusted campaign teaches it. Includes"
                    + " zero: few campaigns in Viet Nam could show impact.",
            source = "effect_awareness_knowledge_iomx, campaigns_with_proven_impact_vn",
            barrier = Barrier.AWARENESS,
            sign = Sign.ASSUMED)
        double campaignLift,
    @Parameter(
            unit = "share per month",
            high = 0.5,
            standard = 0.074,
            plausibleLow = 0.028,
            plausibleHigh = 0.16,
            label = "decay of awareness",
            meaning =
                "Loss of awareness above the floor in a month; 0.074 is a half-life of 9 months.",
            source = "awareness_decay_halflife",
            barrier = Barrier.AWARENESS)
        double decayPerMonth,
    @Parameter(
            unit = "share per month",
            high = 0.5,
            standard = 0.05,
            plausibleLow = 0.01,
            plausibleHigh = 0.1,
            label = "spread of awareness by talk",
            meaning =
                "How far a household's awareness moves to its commune's mean in a month (talk).",
            source = "assumption",
            barrier = Barrier.AWARENESS)
        double mixingPerMonth,
    @Parameter(
            unit = "share",
            high = 1,
            standard = 0.3,
            plausibleLow = 0,
            plausibleHigh = 0.6,
            label = "what a return teaches the household",
            meaning =
                "How much of what it did not know a household learns when a member comes back.",
            source = "assumption",
            barrier = Barrier.AWARENESS)
        double returnLiftHousehold,
    @Parameter(
            unit = "share",
            high = 0.1,
            standard = 0.004,
            plausibleLow = 0,
            plausibleHigh = 0.02,
            label = "what a return teaches the commune",
            meaning = "How much of what it did not know a whole commune learns from one return.",
            source = "assumption",
            barrier = Barrier.AWARENESS)
        double returnLiftCommune,
    @Parameter(
            unit = "logit points",
            low = 0,
            high = 20,
            standard = 1.5,
            plausibleLow = 0,
            plausibleHigh = 3,
            label = "effect of awareness on accepting offers",
            meaning =
                "How much full awareness lowers the log-odds of accepting an offer. Includes zero:"
                    + " training has failed to change behaviour in some evaluations.",
            source = "effect_awareness_on_trafficking_risk; assumption",
            barrier = Barrier.AWARENESS,
            dial = 10,
            sign = Sign.ASSUMED)
        double effectOnAcceptance) {}
