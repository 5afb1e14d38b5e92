package org.waymark.scenario.parameter;

/** How many households there are and who lives in them. */
public record Population(
    @Parameter(
            unit = "ratio",
            low = 0.0005,
            high = 10,
            standard = 1,
            plausibleLow = 1,
            plausibleHigh = 1,
            label = "size of the simulated nation",
            meaning =
                "Size of the nation simulated against the real one: households, communes, recruiters,"
                    + " officers, demand and budgets all in proportion.",
            source = "census2019")
        double factor,
    @Parameter(
            unit = "persons per household",
            high = 2,
            standard = 0.15,
            plausibleLow = 0.12,
            plausibleHigh = 0.18,
            label = "girls per household",
            meaning = "Girls of 12 to 17 in an average household.",
            source = "share_women_12_35_population, household_size; split by age: assumption",
            sign = Sign.ASSUMED)
        double girlsPerHousehold,
    @Parameter(
            unit = "persons per household",
            high = 2,
            standard = 0.5,
            plausibleLow = 0.45,
            plausibleHigh = 0.55,
            label = "young women per household",
            meaning = "Women of 18 to 35 in an average household.",
            source = "share_women_12_35_population, household_size; split by age: assumption",
            sign = Sign.ASSUMED)
        double womenPerHousehold,
    @Parameter(
            unit = "persons per household",
            high = 2,
            standard = 0.165,
            plausibleLow = 0.13,
            plausibleHigh = 0.2,
            label = "boys per household",
            meaning = "Boys of 12 to 17 in an average household.",
            source = "sex_ratio_at_birth_2019; split by age: assumption",
            sign = Sign.ASSUMED)
        double boysPerHousehold,
    @Parameter(
            unit = "persons per household",
            high = 2,
            standard = 0.51,
            plausibleLow = 0.45,
            plausibleHigh = 0.55,
            label = "young men per household",
            meaning = "Men of 18 to 35 in an average household.",
            source = "assumption",
            sign = Sign.ASSUMED)
        double menPerHousehold,
    @Parameter(
            unit = "log points",
            high = 1,
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.6,
            label = "spread of commune sizes",
            meaning =
                "Spread of commune sizes within a province (standard deviation of their log).",
            source = "assumption")
        double communeSizeSd,
    @Parameter(
            unit = "logit points",
            high = 2,
            standard = 0.5,
            plausibleLow = 0.2,
            plausibleHigh = 1,
            label = "spread of minority shares and migration ties",
            meaning =
                "Spread of minority shares and of ties to migration between the communes of a province"
                    + " (standard deviation on the logit scale).",
            source = "assumption")
        double communeSpread,
    @Parameter(
            unit = "0-1",
            standard = 0.35,
            plausibleLow = 0.2,
            plausibleHigh = 0.5,
            label = "tie to migration of a province in balance",
            meaning =
                "Mean tie to migration of the communes of a province that as many people leave as come to.",
            source = "assumption; the scale is ours",
            sign = Sign.ASSUMED)
        double migrationTieAtBalance,
    @Parameter(
            unit = "per person lost in a thousand a year",
            standard = 0.01,
            plausibleLow = 0,
            plausibleHigh = 0.03,
            label = "added tie to migration per net loss of people",
            meaning =
                "What a net loss of one person in a thousand a year adds to that tie: with 0.01 it lies from 0.12 (Binh Duong) to 0.5 (Lai Chau).",
            source = "net migration of provinces.csv (gso_pkg); size: assumption")
        double migrationTiePerLoss) {}
