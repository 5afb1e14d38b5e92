package org.waymark.scenario.parameter;

/** Income around the poverty line. Log income is measured from the line: below zero is poor. */
@BelongsTo(Barrier.POVERTY)
public record Poverty(
    @Parameter(
            unit = "ratio",
            range = {0, 5},
            standard = 1,
            plausible = {0.8, 1.25},
            source = "gso_pkg",
            dial = 5,
            local = true)
        double rateMultiplier,
    @Parameter(
            unit = "log points per year",
            range = {-0.2, 0.2},
            standard = 0.065,
            plausible = {0.045, 0.085},
            source = "poverty_rate_general 2012-2016 (gso_pkg); value: tuned by hand",
            dial = 6,
            local = true)
        double growthPerYear,
    @Parameter(
            unit = "log points",
            range = {0.05, 2},
            standard = 0.5,
            plausible = {0.35, 0.65},
            source = "income_pc_month_q1; split into components: assumption")
        double incomeSdPermanent,
    @Parameter(
            unit = "log points",
            range = {0, 2},
            standard = 0.25,
            plausible = {0.15, 0.35},
            source = "shock_probability_year; assumption")
        double incomeSdYearly,
    @Parameter(
            unit = "log points",
            range = {0, 2},
            standard = 0.2,
            plausible = {0.1, 0.35},
            source = "income_volatility_month; assumption")
        double incomeSdMonthly,
    @Parameter(
            unit = "log points",
            range = {0, 1},
            standard = 0.4,
            plausible = {0.15, 0.45})
        double communeSd) {}
