package org.waymark.scenario.parameter;

/** Who recruits, what they cost and earn, when they start and stop, and by which ways they go. */
public record Recruiters(
    @Parameter(
            unit = "recruiters per 100,000 households",
            low = 0.1,
            high = 1000,
            standard = 37.2,
            plausibleLow = 20,
            plausibleHigh = 60,
            label = "people who could become recruiters",
            meaning = "People who could become recruiters (slots), active or not.",
            source = "assumption; about 10,000 in the country",
            sign = Sign.ASSUMED)
        double slotsPer100kHouseholds,
    @Parameter(
            unit = "arrests per year",
            high = 10,
            standard = 0.5,
            plausibleLow = 0.2,
            plausibleHigh = 0.8,
            label = "hazard of arrest at which burn-in begins",
            meaning =
                "Hazard of arrest of an active recruiter at which burn-in begins: it sets how many of"
                    + " those whom recruiting attracts are active and how many in prison, so that"
                    + " burn-in need not be long.",
            source = "tuned by hand on a long burn-in")
        double initialArrestHazard,
    @Parameter(
            unit = "arrests per year",
            high = 10,
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.8,
            label = "risk of arrest that recruiters expect at first",
            meaning =
                "Hazard of arrest that recruiters expect when burn-in begins, before they have seen any arrest.",
            source = "tuned by hand on a long burn-in")
        double initialPerceivedRisk,
    @Parameter(
            unit = "offers per recruiter and month",
            high = 20,
            standard = 3,
            plausibleLow = 1,
            plausibleHigh = 6,
            label = "offers of an active recruiter",
            meaning = "Offers that an active recruiter makes (Poisson mean).",
            source = "assumption",
            sign = Sign.ASSUMED)
        double offersPerMonth,
    @Parameter(
            unit = "communes per month",
            low = 1,
            high = 20,
            standard = 4,
            plausibleLow = 2,
            plausibleHigh = 8,
            label = "communes compared in the province of work",
            meaning = "Communes of the province of work that a recruiter compares.",
            source = "assumption")
        int looksAtHome,
    @Parameter(
            unit = "communes per month",
            high = 20,
            standard = 1,
            plausibleLow = 0,
            plausibleHigh = 3,
            label = "communes compared in other provinces",
            meaning =
                "Communes of other provinces that a recruiter compares, the nearer the likelier.",
            source = "assumption")
        int looksElsewhere,
    @Parameter(
            unit = "USD per month and reach",
            high = 10000,
            standard = 40,
            plausibleLow = 10,
            plausibleHigh = 150,
            label = "cost of working away from home",
            meaning =
                "Cost of working away from home for a month, and once of moving, at the distance of the reach and for the most mobile; it grows with the distance.",
            source = "assumption")
        double travelCostUsd,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausibleLow = 0,
            plausibleHigh = 1,
            label = "mobility of recruiters",
            meaning =
                "How free recruiters are to work elsewhere: 0 stay or stop, 1 pay nothing but the way. The cost of being away is divided by it.",
            source =
                "displacement_observed_share, displacement_relative_to_gain, offender_seeks_alternative; scale: assumption")
        double mobility,
    @Parameter(
            unit = "km",
            low = 1,
            high = 2000,
            standard = 100,
            plausibleLow = 50,
            plausibleHigh = 200,
            label = "reach of recruiters",
            meaning =
                "Distance between provinces over which the chance of looking for work there falls to a third.",
            source = "assumption; crimes fall off with distance from home")
        double reachKm,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausibleLow = 0,
            plausibleHigh = 0.8,
            label = "learning from own results",
            meaning =
                "Weight of what a recruiter lately earned above or below what was expected at the place of work, in whether to stay there.",
            source = "assumption; form: reinforcement with forgetting (Camerer and Ho 1999)")
        double learning,
    @Parameter(
            unit = "USD per offer",
            high = 10000,
            standard = 10,
            plausibleLow = 3,
            plausibleHigh = 40,
            label = "cost of an offer",
            meaning = "Cost of making an offer.",
            source = "price_village_helper; assumption")
        double offerCostUsd,
    @Parameter(
            unit = "USD per month",
            high = 10000,
            standard = 10,
            plausibleLow = 0,
            plausibleHigh = 50,
            label = "fixed cost of a recruiter",
            meaning = "Fixed cost of being active.",
            source = "assumption")
        double livingCostUsd,
    @Parameter(
            unit = "USD",
            high = 100000,
            standard = 400,
            plausibleLow = 100,
            plausibleHigh = 1500,
            label = "starting capital of a recruiter",
            meaning = "Money a recruiter brings when entering; who has lost it stops.",
            source = "assumption")
        double startingCapitalUsd,
    @Parameter(
            unit = "USD per month",
            low = 1,
            high = 100000,
            standard = 210,
            plausibleLow = 105,
            plausibleHigh = 420,
            label = "median profit at which recruiting begins",
            meaning = "Median of the monthly profit at which somebody starts to recruit.",
            source = "income_pc_month_national; tuned by hand")
        double reservationMedianUsd,
    @Parameter(
            unit = "log points",
            high = 3,
            standard = 0.8,
            plausibleLow = 0.4,
            plausibleHigh = 1.2,
            label = "spread of the profit at which recruiting begins",
            meaning = "Spread of that profit between slots.",
            source = "assumption")
        double reservationSd,
    @Parameter(
            unit = "share per month",
            standard = 0.08,
            plausibleLow = 0.03,
            plausibleHigh = 0.15,
            label = "how often entry is considered",
            meaning = "Idle slots that consider entry in a month.",
            source = "assumption")
        double entryPerMonth,
    @Parameter(
            unit = "share per month",
            standard = 0.1,
            plausibleLow = 0.05,
            plausibleHigh = 0.2,
            label = "how often stopping is considered",
            meaning = "Active recruiters who consider stopping in a month.",
            source = "assumption")
        double exitPerMonth,
    @Parameter(
            unit = "ratio",
            standard = 0.8,
            plausibleLow = 0.5,
            plausibleHigh = 1,
            label = "share of the starting profit below which recruiters stop",
            meaning =
                "A recruiter stops when expected profit, less fear, falls below this share of the profit that made entry worthwhile.",
            source = "assumption")
        double exitRatio,
    @Parameter(
            unit = "USD per month per arrest a year",
            high = 1000000,
            standard = 300,
            plausibleLow = 100,
            plausibleHigh = 1000,
            label = "weight of the fear of arrest",
            meaning =
                "What a yearly hazard of arrest of one is worth to the median recruiter: deterrence.",
            source = "tuned by hand",
            sign = Sign.ASSUMED)
        double fearUsd,
    @Parameter(
            unit = "log points",
            high = 3,
            standard = 0.5,
            plausibleLow = 0.2,
            plausibleHigh = 1,
            label = "spread of the fear of arrest",
            meaning = "Spread of fear between slots.",
            source = "assumption")
        double fearSd,
    @Parameter(
            unit = "months",
            low = 1,
            high = 120,
            standard = 24,
            plausibleLow = 12,
            plausibleHigh = 48,
            label = "how long arrests are remembered",
            meaning = "How long arrests are remembered in a province and a network.",
            source = "assumption")
        double riskMemoryMonths,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausibleLow = 0,
            plausibleHigh = 0.6,
            label = "weight of arrests in the own network",
            meaning =
                "Weight of arrests in the own network, against those in the province, in perceived risk.",
            source = "assumption")
        double networkRiskWeight,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausibleLow = 0,
            plausibleHigh = 1,
            label = "diffusion of fear",
            meaning =
                "How much of the risk that recruiters see in a province is what their network hears from the provinces of its members: 0 only what happens in the place.",
            source =
                "diffusion_observed_share, policing_displacement_nearby, hot_spots_diffusion_d; scale: assumption")
        double diffusion,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.6,
            label = "network members in other provinces",
            meaning = "Members of a network whose home is another province within reach.",
            source = "assumption; networks along a route have members at both ends")
        double networkSpan,
    @Parameter(
            unit = "share",
            standard = 0.4,
            plausibleLow = 0,
            plausibleHigh = 0.9,
            label = "replacement of imprisoned recruiters",
            meaning =
                "Imprisoned recruiters in whose place the network draws in another of its members.",
            source = "assumption; form: removing replaceable members does little (Kosmas et al.)")
        double replacement,
    @Parameter(
            unit = "months",
            low = 1,
            high = 120,
            standard = 3,
            plausibleLow = 1,
            plausibleHigh = 12,
            label = "months until a recruiter is replaced",
            meaning = "Months after which an imprisoned recruiter is replaced.",
            source = "assumption")
        int replacementMonths,
    @Parameter(
            unit = "recruiters",
            low = 0.01,
            high = 10000,
            standard = 10,
            plausibleLow = 2,
            plausibleHigh = 50,
            label = "experience at which recruiters trust what they see",
            meaning =
                "Recruiters at work in a province at whose number its own arrests weigh as much as the nation's in perceived risk; where fewer work, the nation's weigh more.",
            source = "assumption; few recruiters hear of too few arrests to judge by them alone")
        double riskExperienceHalf,
    @Parameter(
            unit = "recruiters",
            low = 1,
            high = 100,
            standard = 15,
            plausibleLow = 5,
            plausibleHigh = 40,
            label = "size of a network of recruiters",
            meaning = "Slots in a network of one province: accomplices.",
            source = "offenders_per_case; assumption")
        int networkSize,
    @Parameter(
            unit = "USD per person",
            high = 10000,
            standard = 250,
            plausibleLow = 100,
            plausibleHigh = 500,
            label = "spread of tastes for destinations",
            meaning =
                "Spread of what destinations are worth to a recruiter beyond their price: contacts, language, habit.",
            source = "assumption")
        double tasteNoiseUsd,
    @Parameter(
            unit = "share",
            standard = 0.5,
            plausibleLow = 0.2,
            plausibleHigh = 0.8,
            label = "permanent part of the taste for destinations",
            meaning =
                "Part of that taste that stays with a slot; the rest is drawn anew when habits change.",
            source = "assumption")
        double tastePermanentShare,
    @Parameter(
            unit = "months",
            low = 1,
            high = 120,
            standard = 6,
            plausibleLow = 2,
            plausibleHigh = 24,
            label = "months for which recruiters keep to a habit",
            meaning =
                "How long a recruiter keeps to a sector, a channel and the passing part of its taste for destinations.",
            source =
                "assumption; contacts and habits last longer than a month and less than a few years")
        int habitMonths,
    @Parameter(
            unit = "border segments",
            low = 1,
            high = 30,
            standard = 3,
            plausibleLow = 1,
            plausibleHigh = 6,
            label = "routes over a border that are considered",
            meaning =
                "Border segments nearest to the home province, for each destination, among which traffickers choose.",
            source = "assumption; somebody who works in one province knows few ways out")
        int routesConsidered,
    @Parameter(
            unit = "logit points",
            high = 100,
            standard = 10,
            plausibleLow = 0,
            plausibleHigh = 30,
            label = "avoidance of watched routes",
            meaning =
                "How strongly traffickers avoid a watched segment: what it would lose if being stopped there were certain. Includes zero: displacement is often not found.",
            source =
                "displacement_relative_to_gain, policing_displacement_nearby; size: assumption",
            sign = Sign.ASSUMED)
        double watchAvoidance,
    @Parameter(
            unit = "months",
            low = 1,
            high = 120,
            standard = 3,
            plausibleLow = 1,
            plausibleHigh = 12,
            label = "months for which a shut border is waited for",
            meaning =
                "Months after recruitment from which people who cannot be brought over a shut border are exploited inside Viet Nam.",
            source = "assumption; to keep somebody hidden costs money each month")
        int shutBorderMonths,
    Acceptance acceptance,
    Channels channels) {}
