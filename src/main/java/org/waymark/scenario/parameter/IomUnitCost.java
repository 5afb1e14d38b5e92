package org.waymark.scenario.parameter;

/** What one unit of a programme costs. */
@BelongsTo(Barrier.BUDGET)
public record IomUnitCost(
    @Parameter(
            unit = "USD per person",
            range = {0.01, 100000},
            standard = 10,
            plausible = {2, 20},
            source = "cost_awareness_per_person_community (taf2009)")
        double counselling,
    @Parameter(
            unit = "USD per pupil",
            range = {0.01, 100000},
            standard = 12.5,
            plausible = {2, 20},
            source = "cost_awareness_per_person_community (taf2009: 12.5 an upper bound)")
        double awareness,
    @Parameter(
            unit = "USD per household",
            range = {0.01, 1000000},
            standard = 549,
            plausible = {200, 1500},
            source = "cost_livelihood_per_household (wv_upg)")
        double livelihoods,
    @Parameter(
            unit = "USD per officer",
            range = {0.01, 1000000},
            standard = 500,
            plausible = {150, 2000},
            source =
                "cost_training_per_officer, iom_officers_trained_year; raised for follow-up: assumption")
        double training,
    @Parameter(
            unit = "USD per person",
            range = {0.01, 1000000},
            standard = 2450,
            plausible = {500, 5000},
            source = "cost_assistance_per_victim (wv_qb2023)")
        double assistance,
    @Parameter(
            unit = "USD per commune and month",
            range = {0.01, 1000000},
            standard = 1200,
            plausible = {830, 1670},
            source = "project_cost_commune_year (bftw_ht)")
        double norms,
    @Parameter(
            unit = "USD per month of full advocacy",
            range = {0.01, 10000000},
            standard = 20000,
            plausible = {10000, 40000})
        double advocacy) {}
