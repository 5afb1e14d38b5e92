package org.waymark.nation;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.waymark.draw.KeyLog;
import org.waymark.evidence.Evidence;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.enforcement.Corps;
import org.waymark.nation.enforcement.Docket;
import org.waymark.nation.enforcement.Investigation;
import org.waymark.nation.exploitation.Exploitation;
import org.waymark.nation.government.Government;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Households;
import org.waymark.nation.iom.Iom;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Geography;
import org.waymark.nation.place.Jurisdictions;
import org.waymark.nation.place.Segments;
import org.waymark.nation.recruitment.Recruiting;
import org.waymark.nation.reintegration.AfterReturn;
import org.waymark.nation.reintegration.Homecoming;
import org.waymark.nation.reintegration.Identification;
import org.waymark.nation.reintegration.Testimony;
import org.waymark.nation.transit.Interdiction;
import org.waymark.nation.transit.Transit;
import org.waymark.nation.victim.Victims;
import org.waymark.scenario.Course;
import org.waymark.scenario.Scenario;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One nation, simulated month by month. MASON's schedule runs the phases of {@link Phase}; its
 * generator decides nothing: all luck is keyed. Built from a scenario, the evidence and a seed;
 * many live in one process.
 */
public final class Nation extends SimState {
  private static final long serialVersionUID = 1L;

  private final transient Course course;
  private final transient Geography map;
  private final transient KeyLog log;
  private final transient Tally tally;
  private final transient Government government;
  private final transient Communes communes;
  private final transient HouseholdEvents events = new HouseholdEvents();
  private final transient Households households;
  private final transient Victims victims;
  private final transient Corps corps;
  private final transient Docket docket;
  private final transient Iom iom;
  private final transient Recruiting recruiting;
  private final transient Transit transit;
  private final transient Exploitation exploitation;
  private final transient AfterReturn afterReturn;
  private final transient Investigation investigation;
  private final transient Census census;
  private final transient Audit audit;
  private int month;

  Nation(Blueprint plan, long seed, HouseholdsFactory factory, boolean audited) {
    super(seed);
    Scenario scenario = plan.scenario();
    Evidence evidence = plan.evidence();
    course = plan.course().copy();
    map = plan.map();
    log = audited ? new KeyLog() : null;
    tally =
        new Tally(map, course.burnInMonths(), scenario.months(), scenario.start().getMonthValue());
    Segments segments = plan.segments();
    int firstMonthOfYear = scenario.start().minusMonths(course.burnInMonths()).getMonthValue();
    government = new Government(course, firstMonthOfYear, seed, log);
    communes = Communes.of(map, course, scenario, evidence);
    households = factory.create(map, communes, course, events, seed);
    victims = new Victims(map.provinces());
    Jurisdictions jurisdictions = plan.jurisdictions();
    corps = new Corps(map, segments, jurisdictions, course, seed, log);
    docket = new Docket(map.provinces(), jurisdictions, corps.deployment(), course, seed, tally);
    Interdiction interdiction = new Interdiction(segments, corps, course);
    recruiting =
        new Recruiting(
            map,
            segments,
            jurisdictions,
            course,
            communes,
            households,
            events,
            victims,
            docket,
            interdiction,
            tally,
            seed,
            log);
    Testimony testimony = new Testimony(course, docket, seed, log);
    iom =
        new Iom(
            map,
            course,
            communes,
            government,
            corps,
            victims,
            testimony,
            recruiting.vulnerability()::of,
            tally,
            seed,
            log);
    Homecoming homecoming = new Homecoming(course, communes, households, events, victims);
    transit =
        new Transit(
            map.households(),
            course,
            segments,
            victims,
            interdiction,
            corps.deployment(),
            homecoming,
            recruiting,
            tally,
            seed,
            log);
    exploitation =
        new Exploitation(course, victims, homecoming, tally, map.places().nation(), seed, log);
    Identification identification =
        new Identification(course, communes, corps, segments, testimony, tally, seed, log);
    afterReturn =
        new AfterReturn(
            course,
            communes,
            victims,
            events,
            identification,
            testimony,
            recruiting,
            tally,
            seed,
            log);
    double[] householdsOf = new double[map.provinces()];
    Arrays.setAll(householdsOf, map::householdsOfProvince);
    investigation =
        new Investigation(
            course, jurisdictions, householdsOf, corps, docket, recruiting, tally, seed, log);
    census = new Census(map, communes, recruiting, victims, government, corps, iom, tally);
    audit = audited ? new Audit(map, victims, iom, tally) : null;
  }

  @Override
  public void start() {
    super.start();
    month = 0;
    for (Phase phase : Phase.values()) {
      schedule.scheduleRepeating(0.0, phase.ordinal(), phase(phase), 1.0);
    }
  }

  private Steppable phase(Phase phase) {
    return switch (phase) {
      case GOVERNMENT -> this::govern;
      case IOM -> iom;
      case COMMUNES -> state -> moveCommunes();
      case RECRUITMENT -> state -> recruiting.step(month, government.getEffectiveness(), state);
      case TRANSIT -> state -> transit.step(month);
      case EXPLOITATION -> state -> exploitation.step(month, government.getEffectiveness());
      case RETURN -> state -> afterReturn.step(month, government.getEffectiveness());
      case INVESTIGATION ->
          state -> investigation.step(month, map.places().nation(), government.getEffectiveness());
      case COMMUNITY -> state -> communes.settle(month);
      case OBSERVATION -> state -> observe();
    };
  }

  private void govern(SimState state) {
    communes.open(month);
    government.step(state);
    corps.step(month, government.getEffectiveness(), state);
  }

  private void moveCommunes() {
    communes.step(month);
    households.step(month);
  }

  private void observe() {
    census.take(month);
    if (audit != null) {
      audit.check();
      log.nextMonth();
    }
    tally.close(month);
    month++;
    if (month == course.months()) {
      tally.finish();
    }
  }

  /**
   * Runs all months.
   *
   * @param cancelled asked once a month; the run stops when it says yes
   * @return whether all months were run
   */
  public boolean run(BooleanSupplier cancelled) {
    start();
    while (month < course.months()) {
      if (cancelled.getAsBoolean()) {
        return false;
      }
      schedule.step(this);
    }
    finish();
    return true;
  }

  /**
   * Changes parameters while the nation runs: the values of another course of the same scenario
   * hold from the month under way on. To be called between two months.
   */
  public void change(Course changed) {
    course.adopt(changed, Math.min(month, course.months()));
  }

  /** The parameters in force over time. */
  public Course course() {
    return course;
  }

  /** Whether all months were simulated. */
  public boolean isOver() {
    return month >= course.months();
  }

  /** Month under way, 0 is the first of burn-in. */
  public int month() {
    return month;
  }

  /** The counts. */
  public Tally tally() {
    return tally;
  }

  /** The communes. */
  public Communes communes() {
    return communes;
  }

  /** The households. */
  public Households households() {
    return households;
  }

  /** The recruiters. */
  public Recruiting recruiting() {
    return recruiting;
  }

  /** The officers. */
  public Corps corps() {
    return corps;
  }

  /** Everybody who was recruited. */
  public Victims victims() {
    return victims;
  }

  /** The map. */
  public Geography map() {
    return map;
  }
}
