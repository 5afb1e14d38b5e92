package org.waymark.scenario.parameter;

/** How well the state carries through its policy, how steady it is, and how it protects victims. */
public record Government(
    @Parameter(
            unit = "0-1",
            standard = 0.48,
            plausible = {0.3, 0.65},
            source = "wgi_government_effectiveness; scale: assumption",
            barrier = Barrier.IMPLEMENTATION,
            dial = 14,
            local = true)
        double effectiveness,
    @Parameter(
            unit = "per year",
            range = {-0.1, 0.1},
            standard = 0.004,
            plausible = {0, 0.01},
            source = "wgi_government_effectiveness 2010-2022; scale: assumption",
            barrier = Barrier.IMPLEMENTATION)
        double effectivenessTrendPerYear,
    @Parameter(
            unit = "share per month",
            range = {0.001, 1},
            standard = 0.1,
            plausible = {0.05, 0.2},
            barrier = Barrier.IMPLEMENTATION)
        double reversionPerMonth,
    @Parameter(
            unit = "per month",
            range = {0, 0.5},
            standard = 0.03,
            plausible = {0.01, 0.06},
            barrier = Barrier.INSTABILITY)
        double shockSd,
    @Parameter(
            unit = "0-1",
            standard = 0.7,
            plausible = {0.5, 0.9},
            source = "wgi_political_stability; scale: assumption",
            barrier = Barrier.INSTABILITY,
            dial = 4,
            sign = Sign.ASSUMED)
        double stability,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0.1, 0.5},
            barrier = Barrier.INSTABILITY,
            sign = Sign.ASSUMED)
        double instabilityCost,
    @Parameter(
            unit = "share",
            standard = 0.4,
            plausible = {0.2, 0.7},
            barrier = Barrier.INSTABILITY,
            sign = Sign.ASSUMED)
        double unstableMonths,
    @Parameter(
            unit = "0-1",
            standard = 0.45,
            plausible = {0.25, 0.65},
            source = "reintegration_help_share, child_support_received_share; assumption",
            barrier = Barrier.IMPLEMENTATION,
            dial = 15,
            local = true)
        double victimProtection,
    @Parameter(
            unit = "0-1",
            standard = 0,
            plausible = {0, 1},
            source = "law_53",
            barrier = Barrier.IMPLEMENTATION)
        double supportWhilePending,
    @Parameter(
            unit = "0-1",
            range = {0, 2},
            standard = 1,
            plausible = {0.5, 1},
            source = "hot_pilot (hot2017), hot_national (hot2025); scale: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double hotline,
    @Parameter(
            unit = "tier",
            range = {1, 3},
            standard = 2,
            plausible = {2, 2.5},
            source = "drivers.csv (tip_tier)",
            barrier = Barrier.IMPLEMENTATION)
        double tier,
    @Parameter(
            unit = "0-1",
            standard = 0,
            plausible = {0, 0},
            barrier = Barrier.IMPLEMENTATION)
        double tierByRule,
    @Parameter(
            unit = "relative rise",
            range = {0, 10},
            standard = 0.2,
            plausible = {0.1, 0.4},
            barrier = Barrier.IMPLEMENTATION)
        double tierThreshold,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausible = {0, 1},
            source = "prog_2011, prog_2016, prog_2021; scale: assumption",
            barrier = Barrier.IMPLEMENTATION)
        double plan,
    @Parameter(
            unit = "0-1",
            standard = 0,
            plausible = {0, 0.5},
            source = "p_ukmou; scale: assumption",
            barrier = Barrier.IMPLEMENTATION)
        double conditions,
    @Parameter(
            unit = "per unit",
            range = {0, 10},
            standard = 1,
            plausible = {0.3, 1.5},
            source = "tier_reaction (tip_react); scale: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double tierPressure,
    @Parameter(
            unit = "per unit",
            range = {0, 10},
            standard = 0.4,
            plausible = {0, 0.8},
            source = "prog_2011; scale: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double planPressure,
    @Parameter(
            unit = "per unit",
            range = {0, 10},
            standard = 0.4,
            plausible = {0, 0.8},
            source = "p_ukmou; scale: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double conditionsPressure,
    @Parameter(
            unit = "per unit of relative rise",
            range = {0, 10},
            standard = 0.1,
            plausible = {0, 0.4},
            barrier = Barrier.IMPLEMENTATION)
        double newsPressure,
    @Parameter(
            unit = "months",
            range = {1, 240},
            standard = 12,
            plausible = {6, 36},
            barrier = Barrier.IMPLEMENTATION)
        double pressureMemoryMonths,
    @Parameter(
            unit = "per unit",
            standard = 0.05,
            plausible = {0, 0.1},
            source = "tier_reaction (tip_react); size: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double pressureGain,
    @Parameter(
            unit = "per unit",
            range = {0, 10},
            standard = 0.1,
            plausible = {0, 0.3},
            source = "prog_2021 (0.9 of reports to be settled); size: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double targetRecording,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausible = {0.35, 0.65},
            source = "still_afraid_of_trafficker; scale: assumption",
            barrier = Barrier.IMPLEMENTATION,
            local = true)
        double initialTrust,
    @Parameter(
            unit = "share per month",
            standard = 0.02,
            plausible = {0.005, 0.05},
            barrier = Barrier.IMPLEMENTATION)
        double trustReversion,
    @Parameter(
            unit = "share",
            standard = 0.03,
            plausible = {0, 0.1},
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double trustHelp,
    @Parameter(
            unit = "per conviction per 100,000 households",
            range = {0, 10},
            standard = 0.04,
            plausible = {0, 0.06},
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double trustConviction,
    @Parameter(
            unit = "per case per 100,000 households",
            range = {0, 10},
            standard = 0.04,
            plausible = {0, 0.06},
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double trustFailedCase,
    @Parameter(
            unit = "per unit",
            range = {0, 10},
            standard = 0.5,
            plausible = {0, 1},
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double trustLegitimacy) {}
