package org.waymark.scenario.parameter;

/** What households know of trafficking, 0 (nothing) to 1. */
public record Awareness(
    double initial,
    double campaignCoverage,
    double campaignLift,
    double decayPerMonth,
    double mixingPerMonth,
    double returnLiftHousehold,
    double returnLiftCommune,
    double effectOnAcceptance,
    double lostWithoutLanguage) {}
