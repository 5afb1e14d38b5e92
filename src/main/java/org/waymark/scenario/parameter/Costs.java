package org.waymark.scenario.parameter;

/**
 * How money is counted where scenarios are compared. Nothing in a run depends on it. There are no
 * unit prices for what the state does, because no evidence states one. They are conventions, so
 * that there is nothing plausible about them to vary.
 */
public record Costs(
    @Parameter(
            unit = "year",
            low = 1990,
            high = 2100,
            standard = 2019,
            plausibleLow = 2019,
            plausibleHigh = 2019,
            label = "year of prices",
            meaning =
                "Year in whose prices all dollars of a scenario are meant; comparisons name it, and convert nothing.",
            source = "assumption")
        int priceYear,
    @Parameter(
            unit = "share per year",
            high = 0.2,
            standard = 0.03,
            plausibleLow = 0.03,
            plausibleHigh = 0.03,
            label = "discount rate",
            meaning = "By how much money and people of a year later count less in a comparison.",
            source = "assumption (3 %, the reference case of health economics)")
        double discountRate,
    @Parameter(
            unit = "word",
            standardWord = "BOTH",
            label = "whose money counts",
            meaning =
                "Whose money counts in a comparison: iom, state, or both; cost-effectiveness is shown only where all of it has a price.",
            source = "assumption")
        Perspective perspective) {}
