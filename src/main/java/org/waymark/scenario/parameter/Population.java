package org.waymark.scenario.parameter;

/** How many households there are and who lives in them. */
public record Population(
    double factor,
    double girlsPerHousehold,
    double womenPerHousehold,
    double boysPerHousehold,
    double menPerHousehold,
    double communeSizeSd,
    double communeSpread,
    double migrationTieAtBalance,
    double migrationTiePerLoss,
    double communeCorrelation,
    double borderDepthKm,
    double schooledShare,
    double schoolingRemote,
    double schoolingMinority,
    double withoutPapers,
    double minorityWithoutPapers,
    double minorityWithoutLanguage) {}
