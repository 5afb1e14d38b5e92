package org.waymark.scenario.parameter;

/**
 * How money is counted where scenarios are compared. Nothing in a run depends on it. There are no
 * unit prices for what the state does, because no evidence states one. They are conventions, so
 * that there is nothing plausible about them to vary.
 */
public record Costs(
    @Parameter(
            unit = "year",
            range = {1990, 2100},
            standard = 2019,
            plausible = {2019, 2019})
        int priceYear,
    @Parameter(
            unit = "share per year",
            range = {0, 0.2},
            standard = 0.03,
            plausible = {0.03, 0.03},
            source = "assumption (3 %, the reference case of health economics)")
        double discountRate,
    @Parameter(unit = "word", standardWord = "BOTH") Perspective perspective) {}
