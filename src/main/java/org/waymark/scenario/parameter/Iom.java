package org.waymark.scenario.parameter;

/**
 * The International Organization for Migration in Viet Nam: money, freedom of action, standing,
 * programmes.
 */
public record Iom(
    @Parameter(
            unit = "USD per year",
            range = {0, 1000000000.0},
            standard = 1500000,
            plausible = {500000, 3000000},
            source = "iom_ct_budget_year",
            barrier = Barrier.BUDGET,
            dial = 1)
        double annualBudgetUsd,
    @Parameter(
            unit = "share",
            range = {0, 0.9},
            standard = 0.15,
            plausible = {0.07, 0.3},
            barrier = Barrier.BUDGET)
        double overheadShare,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausible = {0.2, 0.8},
            barrier = Barrier.AUTONOMY,
            dial = 2)
        double autonomy,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausible = {0.25, 0.75},
            barrier = Barrier.LEGITIMACY,
            dial = 16,
            local = true)
        double initialLegitimacy,
    @Parameter(unit = "word", standardWord = "NEEDS_BASED", barrier = Barrier.BUDGET, dial = 3)
        Strategy strategy,
    IomPortfolio portfolio,
    IomStatePortfolio statePortfolio,
    IomUnitCost unitCostUsd,
    IomCeiling ceiling,
    @Parameter(
            unit = "communes",
            range = {1, 20000},
            standard = 150,
            plausible = {18, 400},
            source = "p_iom_gms4, p_iom_au (18 to 40 communes); assumption",
            barrier = Barrier.BUDGET)
        int projectCommunes,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausible = {0, 0.4},
            barrier = Barrier.AUTONOMY)
        double permitBase,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0.1, 0.5},
            barrier = Barrier.AUTONOMY,
            sign = Sign.ASSUMED)
        double permitAutonomy,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0.1, 0.5},
            barrier = Barrier.AUTONOMY,
            sign = Sign.ASSUMED)
        double permitEffectiveness,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausible = {0.1, 0.4},
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double permitLegitimacy,
    @Parameter(
            unit = "share per month",
            standard = 0.15,
            plausible = {0.05, 0.3},
            barrier = Barrier.AUTONOMY,
            sign = Sign.ASSUMED)
        double latePermit,
    @Parameter(
            unit = "share",
            standard = 0.5,
            plausible = {0.1, 0.9},
            source = "assumption; nothing tells how much stalls, so half",
            barrier = Barrier.INSTABILITY,
            sign = Sign.ASSUMED)
        double permitWhenStalled,
    @Parameter(
            unit = "months",
            range = {1, 60},
            standard = 12,
            plausible = {6, 24},
            barrier = Barrier.BUDGET)
        int carryMonths,
    @Parameter(
            unit = "share",
            standard = 0.08,
            plausible = {0.02, 0.2},
            source = "effect_training_understanding; lasting part: assumption",
            barrier = Barrier.BUDGET,
            sign = Sign.ASSUMED)
        double trainingGain,
    @Parameter(
            unit = "per month",
            range = {0, 0.05},
            standard = 0.004,
            plausible = {0.001, 0.008},
            barrier = Barrier.BUDGET,
            sign = Sign.ASSUMED)
        double advocacyGain,
    @Parameter(
            unit = "share per month",
            standard = 0.02,
            plausible = {0, 0.05},
            barrier = Barrier.GENDER,
            sign = Sign.ASSUMED)
        double normChange,
    @Parameter(
            unit = "0-1",
            standard = 0.6,
            plausible = {0.5, 0.8},
            barrier = Barrier.LEGITIMACY)
        double backlashThreshold,
    @Parameter(
            unit = "share",
            standard = 0.1,
            plausible = {0.02, 0.2},
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double backlashLoss,
    @Parameter(
            unit = "share",
            standard = 0.05,
            plausible = {0.01, 0.1},
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double helpLegitimacy,
    @Parameter(
            unit = "share per month",
            standard = 0.01,
            plausible = {0, 0.03},
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double delayLegitimacy,
    @Parameter(
            unit = "share per month",
            standard = 0.02,
            plausible = {0.005, 0.05},
            barrier = Barrier.LEGITIMACY)
        double legitimacyReversion,
    @Parameter(
            unit = "share per month",
            standard = 0,
            plausible = {0, 0.005},
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double legitimacyLoss,
    @Parameter(
            unit = "trials",
            range = {0.1, 1000},
            standard = 1,
            plausible = {0.3, 4},
            barrier = Barrier.BUDGET)
        double learningPrior,
    @Parameter(
            unit = "share",
            range = {0.01, 5},
            standard = 0.5,
            plausible = {0.2, 1},
            source = "assumption; donors let shares move a little within a year",
            barrier = Barrier.BUDGET)
        double learningTrial,
    @Parameter(
            unit = "ratio",
            range = {0, 10},
            standard = 0.05,
            plausible = {0, 0.2},
            barrier = Barrier.BUDGET)
        double learningReach,
    @Parameter(
            unit = "log points",
            range = {0, 2},
            standard = 0.05,
            plausible = {0.03, 0.15},
            source = "effect_graduation_consumption (banerjee2015)",
            barrier = Barrier.BUDGET,
            sign = Sign.ASSUMED)
        double livelihoodBoost,
    @Parameter(
            unit = "months",
            range = {1, 240},
            standard = 36,
            plausible = {12, 60},
            source = "banerjee2015; assumption",
            barrier = Barrier.BUDGET)
        int livelihoodMonths,
    @Parameter(
            unit = "share of households",
            range = {0.01, 1},
            standard = 0.25,
            plausible = {0.1, 0.5},
            source = "wv_upg, banerjee2015 (both sought out the poorest); share: assumption",
            barrier = Barrier.BUDGET)
        double livelihoodPoorest,
    @Parameter(
            unit = "ratio",
            standard = 0.6,
            plausible = {0.3, 1},
            barrier = Barrier.BUDGET,
            sign = Sign.ASSUMED)
        double livelihoodRetrafficking,
    @Parameter(
            unit = "persons per household and year",
            range = {0.0001, 1},
            standard = 0.012,
            plausible = {0.007, 0.02},
            source = "irregular_workers_abroad_year (seag2020), overseas_workers_year")
        double leaversPerHousehold,
    @Parameter(
            unit = "logit points",
            range = {0, 10},
            standard = 0.5,
            plausible = {0, 1.2},
            source =
                "effect_pre_departure_training_reached (wif2021), effect_training_awareness_on_forced_labour (wif_bn2020), effect_awareness_migration_intention; size: assumption",
            barrier = Barrier.AWARENESS,
            sign = Sign.ASSUMED)
        double counselEffect,
    @Parameter(
            unit = "ratio",
            range = {0, 20},
            standard = 2,
            plausible = {1, 4},
            source = "effect_awareness_step_taken (iomxbd2018); size: assumption",
            barrier = Barrier.AWARENESS,
            sign = Sign.ASSUMED)
        double counselReports,
    @Parameter(
            unit = "logit points",
            range = {0, 10},
            standard = 0.4,
            plausible = {0, 1.2},
            source =
                "campaigns_with_proven_impact_vn (seefar2018), effect_awareness_knowledge_philippines; size: assumption",
            barrier = Barrier.AWARENESS,
            sign = Sign.ASSUMED)
        double schoolEffect,
    @Parameter(
            unit = "months",
            range = {1, 240},
            standard = 24,
            plausible = {6, 48},
            source = "awareness_decay_halflife; assumption",
            barrier = Barrier.AWARENESS)
        int schoolMonths,
    @Parameter(
            unit = "per unit",
            range = {0, 20},
            standard = 1,
            plausible = {0, 2},
            barrier = Barrier.AUTONOMY,
            sign = Sign.ASSUMED)
        double advocacyPressure) {}
