package org.waymark.scenario.parameter;

/** What one unit of a programme costs. */
public record IomUnitCost(
    @Parameter(
            unit = "USD per household reached",
            low = 0.01,
            high = 100000,
            standard = 5,
            plausibleLow = 0.5,
            plausibleHigh = 20,
            label = "cost of reaching a household with a campaign",
            meaning = "Cost of reaching one household with a campaign.",
            source =
                "cost_awareness_per_person_community (taf2009), cost_awareness_per_person_mass",
            barrier = Barrier.BUDGET)
        double awareness,
    @Parameter(
            unit = "USD per household",
            low = 0.01,
            high = 1000000,
            standard = 549,
            plausibleLow = 200,
            plausibleHigh = 1500,
            label = "cost of livelihood support for a household",
            meaning = "Cost of livelihood support for a household.",
            source = "cost_livelihood_per_household (wv_upg)",
            barrier = Barrier.BUDGET)
        double livelihoods,
    @Parameter(
            unit = "USD per officer",
            low = 0.01,
            high = 1000000,
            standard = 500,
            plausibleLow = 150,
            plausibleHigh = 2000,
            label = "cost of training an officer",
            meaning = "Cost of training one officer.",
            source =
                "cost_training_per_officer, iom_officers_trained_year; raised for follow-up: assumption",
            barrier = Barrier.BUDGET)
        double training,
    @Parameter(
            unit = "USD per person",
            low = 0.01,
            high = 1000000,
            standard = 2450,
            plausibleLow = 500,
            plausibleHigh = 5000,
            label = "cost of assisting a person who came back",
            meaning = "Cost of assisting one person who came back.",
            source = "cost_assistance_per_victim (wv_qb2023)",
            barrier = Barrier.BUDGET)
        double assistance,
    @Parameter(
            unit = "USD per commune and month",
            low = 0.01,
            high = 1000000,
            standard = 1200,
            plausibleLow = 830,
            plausibleHigh = 1670,
            label = "cost of community work on gender norms",
            meaning = "Cost of community work on gender norms.",
            source = "project_cost_commune_year (bftw_ht)",
            barrier = Barrier.BUDGET)
        double norms,
    @Parameter(
            unit = "USD per month of full advocacy",
            low = 0.01,
            high = 10000000,
            standard = 20000,
            plausibleLow = 10000,
            plausibleHigh = 40000,
            label = "cost of a month of policy advocacy",
            meaning = "Cost of a month of full policy advocacy.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double advocacy) {}
