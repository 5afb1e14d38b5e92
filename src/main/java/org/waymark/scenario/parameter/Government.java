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
            unit = "per unit of relative rise",
            standard = 0.02,
            plausible = {0, 0.06},
            barrier = Barrier.IMPLEMENTATION)
        double pressureGain,
    @Parameter(
            unit = "months",
            range = {1, 240},
            standard = 36,
            plausible = {12, 60},
            barrier = Barrier.IMPLEMENTATION)
        double pressureMemoryMonths,
    @Parameter(
            unit = "relative rise",
            range = {0, 10},
            standard = 0.1,
            plausible = {0, 0.3},
            source = "assumption; small changes make no news",
            barrier = Barrier.IMPLEMENTATION)
        double pressureThreshold,
    @Parameter(
            unit = "0-1",
            standard = 0.1,
            plausible = {0.02, 0.3},
            source = "assumption; publicity alone does not make a state strong",
            barrier = Barrier.IMPLEMENTATION)
        double pressureCeiling) {}
