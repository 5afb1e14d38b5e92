package org.waymark.nation.reintegration;

import org.waymark.nation.commune.Communes;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Households;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Victims;
import org.waymark.nation.victim.Way;
import org.waymark.scenario.Course;

/**
 * Somebody comes home. The household learns {@code returnLiftHousehold} x (1 - a) and every
 * household of the commune {@code returnLiftCommune} x (1 - a), from the next month on.
 */
public final class Homecoming {
  private final Course course;
  private final Communes communes;
  private final Households households;
  private final HouseholdEvents events;
  private final Victims victims;

  /** Homecoming in a nation. */
  public Homecoming(
      Course course,
      Communes communes,
      Households households,
      HouseholdEvents events,
      Victims victims) {
    this.course = course;
    this.communes = communes;
    this.households = households;
    this.events = events;
    this.victims = victims;
  }

  /** The person is back in some way; called from a visit of the present state. */
  public void of(Victim victim, Way way, int month) {
    victim.comeBack(way);
    var rule = course.at(month, victim.province()).awareness();
    double lift = rule.returnLiftHousehold();
    communes.somebodyReturned(
        victim.commune(),
        rule.returnLiftCommune(),
        lift * (1 - households.awareness(victim.household(), victim.commune(), month)));
    events.returned(victim.household(), month, lift);
    events.home(victim.household(), victim.group());
    victims.move(victim, State.RETURNED, month);
  }
}
