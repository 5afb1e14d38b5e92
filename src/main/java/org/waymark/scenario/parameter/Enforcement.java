package org.waymark.scenario.parameter;

/** Officers, their work on cases, courts and the watch on the borders. */
public record Enforcement(
    @Parameter(
            unit = "officers per 100,000 households",
            high = 200,
            standard = 3.72,
            plausibleLow = 1.9,
            plausibleHigh = 19,
            meaning = "Officers who work against trafficking.",
            source = "anti_trafficking_officers; assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED,
            local = true)
        double officersPer100kHouseholds,
    @Parameter(
            unit = "share",
            standard = 0.4,
            plausibleLow = 0.2,
            plausibleHigh = 0.6,
            meaning = "Officers posted to border segments and airports; the others investigate.",
            source = "border_guard_strength; assumption",
            barrier = Barrier.ENFORCEMENT)
        double borderShare,
    @Parameter(
            unit = "0-1",
            standard = 0.45,
            plausibleLow = 0.3,
            plausibleHigh = 0.6,
            meaning = "Mean skill of officers, where it stays without training by IOM.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double skill,
    @Parameter(
            unit = "0-1",
            high = 0.5,
            standard = 0.1,
            plausibleLow = 0.05,
            plausibleHigh = 0.2,
            meaning = "Spread of skill between officers.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT)
        double skillSd,
    @Parameter(
            unit = "share",
            standard = 0.65,
            plausibleLow = 0.4,
            plausibleHigh = 0.85,
            meaning = "Officers who are honest.",
            source = "cpi_score, wgi_control_of_corruption, bribe_probability; scale: assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED,
            local = true)
        double integrity,
    @Parameter(
            unit = "share per month",
            standard = 0.02,
            plausibleLow = 0.008,
            plausibleHigh = 0.04,
            meaning = "Officers replaced in a month: training leaves with them.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT)
        double turnoverPerMonth,
    @Parameter(
            unit = "cases per officer",
            low = 1,
            high = 100,
            standard = 1,
            plausibleLow = 1,
            plausibleHigh = 4,
            meaning = "Cases that an officer works on at a time; others wait.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT)
        int caseload,
    @Parameter(
            unit = "work units per month",
            high = 10,
            standard = 1.2,
            plausibleLow = 0.5,
            plausibleHigh = 2.5,
            meaning =
                "Work that an officer of skill one under full effectiveness does on a case in a month; a case takes one unit on average.",
            source = "clear_up_cases; tuned by hand",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double solvingPerMonth,
    @Parameter(
            unit = "months",
            low = 1,
            high = 240,
            standard = 18,
            plausibleLow = 9,
            plausibleHigh = 30,
            meaning = "Age at which an unsolved case lapses.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT)
        int lapseMonths,
    @Parameter(
            unit = "share per month",
            standard = 0.3,
            plausibleLow = 0.05,
            plausibleHigh = 0.6,
            meaning = "Cases that a corrupt officer drops in a month.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double corruptDropPerMonth,
    @Parameter(
            unit = "share",
            standard = 0.03,
            plausibleLow = 0.01,
            plausibleHigh = 0.1,
            meaning =
                "Refused offers reported by a fully aware household, before trust in the state is counted.",
            source = "cases_from_victim_report; tuned by hand",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double tipPropensity,
    @Parameter(
            unit = "ratio",
            high = 10,
            standard = 1.4,
            plausibleLow = 0.5,
            plausibleHigh = 2.5,
            meaning = "How much more is reported where the government is effective.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double tipTrust,
    @Parameter(
            unit = "share",
            standard = 0.6,
            plausibleLow = 0.4,
            plausibleHigh = 0.8,
            meaning = "Identified people whose testimony opens or strengthens a case.",
            source = "cases_from_victim_report, still_afraid_of_trafficker; assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double testimony,
    @Parameter(
            unit = "persons per case",
            high = 10,
            standard = 1.2,
            plausibleLow = 0.4,
            plausibleHigh = 2,
            meaning =
                "Accomplices of the network arrested with the recruiter, on average, where there are any.",
            source = "offenders_per_case",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double accomplices,
    @Parameter(
            unit = "share",
            standard = 0.9,
            plausibleLow = 0.85,
            plausibleHigh = 1,
            meaning = "Arrests that lead to prosecution.",
            source = "accused_per_offender",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double prosecuted,
    @Parameter(
            unit = "share",
            standard = 0.93,
            plausibleLow = 0.8,
            plausibleHigh = 1,
            meaning = "Prosecutions that lead to conviction.",
            source = "convicted_per_prosecuted",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double convicted,
    @Parameter(
            unit = "months",
            low = 1,
            high = 600,
            standard = 84,
            plausibleLow = 60,
            plausibleHigh = 120,
            meaning = "Mean time in prison after conviction.",
            source = "sentence_basic (law150)",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double sentenceMonths,
    @Parameter(
            unit = "share",
            standard = 0.5,
            plausibleLow = 0.2,
            plausibleHigh = 0.7,
            meaning = "Sentences lie this share around the mean.",
            source = "sentence_years_2015_2019",
            barrier = Barrier.ENFORCEMENT)
        double sentenceSpread,
    @Parameter(
            unit = "share per year",
            standard = 0.3,
            plausibleLow = 0,
            plausibleHigh = 0.6,
            meaning =
                "Officers moved once a year towards where reports come from, at full effectiveness.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT)
        double redeployment,
    @Parameter(
            unit = "share",
            standard = 0.35,
            plausibleLow = 0.1,
            plausibleHigh = 0.6,
            meaning = "Interdiction of those who cross at a segment with unlimited officers.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double interdictionMax,
    @Parameter(
            unit = "officers per person",
            high = 10,
            standard = 0.1,
            plausibleLow = 0.02,
            plausibleHigh = 0.4,
            meaning = "Officers that one crossing person a month keeps busy: saturation.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double interdictionLoad,
    @Parameter(
            unit = "effective officers",
            low = 0.01,
            high = 1000,
            standard = 8,
            plausibleLow = 3,
            plausibleHigh = 20,
            meaning =
                "Effective officers at a segment at which half of the largest interdiction is reached when few cross.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double interdictionHalf) {}
