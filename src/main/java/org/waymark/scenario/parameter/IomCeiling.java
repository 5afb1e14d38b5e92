package org.waymark.scenario.parameter;

/** What a programme can absorb at most. */
@BelongsTo(Barrier.BUDGET)
public record IomCeiling(
    @Parameter(
            unit = "share of people about to leave",
            standard = 0.4,
            plausible = {0.1, 0.7},
            source = "share_not_knowing_migration_risks_2019; size: assumption")
        double counselling,
    @Parameter(
            unit = "share of households with children per month",
            standard = 0.05,
            plausible = {0.02, 0.1})
        double awareness,
    @Parameter(
            unit = "share of households per month",
            standard = 0.03,
            plausible = {0.01, 0.08})
        double livelihoods,
    @Parameter(
            unit = "share of officers per month",
            standard = 0.025,
            plausible = {0.01, 0.06},
            source = "iom_officers_trained_year (iom_bg1)")
        double training,
    @Parameter(
            unit = "share of those waiting per month",
            standard = 0.5,
            plausible = {0.2, 0.9},
            source = "beneficiary_selection_rate (wv_qt2025)")
        double assistance,
    @Parameter(
            unit = "share of project communes",
            standard = 0.2,
            plausible = {0.05, 0.4})
        double norms,
    @Parameter(
            unit = "ratio",
            range = {0, 10},
            standard = 1,
            plausible = {0.5, 2})
        double advocacy) {}
