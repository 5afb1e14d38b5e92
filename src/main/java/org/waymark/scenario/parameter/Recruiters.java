package org.waymark.scenario.parameter;

/** Who recruits, what they cost and earn, when they start and stop, and by which ways they go. */
public record Recruiters(
    @Parameter(
            unit = "recruiters per 100,000 households",
            range = {0.1, 1000},
            standard = 37.2,
            plausible = {20, 60},
            source = "assumption; about 10,000 in the country",
            sign = Sign.ASSUMED)
        double slotsPer100kHouseholds,
    @Parameter(
            unit = "arrests per year",
            range = {0, 10},
            standard = 0.5,
            plausible = {0.2, 0.8},
            source = "tuned by hand on a long burn-in")
        double initialArrestHazard,
    @Parameter(
            unit = "arrests per year",
            range = {0, 10},
            standard = 0.3,
            plausible = {0.1, 0.8},
            source = "tuned by hand on a long burn-in")
        double initialPerceivedRisk,
    @Parameter(
            unit = "offers per recruiter and month",
            range = {0, 20},
            standard = 3,
            plausible = {1, 6},
            sign = Sign.ASSUMED)
        double offersPerMonth,
    @Parameter(
            unit = "communes per month",
            range = {1, 20},
            standard = 4,
            plausible = {2, 8})
        int looksAtHome,
    @Parameter(
            unit = "communes per month",
            range = {0, 20},
            standard = 1,
            plausible = {0, 3})
        int looksElsewhere,
    @Parameter(
            unit = "USD per month and reach",
            range = {0, 10000},
            standard = 40,
            plausible = {10, 150})
        double travelCostUsd,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausible = {0, 1},
            source =
                "displacement_observed_share, displacement_relative_to_gain, offender_seeks_alternative; scale: assumption")
        double mobility,
    @Parameter(
            unit = "km",
            range = {1, 2000},
            standard = 100,
            plausible = {50, 200},
            source = "assumption; crimes fall off with distance from home")
        double reachKm,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0, 0.8},
            source = "assumption; form: reinforcement with forgetting (Camerer and Ho 1999)")
        double learning,
    @Parameter(
            unit = "USD per offer",
            range = {0, 10000},
            standard = 10,
            plausible = {3, 40},
            source = "price_village_helper; assumption")
        double offerCostUsd,
    @Parameter(
            unit = "USD per month",
            range = {0, 10000},
            standard = 10,
            plausible = {0, 50})
        double livingCostUsd,
    @Parameter(
            unit = "USD",
            range = {0, 100000},
            standard = 400,
            plausible = {100, 1500})
        double startingCapitalUsd,
    @Parameter(
            unit = "USD per month",
            range = {1, 100000},
            standard = 240,
            plausible = {105, 420},
            source = "income_pc_month_national; tuned by hand")
        double reservationMedianUsd,
    @Parameter(
            unit = "log points",
            range = {0, 3},
            standard = 0.8,
            plausible = {0.4, 1.2})
        double reservationSd,
    @Parameter(
            unit = "share per month",
            standard = 0.08,
            plausible = {0.03, 0.15})
        double entryPerMonth,
    @Parameter(
            unit = "share per month",
            standard = 0.1,
            plausible = {0.05, 0.2})
        double exitPerMonth,
    @Parameter(
            unit = "ratio",
            standard = 0.8,
            plausible = {0.5, 1})
        double exitRatio,
    @Parameter(
            unit = "USD per month per arrest a year",
            range = {0, 1000000},
            standard = 300,
            plausible = {100, 1000},
            source = "tuned by hand",
            sign = Sign.ASSUMED)
        double fearUsd,
    @Parameter(
            unit = "log points",
            range = {0, 3},
            standard = 0.5,
            plausible = {0.2, 1})
        double fearSd,
    @Parameter(
            unit = "months",
            range = {1, 120},
            standard = 24,
            plausible = {12, 48})
        double riskMemoryMonths,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0, 0.6})
        double networkRiskWeight,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0, 1},
            source =
                "diffusion_observed_share, policing_displacement_nearby, hot_spots_diffusion_d; scale: assumption")
        double diffusion,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0.1, 0.6},
            source = "assumption; networks along a route have members at both ends")
        double networkSpan,
    @Parameter(
            unit = "share",
            standard = 0.4,
            plausible = {0, 0.9},
            source = "assumption; form: removing replaceable members does little (Kosmas et al.)")
        double replacement,
    @Parameter(
            unit = "months",
            range = {1, 120},
            standard = 3,
            plausible = {1, 12})
        int replacementMonths,
    @Parameter(
            unit = "recruiters",
            range = {0.01, 10000},
            standard = 10,
            plausible = {2, 50},
            source = "assumption; few recruiters hear of too few arrests to judge by them alone")
        double riskExperienceHalf,
    @Parameter(
            unit = "recruiters",
            range = {1, 100},
            standard = 15,
            plausible = {5, 40},
            source = "offenders_per_case; assumption")
        int networkSize,
    @Parameter(
            unit = "USD per person",
            range = {0, 10000},
            standard = 250,
            plausible = {100, 500})
        double tasteNoiseUsd,
    @Parameter(
            unit = "share",
            standard = 0.5,
            plausible = {0.2, 0.8})
        double tastePermanentShare,
    @Parameter(
            unit = "months",
            range = {1, 120},
            standard = 6,
            plausible = {2, 24},
            source =
                "assumption; contacts and habits last longer than a month and less than a few years")
        int habitMonths,
    @Parameter(
            unit = "border segments",
            range = {1, 30},
            standard = 3,
            plausible = {1, 6},
            source = "assumption; somebody who works in one province knows few ways out")
        int routesConsidered,
    @Parameter(
            unit = "logit points",
            range = {0, 100},
            standard = 10,
            plausible = {0, 30},
            source =
                "displacement_relative_to_gain, policing_displacement_nearby; size: assumption",
            sign = Sign.ASSUMED)
        double watchAvoidance,
    @Parameter(
            unit = "months",
            range = {1, 120},
            standard = 3,
            plausible = {1, 12},
            source = "assumption; to keep somebody hidden costs money each month")
        int shutBorderMonths,
    @Parameter(
            unit = "USD per person",
            range = {0, 10000},
            standard = 100,
            plausible = {0, 300},
            source = "assumption; form: adaptive routes (Magliocca et al. 2019)")
        double routeLoyaltyUsd,
    @Parameter(
            unit = "ratio",
            range = {0.1, 100},
            standard = 5,
            plausible = {1, 6},
            source =
                "trafficker_share_lived_in_china, trafficker_share_minority (bd_va2021); size: assumption",
            sign = Sign.ASSUMED)
        double borderSlots,
    @Parameter(
            unit = "share",
            standard = 0.06,
            plausible = {0.02, 0.15},
            sign = Sign.ASSUMED)
        double forceChance,
    @Parameter(
            unit = "ratio",
            range = {0, 20},
            standard = 2,
            plausible = {1, 4},
            sign = Sign.ASSUMED)
        double forceAlone,
    @Parameter(
            unit = "share",
            standard = 0.5,
            plausible = {0, 1},
            sign = Sign.ASSUMED)
        double forceWatched,
    Acceptance acceptance,
    Channels channels) {}
