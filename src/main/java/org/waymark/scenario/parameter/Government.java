package org.waymark.scenario.parameter;

/** How well the state carries through its policy, how steady it is, and how it protects victims. */
public record Government(
    @Parameter(
            unit = "0-1",
            standard = 0.48,
            plausibleLow = 0.3,
            plausibleHigh = 0.65,
            label = "underlying effectiveness of the government",
            meaning =
                "Level to which the effectiveness of government returns when it is fully stable, at the start.",
            source = "wgi_government_effectiveness; scale: assumption",
            barrier = Barrier.IMPLEMENTATION,
            dial = 14,
            local = true)
        double effectiveness,
    @Parameter(
            unit = "per year",
            low = -0.1,
            high = 0.1,
            standard = 0.004,
            plausibleLow = 0,
            plausibleHigh = 0.01,
            label = "trend of government effectiveness",
            meaning = "Growth of that level in a year.",
            source = "wgi_government_effectiveness 2010-2022; scale: assumption",
            barrier = Barrier.IMPLEMENTATION)
        double effectivenessTrendPerYear,
    @Parameter(
            unit = "share per month",
            low = 0.001,
            standard = 0.1,
            plausibleLow = 0.05,
            plausibleHigh = 0.2,
            label = "return of government effectiveness to its level",
            meaning = "Part of a deviation of effectiveness that is gone after a month.",
            source = "assumption",
            barrier = Barrier.IMPLEMENTATION)
        double reversionPerMonth,
    @Parameter(
            unit = "per month",
            high = 0.5,
            standard = 0.03,
            plausibleLow = 0.01,
            plausibleHigh = 0.06,
            label = "shocks to government effectiveness",
            meaning = "Monthly shock to effectiveness in a wholly unstable state.",
            source = "assumption",
            barrier = Barrier.INSTABILITY)
        double shockSd,
    @Parameter(
            unit = "0-1",
            standard = 0.7,
            plausibleLow = 0.5,
            plausibleHigh = 0.9,
            label = "political stability",
            meaning = "Political stability: projects run on, policy is carried through.",
            source = "wgi_political_stability; scale: assumption",
            barrier = Barrier.INSTABILITY,
            dial = 4,
            sign = Sign.ASSUMED)
        double stability,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.5,
            label = "effectiveness lost to instability",
            meaning = "Part of effectiveness lost in a wholly unstable state.",
            source = "assumption",
            barrier = Barrier.INSTABILITY,
            sign = Sign.ASSUMED)
        double instabilityCost,
    @Parameter(
            unit = "share",
            standard = 0.4,
            plausibleLow = 0.2,
            plausibleHigh = 0.7,
            label = "months in which permits stall",
            meaning = "Months in which permits stall in a wholly unstable state.",
            source = "assumption",
            barrier = Barrier.INSTABILITY,
            sign = Sign.ASSUMED)
        double unstableMonths,
    @Parameter(
            unit = "0-1",
            standard = 0.45,
            plausibleLow = 0.25,
            plausibleHigh = 0.65,
            label = "protection of victims by the state",
            meaning = "How far the protection that the law gives victims is carried out.",
            source = "reintegration_help_share, child_support_received_share; assumption",
            barrier = Barrier.IMPLEMENTATION,
            dial = 15,
            local = true)
        double victimProtection,
    @Parameter(
            unit = "0-1",
            standard = 0,
            plausibleLow = 0,
            plausibleHigh = 1,
            label = "state support while identification is pending",
            meaning =
                "State support for people whose identification is pending: 0 until the law of July 2025.",
            source = "law_53",
            barrier = Barrier.IMPLEMENTATION)
        double supportWhilePending,
    @Parameter(
            unit = "per unit of relative rise",
            standard = 0.02,
            plausibleLow = 0,
            plausibleHigh = 0.06,
            label = "strength of public pressure",
            meaning =
                "How much a doubling of recorded victims against the three years before raises the effectiveness aimed at: public pressure.",
            source = "assumption",
            barrier = Barrier.IMPLEMENTATION)
        double pressureGain,
    @Parameter(
            unit = "months",
            low = 1,
            high = 240,
            standard = 36,
            plausibleLow = 12,
            plausibleHigh = 60,
            label = "how long public pressure lasts",
            meaning = "How long public pressure lasts.",
            source = "assumption",
            barrier = Barrier.IMPLEMENTATION)
        double pressureMemoryMonths,
    @Parameter(
            unit = "relative rise",
            high = 10,
            standard = 0.1,
            plausibleLow = 0,
            plausibleHigh = 0.3,
            label = "rise of recorded victims that nobody notices",
            meaning =
                "Rise of recorded victims against the three years before that passes unnoticed.",
            source = "assumption; small changes make no news",
            barrier = Barrier.IMPLEMENTATION)
        double pressureThreshold,
    @Parameter(
            unit = "0-1",
            standard = 0.1,
            plausibleLow = 0.02,
            plausibleHigh = 0.3,
            label = "largest public pressure",
            meaning = "The most by which public pressure can raise the effectiveness aimed at.",
            source = "assumption; publicity alone does not make a state strong",
            barrier = Barrier.IMPLEMENTATION)
        double pressureCeiling) {}
