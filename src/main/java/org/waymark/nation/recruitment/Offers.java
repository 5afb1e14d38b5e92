package org.waymark.nation.recruitment;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.enforcement.Docket;
import org.waymark.nation.household.Group;
import org.waymark.nation.household.Household;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Households;
import org.waymark.nation.household.Members;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Geography;
import org.waymark.nation.victim.Recruitment;
import org.waymark.nation.victim.Victims;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;

/**
 * Offers that a recruiter makes in a commune: each goes to a random household and to somebody of a
 * group that the sector asks for, if there is one at home. A refused offer may be reported:
 *
 * <pre>tip = propensity x awareness x (w + trust x effectiveness) x visibility of the channel
 * </pre>
 *
 * with w {@code tipWithoutTrust}.
 */
final class Offers {
  /** Bits of an offer's address below the slot: month, then number of the offer. */
  private static final int SLOT_SHIFT = 32;

  private static final int MONTH_SHIFT = 8;
  private static final long MONTH_MASK = 0xFFFFFF;

  private final Geography map;
  private final Course course;
  private final Communes communes;
  private final Households households;
  private final HouseholdEvents events;
  private final Members members;
  private final Victims victims;
  private final Docket docket;
  private final Tally tally;
  private final Draws whichHousehold;
  private final Draws whichGroup;
  private final Draws accepted;
  private final Draws tip;
  private final Household household = new Household();

  Offers(
      Geography map,
      Course course,
      Communes communes,
      Households households,
      HouseholdEvents events,
      Members members,
      Victims victims,
      Docket docket,
      Tally tally,
      long seed,
      KeyLog log) {
    this.map = map;
    this.course = course;
    this.communes = communes;
    this.households = households;
    this.events = events;
    this.members = members;
    this.victims = victims;
    this.docket = docket;
    this.tally = tally;
    this.whichHousehold = Draws.of(seed, Stream.OFFER_HOUSEHOLD, log);
    this.whichGroup = Draws.of(seed, Stream.OFFER_GROUP, log);
    this.accepted = Draws.of(seed, Stream.OFFER_ACCEPTED, log);
    this.tip = Draws.of(seed, Stream.OFFER_TIP, log);
  }

  /** Makes one offer in a commune. */
  void make(Recruiter recruiter, int commune, int month, int number, double effectiveness) {
    int province = map.provinceOf(commune);
    tally.add(Variable.OFFERS, province);
    Parameters now = course.at(month, province);
    Group group = meet(recruiter, commune, month, month, number, now);
    if (group == null) {
      return;
    }
    if (accepted(recruiter, commune, month, number, group, now)) {
      recruit(recruiter, province, group, month, number);
    } else {
      refused(recruiter, province, month, number, now, effectiveness);
    }
  }

  /**
   * An offer made before burn-in, judged by how households are at its beginning; whoever accepts is
   * in transit.
   *
   * @param ago months before burn-in, at least 1
   */
  void earlier(Recruiter recruiter, int commune, int ago, int number) {
    int province = map.provinceOf(commune);
    Parameters now = course.at(0, province);
    Group group = meet(recruiter, commune, 0, -ago, number, now);
    if (group != null && accepted(recruiter, commune, -ago, number, group, now)) {
      enter(recruiter, province, group, -ago, number);
    }
  }

  /** Who of a random household is asked; null if nobody of the group is at home. */
  private Group meet(
      Recruiter recruiter, int commune, int month, int address, int number, Parameters now) {
    int slot = recruiter.getSlot();
    long id =
        map.firstHousehold(commune)
            + whichHousehold.below(map.householdsOf(commune), slot, address, number);
    Group group =
        Sectors.group(now.market(), recruiter.sector, whichGroup.uniform(slot, address, number));
    if (members.count(id, group, month) <= events.away(id, group)) {
      return null;
    }
    households.meet(id, commune, month, household);
    return group;
  }

  private boolean accepted(
      Recruiter recruiter, int commune, int address, int number, Group group, Parameters now) {
    double p =
        Acceptance.probability(
            now,
            household,
            group.sex(),
            communes.norms().of(commune),
            map.tie(commune),
            recruiter.channel,
            recruiter.sector);
    return accepted.happens(p, recruiter.getSlot(), address, number);
  }

  private void enter(Recruiter recruiter, int province, Group group, int month, int number) {
    long key =
        ((long) recruiter.getSlot() << SLOT_SHIFT) | ((month & MONTH_MASK) << MONTH_SHIFT) | number;
    Recruitment by =
        new Recruitment(
            key,
            recruiter.getSlot(),
            month,
            recruiter.destination,
            recruiter.sector,
            recruiter.channel);
    events.left(household.id(), group);
    victims.recruit(by, household, province, group);
  }

  private void recruit(Recruiter recruiter, int province, Group group, int month, int number) {
    enter(recruiter, province, group, month, number);
    tally.add(Variable.PEOPLE_TRAFFICKED, province);
    tally.reached(Stage.TRAFFICKED, month);
    if (household.poor()) {
      tally.add(Variable.PEOPLE_TRAFFICKED_FROM_POOR_HOUSEHOLDS, province);
    }
    tally.group(
        GroupTable.Measure.PEOPLE_TRAFFICKED,
        month,
        group.cell(household.minority(), recruiter.destination, recruiter.sector));
  }

  private void refused(
      Recruiter recruiter,
      int province,
      int month,
      int number,
      Parameters now,
      double effectiveness) {
    double visibility =
        ChannelChoice.visibility(now.recruiters().channels().visibility(), recruiter.channel);
    double p =
        now.enforcement().tipPropensity()
            * household.awareness()
            * (now.enforcement().tipWithoutTrust() + now.enforcement().tipTrust() * effectiveness)
            * visibility;
    if (tip.happens(p, recruiter.getSlot(), month, number)) {
      tally.add(Variable.TIPS, province);
      docket.report(recruiter.getSlot(), province, month);
    }
  }
}
