package org.waymark.scenario.parameter;

/**
 * The International Organization for Migration in Viet Nam: money, freedom of action, standing,
 * programmes.
 */
public record Iom(
    @Parameter(
            unit = "USD per year",
            high = 1000000000.0,
            standard = 1500000,
            plausibleLow = 500000,
            plausibleHigh = 3000000,
            label = "budget of IOM",
            meaning = "IOM's money for work against trafficking in a year.",
            source = "iom_ct_budget_year",
            barrier = Barrier.BUDGET,
            dial = 1)
        double annualBudgetUsd,
    @Parameter(
            unit = "share",
            high = 0.9,
            standard = 0.15,
            plausibleLow = 0.07,
            plausibleHigh = 0.3,
            label = "share of overhead in the budget of IOM",
            meaning = "Part of the budget that runs the office.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double overheadShare,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausibleLow = 0.2,
            plausibleHigh = 0.8,
            label = "autonomy of IOM",
            meaning =
                "How far IOM decides itself: 0, the state prescribes its programmes; 1, IOM chooses.",
            source = "assumption",
            barrier = Barrier.AUTONOMY,
            dial = 2)
        double autonomy,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausibleLow = 0.25,
            plausibleHigh = 0.75,
            label = "legitimacy of IOM at the start",
            meaning =
                "Standing of IOM in communities at the start: messages and projects work as far as they are trusted.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            dial = 16,
            local = true)
        double initialLegitimacy,
    @Parameter(
            unit = "word",
            standardWord = "NEEDS_BASED",
            label = "how IOM chooses what to do",
            meaning =
                "How IOM chooses: fixed shares and places; needs-based, by estimated vulnerability; adaptive, learning from observed series.",
            source = "assumption",
            barrier = Barrier.BUDGET,
            dial = 3)
        Strategy strategy,
    IomPortfolio portfolio,
    IomStatePortfolio statePortfolio,
    IomUnitCost unitCostUsd,
    IomCeiling ceiling,
    @Parameter(
            unit = "communes",
            low = 1,
            high = 20000,
            standard = 150,
            plausibleLow = 18,
            plausibleHigh = 400,
            label = "communes in which IOM works",
            meaning = "Communes in which IOM works at a time.",
            source = "p_iom_gms4, p_iom_au (18 to 40 communes); assumption",
            barrier = Barrier.BUDGET)
        int projectCommunes,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausibleLow = 0,
            plausibleHigh = 0.4,
            label = "share of permits in any case",
            meaning =
                "Projects that get a permit at once with no autonomy, effectiveness or legitimacy.",
            source = "assumption",
            barrier = Barrier.AUTONOMY)
        double permitBase,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.5,
            label = "permits that autonomy adds",
            meaning = "Permits that full autonomy adds.",
            source = "assumption",
            barrier = Barrier.AUTONOMY,
            sign = Sign.ASSUMED)
        double permitAutonomy,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.5,
            label = "permits that government effectiveness adds",
            meaning = "Permits that full effectiveness of government adds.",
            source = "assumption",
            barrier = Barrier.AUTONOMY,
            sign = Sign.ASSUMED)
        double permitEffectiveness,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausibleLow = 0.1,
            plausibleHigh = 0.4,
            label = "permits that legitimacy adds",
            meaning = "Permits that full legitimacy adds.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double permitLegitimacy,
    @Parameter(
            unit = "share per month",
            standard = 0.15,
            plausibleLow = 0.05,
            plausibleHigh = 0.3,
            label = "share of waiting projects that come up again",
            meaning = "Waiting projects that come up for a permit again in a month.",
            source = "assumption",
            barrier = Barrier.AUTONOMY,
            sign = Sign.ASSUMED)
        double latePermit,
    @Parameter(
            unit = "share",
            standard = 0.5,
            plausibleLow = 0.1,
            plausibleHigh = 0.9,
            label = "permits while policy stalls",
            meaning = "What is left of permits in a month in which the state stalls.",
            source = "assumption; nothing tells how much stalls, so half",
            barrier = Barrier.INSTABILITY,
            sign = Sign.ASSUMED)
        double permitWhenStalled,
    @Parameter(
            unit = "months",
            low = 1,
            high = 60,
            standard = 12,
            plausibleLow = 6,
            plausibleHigh = 24,
            label = "months that money may wait for a permit",
            meaning = "Months that money may wait for a permit before it goes back to the donor.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        int carryMonths,
    @Parameter(
            unit = "share",
            standard = 0.08,
            plausibleLow = 0.02,
            plausibleHigh = 0.2,
            label = "what a training teaches an officer",
            meaning = "Part of what an officer cannot do that a training teaches.",
            source = "effect_training_understanding; lasting part: assumption",
            barrier = Barrier.BUDGET,
            sign = Sign.ASSUMED)
        double trainingGain,
    @Parameter(
            unit = "per month",
            high = 0.05,
            standard = 0.004,
            plausibleLow = 0.001,
            plausibleHigh = 0.008,
            label = "effect of advocacy on government effectiveness",
            meaning = "Rise of government effectiveness in a month of full advocacy.",
            source = "assumption",
            barrier = Barrier.BUDGET,
            sign = Sign.ASSUMED)
        double advocacyGain,
    @Parameter(
            unit = "share per month",
            standard = 0.02,
            plausibleLow = 0,
            plausibleHigh = 0.05,
            label = "effect of community work on gender norms",
            meaning =
                "Part of a discriminatory norm lost in a month of community work that is fully trusted.",
            source = "assumption",
            barrier = Barrier.GENDER,
            sign = Sign.ASSUMED)
        double normChange,
    @Parameter(
            unit = "0-1",
            standard = 0.6,
            plausibleLow = 0.5,
            plausibleHigh = 0.8,
            label = "strength of norms at which backlash begins",
            meaning = "Strength of norms above which community work can provoke a backlash.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY)
        double backlashThreshold,
    @Parameter(
            unit = "share",
            standard = 0.1,
            plausibleLow = 0.02,
            plausibleHigh = 0.2,
            label = "legitimacy lost in a backlash",
            meaning = "Legitimacy lost in a backlash.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double backlashLoss,
    @Parameter(
            unit = "share",
            standard = 0.05,
            plausibleLow = 0.01,
            plausibleHigh = 0.1,
            label = "legitimacy built by visible help",
            meaning =
                "Legitimacy, of what is missing, that visible help to one person builds in a commune.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double helpLegitimacy,
    @Parameter(
            unit = "share per month",
            standard = 0.01,
            plausibleLow = 0,
            plausibleHigh = 0.03,
            label = "legitimacy lost to waiting for permits",
            meaning =
                "Legitimacy lost in a month in a project commune when every project waits for a permit.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double delayLegitimacy,
    @Parameter(
            unit = "share per month",
            standard = 0.02,
            plausibleLow = 0.005,
            plausibleHigh = 0.05,
            label = "return of legitimacy to its first level",
            meaning = "Return of legitimacy to its first level in a month.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY)
        double legitimacyReversion,
    @Parameter(
            unit = "share per month",
            standard = 0,
            plausibleLow = 0,
            plausibleHigh = 0.005,
            label = "legitimacy lost for reasons outside the model",
            meaning =
                "Legitimacy lost in a month in every commune for reasons outside the model, such as a scandal: 0 unless a scenario says so.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double legitimacyLoss,
    @Parameter(
            unit = "trials",
            low = 0.1,
            high = 1000,
            standard = 5,
            plausibleLow = 2,
            plausibleHigh = 20,
            label = "strength of the prior of the adaptive strategy",
            meaning =
                "Strength of the prior of the adaptive strategy: years of clear evidence it takes to move half-way.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double learningPrior,
    @Parameter(
            unit = "share",
            low = 0.01,
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.6,
            label = "size of trials in learning",
            meaning =
                "Largest relative change of a programme's share that the adaptive strategy tries in a year.",
            source = "assumption; donors let shares move a little within a year",
            barrier = Barrier.BUDGET)
        double learningTrial,
    @Parameter(
            unit = "log points",
            high = 2,
            standard = 0.05,
            plausibleLow = 0.03,
            plausibleHigh = 0.15,
            label = "rise of income by livelihood support",
            meaning = "Rise of income of a household that gets livelihood support.",
            source = "effect_graduation_consumption (banerjee2015)",
            barrier = Barrier.BUDGET,
            sign = Sign.ASSUMED)
        double livelihoodBoost,
    @Parameter(
            unit = "months",
            low = 1,
            high = 240,
            standard = 36,
            plausibleLow = 12,
            plausibleHigh = 60,
            label = "how long livelihood support lasts",
            meaning = "How long livelihood support lasts.",
            source = "banerjee2015; assumption",
            barrier = Barrier.BUDGET)
        int livelihoodMonths,
    @Parameter(
            unit = "share of households",
            low = 0.01,
            standard = 0.25,
            plausibleLow = 0.1,
            plausibleHigh = 0.5,
            label = "share of households whom livelihood support is for",
            meaning =
                "Households of a commune, by permanent income from below, that livelihood support is for.",
            source = "wv_upg, banerjee2015 (both sought out the poorest); share: assumption",
            barrier = Barrier.BUDGET)
        double livelihoodPoorest) {}
