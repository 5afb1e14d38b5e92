package org.waymark.scenario.parameter;

/** Discriminatory gender norms, 0 (none) to 1, held by communes. */
@BelongsTo(Barrier.GENDER)
public record Gender(
    @Parameter(
            unit = "0-1",
            standard = 0.45,
            plausible = {0.25, 0.6},
            source = "sigi_2019, sex_ratio_at_birth_2019; scale: assumption",
            dial = 7,
            sign = Sign.ASSUMED,
            local = true)
        double discrimination,
    @Parameter(
            unit = "0-1",
            range = {0, 0.5},
            standard = 0.12,
            plausible = {0.05, 0.2})
        double communeSd,
    @Parameter(
            unit = "logit points",
            range = {-5, 10},
            standard = 1.1,
            plausible = {0, 2},
            sign = Sign.ASSUMED)
        double effectOnAcceptance,
    @Parameter(
            unit = "per unit",
            range = {0, 20},
            standard = 0.8,
            plausible = {0, 2},
            source = "still_afraid_of_trafficker (stockl2017); size: assumption",
            sign = Sign.ASSUMED)
        double stigma) {}
