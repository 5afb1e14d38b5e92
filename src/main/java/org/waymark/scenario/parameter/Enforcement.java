package org.waymark.scenario.parameter;

/** Officers, their work on cases, courts and the watch on the borders. */
@BelongsTo(Barrier.ENFORCEMENT)
public record Enforcement(
    @Parameter(
            unit = "officers per 100,000 households",
            range = {0, 200},
            standard = 3.72,
            plausible = {1.9, 19},
            source = "anti_trafficking_officers; assumption",
            dial = 11,
            sign = Sign.ASSUMED,
            local = true)
        double officersPer100kHouseholds,
    @Parameter(
            unit = "share",
            standard = 0.4,
            plausible = {0.2, 0.6},
            source = "border_guard_strength; assumption")
        double borderShare,
    @Parameter(
            unit = "0-1",
            standard = 0.45,
            plausible = {0.3, 0.6},
            dial = 12,
            sign = Sign.ASSUMED)
        double skill,
    @Parameter(
            unit = "0-1",
            range = {0, 0.5},
            standard = 0.1,
            plausible = {0.05, 0.2})
        double skillSd,
    @Parameter(
            unit = "share",
            standard = 0.65,
            plausible = {0.4, 0.85},
            source = "cpi_score, wgi_control_of_corruption, bribe_probability; scale: assumption",
            dial = 13,
            sign = Sign.ASSUMED,
            local = true)
        double integrity,
    @Parameter(
            unit = "share per month",
            standard = 0.02,
            plausible = {0.008, 0.04})
        double turnoverPerMonth,
    @Parameter(
            unit = "cases per officer",
            range = {1, 100},
            standard = 1,
            plausible = {1, 4})
        int caseload,
    @Parameter(
            unit = "officers per case",
            range = {0.1, 100},
            standard = 3,
            plausible = {1, 6},
            source = "anti_trafficking_team_per_province; size: assumption")
        double officersPerCase,
    @Parameter(
            unit = "monthly hazard per free effective officer per 100,000 households",
            range = {0, 10},
            standard = 0.04,
            plausible = {0, 0.2},
            source =
                "assumption; how cases come to light is not known as shares, so none may come from inquiries",
            sign = Sign.ASSUMED,
            local = true)
        double inquiryYield,
    @Parameter(
            unit = "work units per month",
            range = {0, 10},
            standard = 0.3,
            plausible = {0.1, 0.9},
            source = "clear_up_cases, clear_up_cases_2014; tuned by hand",
            sign = Sign.ASSUMED)
        double solvingPerMonth,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausible = {0, 0.5},
            source = "assumption; some officers do their work whatever the state does",
            sign = Sign.ASSUMED)
        double workWithoutState,
    @Parameter(
            unit = "months",
            range = {1, 240},
            standard = 18,
            plausible = {9, 30})
        int lapseMonths,
    @Parameter(
            unit = "share per month",
            standard = 0.3,
            plausible = {0.05, 0.6},
            sign = Sign.ASSUMED)
        double corruptDropPerMonth,
    @Parameter(
            unit = "share",
            standard = 0.5,
            plausible = {0, 1},
            sign = Sign.ASSUMED)
        double corruptWarning,
    @Parameter(
            unit = "share",
            standard = 0.03,
            plausible = {0.01, 0.1},
            source = "cases_from_victim_report; tuned by hand",
            sign = Sign.ASSUMED)
        double tipPropensity,
    @Parameter(
            unit = "ratio",
            range = {0, 10},
            standard = 0.3,
            plausible = {0.1, 0.8},
            source = "assumption; some report whatever they think of the state",
            sign = Sign.ASSUMED)
        double tipWithoutTrust,
    @Parameter(
            unit = "ratio",
            range = {0, 10},
            standard = 1.4,
            plausible = {0.5, 2.5},
            sign = Sign.ASSUMED)
        double tipTrust,
    @Parameter(
            unit = "share",
            standard = 0.35,
            plausible = {0.3, 0.8},
            source = "cases_from_victim_report, still_afraid_of_trafficker; assumption",
            sign = Sign.ASSUMED)
        double testimony,
    @Parameter(
            unit = "work units",
            range = {0, 10},
            standard = 0.1,
            plausible = {0, 0.5},
            source = "assumption; most of what a further report tells is known",
            sign = Sign.ASSUMED)
        double furtherReportWork,
    @Parameter(
            unit = "persons per case",
            range = {0, 10},
            standard = 0.6,
            plausible = {0.4, 2},
            source = "offenders_per_case",
            sign = Sign.ASSUMED)
        double accomplices,
    @Parameter(
            unit = "share",
            standard = 0.9,
            plausible = {0.85, 1},
            source = "accused_per_offender",
            sign = Sign.ASSUMED)
        double prosecuted,
    @Parameter(
            unit = "share",
            standard = 0.93,
            plausible = {0.8, 1},
            source = "convicted_per_prosecuted",
            sign = Sign.ASSUMED)
        double convicted,
    @Parameter(
            unit = "months",
            range = {1, 600},
            standard = 84,
            plausible = {60, 120},
            source = "sentence_basic (law150)",
            sign = Sign.ASSUMED)
        double sentenceMonths,
    @Parameter(
            unit = "share",
            standard = 0.5,
            plausible = {0.2, 0.7},
            source = "sentence_years_2015_2019")
        double sentenceSpread,
    @Parameter(
            unit = "share per year",
            standard = 0.3,
            plausible = {0, 0.6})
        double redeployment,
    @Parameter(
            unit = "ratio",
            range = {0, 3},
            standard = 1,
            plausible = {0.8, 1.2},
            source = "covid_priority; size: assumption",
            sign = Sign.ASSUMED,
            local = true)
        double capacity,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0, 0.6},
            source = "still_afraid_of_trafficker; size: assumption",
            sign = Sign.ASSUMED)
        double testimonyWithHelp,
    @Parameter(
            unit = "per unit",
            range = {0, 20},
            standard = 0.3,
            plausible = {0, 0.8},
            source = "hotline_referral_rate_2018_2022 (hot_jo2022); size: assumption",
            sign = Sign.ASSUMED)
        double tipHotline,
    @Parameter(
            unit = "share",
            standard = 0.35,
            plausible = {0.1, 0.6},
            sign = Sign.ASSUMED)
        double interdictionMax,
    @Parameter(
            unit = "officers per person",
            range = {0, 10},
            standard = 0.1,
            plausible = {0.02, 0.4},
            sign = Sign.ASSUMED)
        double interdictionLoad,
    @Parameter(
            unit = "effective officers",
            range = {0.01, 1000},
            standard = 8,
            plausible = {3, 20},
            sign = Sign.ASSUMED)
        double interdictionHalf,
    @Parameter(
            unit = "persons per month per 100,000 households",
            range = {0, 1000},
            standard = 20,
            plausible = {5, 60},
            source = "assumption; not counted")
        double migrants,
    @Parameter(
            unit = "ratio",
            range = {0, 10},
            standard = 0.1,
            plausible = {0.01, 0.5},
            source = "assumption; not counted anywhere",
            sign = Sign.ASSUMED)
        double wrongStops,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0.05, 0.8},
            source = "deportees_trafficked_identified_share (an analogue); size: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double punished) {}
