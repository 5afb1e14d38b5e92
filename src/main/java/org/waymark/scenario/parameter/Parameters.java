package org.waymark.scenario.parameter;

/** Every parameter of the model: one record a group, as the groups of a scenario file. */
public record Parameters(
    Population population,
    Poverty poverty,
    Awareness awareness,
    Gender gender,
    Recruiters recruiters,
    Market market,
    Enforcement enforcement,
    Government government,
    Iom iom,
    Victims victims,
    Costs costs) {}
