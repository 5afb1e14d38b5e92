package org.waymark.scenario.parameter;

/** Income around the poverty line. Log income is measured from the line: below zero is poor. */
public record Poverty(
    double rateMultiplier,
    double growthPerYear,
    double incomeSdPermanent,
    double incomeSdYearly,
    double incomeSdMonthly,
    double communeSd) {}
