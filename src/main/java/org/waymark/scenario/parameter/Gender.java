package org.waymark.scenario.parameter;

/** Discriminatory gender norms, 0 (none) to 1, held by communes. */
public record Gender(
    double discrimination, double communeSd, double effectOnAcceptance, double stigma) {}
