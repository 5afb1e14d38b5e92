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
    Loops loops,
    Costs costs) {
  /** Whether a run is the same with other values: how money is counted acts nowhere. */
  public boolean actsAs(Parameters other) {
    return equals(other.counting(costs));
  }

  private Parameters counting(Costs others) {
    return new Parameters(
        population,
        poverty,
        awareness,
        gender,
        recruiters,
        market,
        enforcement,
        government,
        iom,
        victims,
        loops,
        others);
  }
}
