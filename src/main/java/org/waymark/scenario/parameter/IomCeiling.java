package org.waymark.scenario.parameter;

/** What a programme can absorb at most. */
public record IomCeiling(
    @Parameter(
            unit = "share of households per month",
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.5,
            label = "ceiling of awareness campaigns",
            meaning = "Households of a project commune that campaigns can reach in a month.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double awareness,
    @Parameter(
            unit = "share of households per month",
            standard = 0.03,
            plausibleLow = 0.01,
            plausibleHigh = 0.08,
            label = "ceiling of livelihood support",
            meaning = "Poorer households of a project commune that can be supported in a month.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double livelihoods,
    @Parameter(
            unit = "share of officers per month",
            standard = 0.025,
            plausibleLow = 0.01,
            plausibleHigh = 0.06,
            label = "ceiling of the training of officers",
            meaning = "Officers who can be trained in a month.",
            source = "iom_officers_trained_year (iom_bg1)",
            barrier = Barrier.BUDGET)
        double training,
    @Parameter(
            unit = "share of those waiting per month",
            standard = 0.5,
            plausibleLow = 0.2,
            plausibleHigh = 0.9,
            label = "ceiling of assistance to victims",
            meaning = "Identified people waiting for help whom IOM can take in a month.",
            source = "beneficiary_selection_rate (wv_qt2025)",
            barrier = Barrier.BUDGET)
        double assistance,
    @Parameter(
            unit = "share of project communes",
            standard = 0.2,
            plausibleLow = 0.05,
            plausibleHigh = 0.4,
            label = "ceiling of community work on gender norms",
            meaning = "Project communes with community work at a time.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double norms,
    @Parameter(
            unit = "ratio",
            high = 10,
            standard = 1,
            plausibleLow = 0.5,
            plausibleHigh = 2,
            label = "ceiling of policy advocacy",
            meaning = "Advocacy that ministries can take in, against full advocacy.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double advocacy) {}
