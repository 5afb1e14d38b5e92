package org.waymark.scenario.parameter;

/** Officers, their work on cases, courts and the watch on the borders. */
public record Enforcement(
    @Parameter(
            unit = "officers per 100,000 households",
            high = 200,
            standard = 3.72,
            plausibleLow = 1.9,
            plausibleHigh = 19,
            label = "officers against trafficking",
            meaning = "Officers who work against trafficking.",
            source = "anti_trafficking_officers; assumption",
            barrier = Barrier.ENFORCEMENT,
            dial = 11,
            sign = Sign.ASSUMED,
            local = true)
        double officersPer100kHouseholds,
    @Parameter(
            unit = "share",
            standard = 0.4,
            plausibleLow = 0.2,
            plausibleHigh = 0.6,
            label = "share of officers at borders and airports",
            meaning = "Officers posted to border segments and airports; the others investigate.",
            source = "border_guard_strength; assumption",
            barrier = Barrier.ENFORCEMENT)
        double borderShare,
    @Parameter(
            unit = "0-1",
            standard = 0.45,
            plausibleLow = 0.3,
            plausibleHigh = 0.6,
            label = "skill of officers",
            meaning = "Mean skill of officers, where it stays without training by IOM.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT,
            dial = 12,
            sign = Sign.ASSUMED)
        double skill,
    @Parameter(
            unit = "0-1",
            high = 0.5,
            standard = 0.1,
            plausibleLow = 0.05,
            plausibleHigh = 0.2,
            label = "spread of skill between officers",
            meaning = "Spread of skill between officers.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT)
        double skillSd,
    @Parameter(
            unit = "share",
            standard = 0.65,
            plausibleLow = 0.4,
            plausibleHigh = 0.85,
            label = "share of honest officers",
            meaning = "Officers who are honest.",
            source = "cpi_score, wgi_control_of_corruption, bribe_probability; scale: assumption",
            barrier = Barrier.ENFORCEMENT,
            dial = 13,
            sign = Sign.ASSUMED,
            local = true)
        double integrity,
    @Parameter(
            unit = "share per month",
            standard = 0.02,
            plausibleLow = 0.008,
            plausibleHigh = 0.04,
            label = "turnover of officers",
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
            label = "cases that an officer works on at a time",
            meaning =
                "Cases among which an officer divides the time: a case takes at most one part of it.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT)
        int caseload,
    @Parameter(
            unit = "officers per case",
            low = 0.1,
            high = 100,
            standard = 3,
            plausibleLow = 1,
            plausibleHigh = 6,
            label = "officers who work on a case together",
            meaning =
                "Officers who work on a case together, if they have the time; a larger case load leaves each case a part of theirs.",
            source = "anti_trafficking_team_per_province; size: assumption",
            barrier = Barrier.ENFORCEMENT)
        double officersPerCase,
    @Parameter(
            unit = "monthly hazard per free effective officer per 100,000 households",
            high = 10,
            standard = 0.04,
            plausibleLow = 0,
            plausibleHigh = 0.2,
            label = "yield of inquiries of officers",
            meaning =
                "Hazard with which each recruiter at work is found out in a month by one free officer per 100,000 households, of skill one under full effectiveness.",
            source =
                "assumption; how cases come to light is not known as shares, so none may come from inquiries",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED,
            local = true)
        double inquiryYield,
    @Parameter(
            unit = "work units per month",
            high = 10,
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.9,
            label = "work of an officer on a case",
            meaning =
                "Work that an officer of skill one under full effectiveness does in a month spent on a case; a case takes one unit on average.",
            source = "clear_up_cases, clear_up_cases_2014; tuned by hand",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double solvingPerMonth,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausibleLow = 0,
            plausibleHigh = 0.5,
            label = "work that officers do under a state without effect",
            meaning = "Part of that work that is done under a state without any effect.",
            source = "assumption; some officers do their work whatever the state does",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double workWithoutState,
    @Parameter(
            unit = "months",
            low = 1,
            high = 240,
            standard = 18,
            plausibleLow = 9,
            plausibleHigh = 30,
            label = "age at which an unsolved case lapses",
            meaning = "Age at which an unsolved case lapses.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT)
        int lapseMonths,
    @Parameter(
            unit = "share per month",
            standard = 0.3,
            plausibleLow = 0.05,
            plausibleHigh = 0.6,
            label = "cases dropped by corrupt officers",
            meaning = "Cases that a corrupt officer drops in a month.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double corruptDropPerMonth,
    @Parameter(
            unit = "share",
            standard = 0.5,
            plausibleLow = 0,
            plausibleHigh = 1,
            label = "warnings by corrupt officers",
            meaning =
                "Dropped cases of which a corrupt officer warns the recruiter: the network is on its guard as after an arrest, and the recruiter looks for another place.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double corruptWarning,
    @Parameter(
            unit = "share",
            standard = 0.03,
            plausibleLow = 0.01,
            plausibleHigh = 0.1,
            label = "readiness to report refused offers",
            meaning =
                "Refused offers reported by a fully aware household, before trust in the state is counted.",
            source = "cases_from_victim_report; tuned by hand",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double tipPropensity,
    @Parameter(
            unit = "ratio",
            high = 10,
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.8,
            label = "reports made under a state without effect",
            meaning = "What is reported under a state without any effect, against that share.",
            source = "assumption; some report whatever they think of the state",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double tipWithoutTrust,
    @Parameter(
            unit = "ratio",
            high = 10,
            standard = 1.4,
            plausibleLow = 0.5,
            plausibleHigh = 2.5,
            label = "effect of government effectiveness on reports",
            meaning = "How much more is reported where the government is effective.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double tipTrust,
    @Parameter(
            unit = "share",
            standard = 0.5,
            plausibleLow = 0.3,
            plausibleHigh = 0.8,
            label = "share of identified people who testify",
            meaning = "Identified people whose testimony opens or strengthens a case.",
            source = "cases_from_victim_report, still_afraid_of_trafficker; assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double testimony,
    @Parameter(
            unit = "work units",
            high = 10,
            standard = 0.1,
            plausibleLow = 0,
            plausibleHigh = 0.5,
            label = "work that a further report saves",
            meaning =
                "Work that a further report on a known suspect saves; a case takes one unit on average.",
            source = "assumption; most of what a further report tells is known",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double furtherReportWork,
    @Parameter(
            unit = "persons per case",
            high = 10,
            standard = 1.2,
            plausibleLow = 0.4,
            plausibleHigh = 2,
            label = "accomplices arrested with a recruiter",
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
            label = "share of arrests that lead to prosecution",
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
            label = "share of prosecutions that lead to conviction",
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
            label = "mean time in prison",
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
            label = "spread of prison sentences",
            meaning = "Sentences lie this share around the mean.",
            source = "sentence_years_2015_2019",
            barrier = Barrier.ENFORCEMENT)
        double sentenceSpread,
    @Parameter(
            unit = "share per year",
            standard = 0.3,
            plausibleLow = 0,
            plausibleHigh = 0.6,
            label = "share of officers moved to where reports come from",
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
            label = "largest share stopped at a border segment",
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
            label = "officers kept busy by each crossing person",
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
            label = "officers at which half of the largest share is stopped",
            meaning =
                "Effective officers at a segment at which half of the largest interdiction is reached when few cross.",
            source = "assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double interdictionHalf,
    @Parameter(
            unit = "persons per month per 100,000 households",
            high = 1000,
            standard = 20,
            plausibleLow = 5,
            plausibleHigh = 60,
            label = "people who migrate past the watch",
            meaning =
                "People who cross a border or leave by air freely for work, and whom officers look at.",
            source = "assumption; not counted",
            barrier = Barrier.ENFORCEMENT)
        double migrants,
    @Parameter(
            unit = "ratio",
            high = 10,
            standard = 0.1,
            plausibleLow = 0.01,
            plausibleHigh = 0.5,
            label = "stops of people who are not trafficked",
            meaning =
                "Chance that somebody who migrates freely is wrongly stopped, against that of somebody who is trafficked.",
            source = "assumption; not counted anywhere",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double wrongStops,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausibleLow = 0.05,
            plausibleHigh = 0.8,
            label = "punishment of unrecognised victims",
            meaning =
                "People stopped on the way and not recognised as victims who are punished for what they were made to do, where no protection is carried out.",
            source = "deportees_trafficked_identified_share (an analogue); size: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double punished) {}
