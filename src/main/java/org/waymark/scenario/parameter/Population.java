package org.waymark.scenario.parameter;

/** How many households there are and who lives in them. */
public record Population(
    @Parameter(
            unit = "ratio",
            range = {0.0005, 10},
            standard = 1,
            plausible = {1, 1},
            source = "census2019")
        double factor,
    @Parameter(
            unit = "persons per household",
            range = {0, 2},
            standard = 0.15,
            plausible = {0.12, 0.18},
            source = "share_women_12_35_population, household_size; split by age: assumption",
            sign = Sign.ASSUMED)
        double girlsPerHousehold,
    @Parameter(
            unit = "persons per household",
            range = {0, 2},
            standard = 0.5,
            plausible = {0.45, 0.55},
            source = "share_women_12_35_population, household_size; split by age: assumption",
            sign = Sign.ASSUMED)
        double womenPerHousehold,
    @Parameter(
            unit = "persons per household",
            range = {0, 2},
            standard = 0.165,
            plausible = {0.13, 0.2},
            source = "sex_ratio_at_birth_2019; split by age: assumption",
            sign = Sign.ASSUMED)
        double boysPerHousehold,
    @Parameter(
            unit = "persons per household",
            range = {0, 2},
            standard = 0.51,
            plausible = {0.45, 0.55},
            sign = Sign.ASSUMED)
        double menPerHousehold,
    @Parameter(
            unit = "log points",
            range = {0, 1},
            standard = 0.3,
            plausible = {0.1, 0.6})
        double communeSizeSd,
    @Parameter(
            unit = "logit points",
            range = {0, 2},
            standard = 0.8,
            plausible = {0.2, 1})
        double communeSpread,
    @Parameter(
            unit = "0-1",
            standard = 0.35,
            plausible = {0.2, 0.5},
            source = "assumption; the scale is ours",
            sign = Sign.ASSUMED)
        double migrationTieAtBalance,
    @Parameter(
            unit = "per person lost in a thousand a year",
            standard = 0.01,
            plausible = {0, 0.03},
            source = "net migration of provinces.csv (gso_pkg); size: assumption")
        double migrationTiePerLoss,
    @Parameter(
            unit = "0-1",
            standard = 0.7,
            plausible = {0.2, 0.85},
            source = "share_victims_poor_border_areas (hot2020); size: assumption")
        double communeCorrelation,
    @Parameter(
            unit = "km",
            range = {1, 1000},
            standard = 80,
            plausible = {50, 120},
            source = "assumption; half of the way across a province")
        double borderDepthKm,
    @Parameter(
            unit = "share",
            standard = 0.45,
            plausible = {0.3, 0.6},
            source = "assumption; no table by province was found")
        double schooledShare,
    @Parameter(
            unit = "logit points",
            range = {0, 10},
            standard = 1.5,
            plausible = {0.5, 2.5},
            sign = Sign.ASSUMED)
        double schoolingRemote,
    @Parameter(
            unit = "logit points",
            range = {0, 10},
            standard = 1,
            plausible = {0, 2},
            source = "share_victims_illiterate (molisa2018); size: assumption",
            sign = Sign.ASSUMED)
        double schoolingMinority,
    @Parameter(
            unit = "share",
            standard = 0.05,
            plausible = {0.01, 0.1})
        double withoutPapers,
    @Parameter(
            unit = "share",
            standard = 0.25,
            plausible = {0.05, 0.5})
        double minorityWithoutPapers,
    @Parameter(
            unit = "share",
            standard = 0.35,
            plausible = {0.15, 0.6},
            source = "share_victims_illiterate (molisa2018); size: assumption")
        double minorityWithoutLanguage) {}
