package org.waymark.scenario.parameter;

/** Discriminatory gender norms, 0 (none) to 1, held by communes. */
public record Gender(
    @Parameter(
            unit = "0-1",
            standard = 0.45,
            plausibleLow = 0.25,
            plausibleHigh = 0.6,
            label = "discriminatory gender norms",
            meaning = "Mean strength of discriminatory gender norms in communes.",
            source = "sigi_2019, sex_ratio_at_birth_2019; scale: assumption",
            barrier = Barrier.GENDER,
            dial = 7,
            sign = Sign.ASSUMED,
            local = true)
        double discrimination,
    @Parameter(
            unit = "0-1",
            high = 0.5,
            standard = 0.12,
            plausibleLow = 0.05,
            plausibleHigh = 0.2,
            label = "spread of gender norms between communes",
            meaning = "Spread of norms between communes.",
            source = "assumption",
            barrier = Barrier.GENDER)
        double communeSd,
    @Parameter(
            unit = "logit points",
            low = -5,
            high = 10,
            standard = 1.1,
            plausibleLow = 0,
            plausibleHigh = 2,
            label = "effect of gender norms on accepting offers",
            meaning =
                "How much a norm of one raises the log-odds that an offer to a girl or a woman is accepted.",
            source = "assumption",
            barrier = Barrier.GENDER,
            sign = Sign.ASSUMED)
        double effectOnAcceptance,
    @Parameter(
            unit = "share per unit of norm",
            high = 1,
            standard = 0.15,
            plausibleLow = 0,
            plausibleHigh = 0.4,
            label = "stigma of coming back",
            meaning =
                "Stigma: how much strong norms lower the chance that somebody who came back is identified.",
            source = "still_afraid_of_trafficker (stockl2017); size: assumption",
            barrier = Barrier.GENDER,
            sign = Sign.ASSUMED)
        double stigma) {}
