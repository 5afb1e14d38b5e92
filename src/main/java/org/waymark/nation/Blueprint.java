package org.waymark.nation;

import org.waymark.evidence.Evidence;
import org.waymark.nation.household.OnDemandHouseholds;
import org.waymark.nation.place.Geography;
import org.waymark.nation.place.Jurisdictions;
import org.waymark.nation.place.Segments;
import org.waymark.scenario.Course;
import org.waymark.scenario.Scenario;

/**
 * What all runs of a scenario share: the course of its parameters, the map and the ways out of the
 * country. Immutable; nations are built from it in any number of threads.
 */
public final class Blueprint {
  private final Scenario scenario;
  private final Evidence evidence;
  private final Course course;
  private final Geography map;
  private final Segments segments;
  private final Jurisdictions jurisdictions;

  private Blueprint(Scenario scenario, Evidence evidence) {
    this.scenario = scenario;
    this.evidence = evidence;
    this.course = Course.of(scenario, evidence.isoCodes());
    this.map = Geography.of(evidence, scenario.parameters());
    this.segments = Segments.of(map, scenario.parameters().recruiters().routesConsidered());
    this.jurisdictions = Jurisdictions.of(map, scenario.parameters().population().factor());
  }

  /** Lays out a scenario. */
  public static Blueprint of(Scenario scenario, Evidence evidence) {
    return new Blueprint(scenario, evidence);
  }

  /**
   * A nation.
   *
   * @param seed of its luck
   * @param audited whether conservation, the ledger and the use of draws are checked every month
   */
  public Nation nation(long seed, boolean audited) {
    return nation(seed, audited, OnDemandHouseholds::new);
  }

  /** A nation whose households are kept in a given way. */
  public Nation nation(long seed, boolean audited, HouseholdsFactory households) {
    return new Nation(this, seed, households, audited);
  }

  /** The scenario. */
  public Scenario scenario() {
    return scenario;
  }

  /** The evidence. */
  public Evidence evidence() {
    return evidence;
  }

  /** The parameters in force over time. */
  public Course course() {
    return course;
  }

  /** The map. */
  public Geography map() {
    return map;
  }

  /** The areas of the police. */
  public Jurisdictions jurisdictions() {
    return jurisdictions;
  }

  /** The ways out of the country. */
  public Segments segments() {
    return segments;
  }
}
