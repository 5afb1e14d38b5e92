package org.waymark.nation;

import org.waymark.nation.commune.Communes;
import org.waymark.nation.enforcement.Corps;
import org.waymark.nation.enforcement.Docket;
import org.waymark.nation.household.Group;
import org.waymark.nation.household.Household;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Households;
import org.waymark.nation.household.OnDemandHouseholds;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Geography;
import org.waymark.nation.reintegration.Homecoming;
import org.waymark.nation.victim.Channel;
import org.waymark.nation.victim.Recruitment;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Victims;
import org.waymark.nation.victim.Way;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.scenario.Course;

/**
 * What stands around a mechanism that is tried by itself: communes, people, officers and books of
 * one nation, in which nothing moves but what a test moves.
 */
public record Scene(
    Blueprint plan,
    Communes communes,
    Households households,
    HouseholdEvents events,
    Victims victims,
    Corps corps,
    Docket docket,
    Homecoming homecoming,
    Tally tally) {

  /** Of all draws. */
  public static final long SEED = 1;

  /** A nation before its first month. */
  public static Scene of(Nations nation) {
    Blueprint plan = nation.blueprint();
    Course course = plan.course();
    Geography map = plan.map();
    Communes communes = Communes.of(map, course, plan.scenario(), plan.evidence());
    HouseholdEvents events = new HouseholdEvents();
    Households households = new OnDemandHouseholds(map, communes, course, events, SEED);
    Victims victims = new Victims(map.provinces());
    Tally tally = new Tally(map, nation.burnIn(), nation.months(), 1);
    Corps corps = new Corps(map, plan.segments(), plan.jurisdictions(), course, SEED, null);
    Docket docket =
        new Docket(map.provinces(), plan.jurisdictions(), corps.deployment(), course, SEED, tally);
    Homecoming homecoming = new Homecoming(course, communes, households, events, victims);
    return new Scene(plan, communes, households, events, victims, corps, docket, homecoming, tally);
  }

  /** The parameters in force. */
  public Course course() {
    return plan.course();
  }

  /** The map. */
  public Geography map() {
    return plan.map();
  }

  /** People of a commune, no two of one household while there are others, are recruited. */
  public void recruit(
      int number, int commune, Group group, Destination to, Sector sector, int month) {
    for (int i = 0; i < number; i++) {
      Household household = new Household();
      long id =
          map().firstHousehold(commune) + victims.recruitedEver() % map().householdsOf(commune);
      household.set(id, commune, month, 1, 0.5, false);
      long key = victims.recruitedEver();
      Recruitment by = new Recruitment(key, 7, month, to, sector, Channel.BROKER);
      events.left(id, group);
      victims.recruit(by, household, map().provinceOf(commune), group);
    }
  }

  /** Everybody in a state is moved on. */
  public void move(State from, State to, int month) {
    victims.visit(from, victim -> victims.move(victim, to, month));
  }

  /** Women of a commune, sold in China, came back in a month, handed over at the border. */
  public void back(int number, int commune, int month) {
    back(number, commune, month, Way.HANDED_OVER);
  }

  /** The same, by some way. */
  public void back(int number, int commune, int month, Way way) {
    recruit(number, commune, Group.WOMEN, Destination.CHINA, Sector.SEXUAL, month);
    back(month, way);
  }

  /** Everybody who is on the way comes back. */
  public void back(int month, Way way) {
    victims.visit(
        State.IN_TRANSIT,
        victim -> {
          victim.comeBack(way);
          victims.move(victim, State.RETURNED, month);
        });
  }

  /** All who are back are identified. */
  public void identify() {
    victims.in(State.RETURNED).forEach(Victim::identify);
  }
}
