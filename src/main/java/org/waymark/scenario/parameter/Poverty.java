package org.waymark.scenario.parameter;

/** Income around the poverty line. Log income is measured from the line: below zero is poor. */
public record Poverty(
    @Parameter(
            unit = "ratio",
            low = 0,
            high = 5,
            standard = 1,
            plausibleLow = 0.8,
            plausibleHigh = 1.25,
            label = "poverty relative to the observed rate",
            meaning = "Poverty rate of each province against its observed rate.",
            source = "gso_pkg",
            barrier = Barrier.POVERTY,
            dial = 5,
            local = true)
        double rateMultiplier,
    @Parameter(
            unit = "log points per year",
            low = -0.2,
            high = 0.2,
            standard = 0.065,
            plausibleLow = 0.045,
            plausibleHigh = 0.085,
            label = "growth of household income",
            meaning = "Growth of household income relative to the poverty line.",
            source = "poverty_rate_general 2012-2016 (gso_pkg); value: tuned by hand",
            barrier = Barrier.POVERTY,
            dial = 6,
            local = true)
        double growthPerYear,
    @Parameter(
            unit = "log points",
            low = 0.05,
            high = 2,
            standard = 0.5,
            plausibleLow = 0.35,
            plausibleHigh = 0.65,
            label = "spread of permanent household income",
            meaning = "Spread of permanent income between the households of a commune.",
            source = "income_pc_month_q1; split into components: assumption",
            barrier = Barrier.POVERTY)
        double incomeSdPermanent,
    @Parameter(
            unit = "log points",
            high = 2,
            standard = 0.25,
            plausibleLow = 0.15,
            plausibleHigh = 0.35,
            label = "swings of household income from year to year",
            meaning = "Spread of a household's income from year to year.",
            source = "shock_probability_year; assumption",
            barrier = Barrier.POVERTY)
        double incomeSdYearly,
    @Parameter(
            unit = "log points",
            high = 2,
            standard = 0.2,
            plausibleLow = 0.1,
            plausibleHigh = 0.35,
            label = "swings of household income from month to month",
            meaning = "Spread of a household's income from month to month.",
            source = "income_volatility_month; assumption",
            barrier = Barrier.POVERTY)
        double incomeSdMonthly,
    @Parameter(
            unit = "log points",
            high = 1,
            standard = 0.3,
            plausibleLow = 0.15,
            plausibleHigh = 0.45,
            label = "spread of income between communes",
            meaning = "Spread of income levels between the communes of a province.",
            source = "assumption",
            barrier = Barrier.POVERTY)
        double communeSd) {}
