package org.waymark.nation.recruitment;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.enforcement.Docket;
import org.waymark.nation.household.Barriers;
import org.waymark.nation.household.Group;
import org.waymark.nation.household.Household;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Households;
import org.waymark.nation.household.Members;
import org.waymark.nation.household.SupportWindow;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Geography;
import org.waymark.nation.victim.Channel;
import org.waymark.nation.victim.Recruitment;
import org.waymark.nation.victim.Victims;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;

/**
 * Offers that a recruiter makes in a commune: each goes to a random household and to somebody of a
 * group that the sector asks for, if there is one at home. Whom IOM counsels before leaving, or
 * taught at school, is less likely to accept. A refused offer may be reported:
 *
 * <pre>
 * tip = propensity x awareness x (w + t x trust) x (1 + h x hotline) x visibility of the channel
 * </pre>
 *
 * with w {@code tipWithoutTrust}, t {@code tipTrust}, h {@code tipHotline} and the trust of the
 * commune in institutions; {@code counselReports} times as likely by somebody who was counselled.
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
  private final Terms[] terms;
  private final Draws whichHousehold;
  private final Draws whichGroup;
  private final Draws accepted;
  private final Draws tip;
  private final Draws counsel;
  private final Draws taught;
  private final Force force;
  private final Barriers barriers;
  private final Household household = new Household();

  /** What offers in a province are judged by, prepared from the parameters in force. */
  private record Terms(Parameters now, Acceptance acceptance, Wanted wanted) {}

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
    this.terms = new Terms[map.provinces()];
    this.whichHousehold = Draws.of(seed, Stream.OFFER_HOUSEHOLD, log);
    this.whichGroup = Draws.of(seed, Stream.OFFER_GROUP, log);
    this.accepted = Draws.of(seed, Stream.OFFER_ACCEPTED, log);
    this.tip = Draws.of(seed, Stream.OFFER_TIP, log);
    this.counsel = Draws.of(seed, Stream.OFFER_COUNSELLED, log);
    this.taught = Draws.of(seed, Stream.HOUSEHOLD_TAUGHT);
    this.force = new Force(members, events);
    this.barriers = new Barriers(map, course.at(0), seed);
  }

  /** Makes one offer in a commune. */
  void make(Recruiter recruiter, int commune, int month, int number) {
    int province = map.provinceOf(commune);
    tally.add(Variable.OFFERS, province);
    Terms terms = terms(province, month);
    Parameters now = terms.now();
    Group group = meet(recruiter, commune, month, month, number, terms);
    if (group == null) {
      return;
    }
    boolean counselled =
        counsel.happens(
            communes.outreach().counselled(commune), recruiter.getSlot(), month, number);
    double less =
        (counselled ? now.iom().counselEffect() : 0) + learntAtSchool(commune, group, month, now);
    if (accepted(recruiter, commune, month, number, group, terms, less)) {
      recruit(recruiter, province, group, month, number);
      tally.origin(Variable.PEOPLE_TRAFFICKED, commune, month);
    } else {
      refused(recruiter, commune, month, number, terms, counselled);
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
    Terms terms = terms(province, 0);
    Group group = meet(recruiter, commune, 0, -ago, number, terms);
    if (group != null && accepted(recruiter, commune, -ago, number, group, terms, 0)) {
      enter(recruiter, province, group, -ago, number);
    }
  }

  private Terms terms(int province, int month) {
    Parameters now = course.at(month, province);
    if (terms[province] == null || terms[province].now() != now) {
      terms[province] = new Terms(now, Acceptance.of(now), Wanted.of(now.market()));
    }
    return terms[province];
  }

  /** Who of a random household is asked; null if nobody of the group is at home. */
  private Group meet(
      Recruiter recruiter, int commune, int month, int address, int number, Terms terms) {
    int slot = recruiter.getSlot();
    long id =
        map.firstHousehold(commune)
            + whichHousehold.below(map.householdsOf(commune), slot, address, number);
    Group group = terms.wanted().group(recruiter.sector, whichGroup.uniform(slot, address, number));
    int belong = members.count(id, group, month);
    if (belong == 0 || belong <= events.away(id, group)) {
      return null;
    }
    households.meet(id, commune, month, household);
    barriers.fill(household);
    return group;
  }

  private boolean accepted(
      Recruiter recruiter,
      int commune,
      int address,
      int number,
      Group group,
      Terms terms,
      double less) {
    double uniform = accepted.uniform(recruiter.getSlot(), address, number);
    if (recruiter.channel == Channel.FORCE) {
      return uniform
          < force.chance(
              terms.now(), household.id(), household.month(), communes.awareness(commune));
    }
    double unaware =
        terms
            .acceptance()
            .unaware(
                household,
                group.sex(),
                new Acceptance.Place(
                    communes.norms().of(commune),
                    map.tie(commune),
                    map.remoteness(commune),
                    map.nearness(commune, recruiter.destination)),
                recruiter.channel,
                recruiter.sector);
    double least = communes.leastAwareness(commune, household.month());
    return terms.acceptance().accepts(uniform, unaware - less, least, household);
  }

  /** Log-odds that a course at school takes away, for somebody who had one in the last months. */
  private double learntAtSchool(int commune, Group group, int month, Parameters now) {
    var outreach = communes.outreach();
    if (group.age() != AgeGroup.UNDER_18 || !outreach.everTaught(commune)) {
      return 0;
    }
    double until = outreach.courses(commune, month);
    double before = outreach.courses(commune, month - now.iom().schoolMonths());
    return until > before && SupportWindow.hasArrival(taught, household.id(), before, until)
        ? now.iom().schoolEffect() * communes.legitimacy().of(commune)
        : 0;
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
      Recruiter recruiter, int commune, int month, int number, Terms terms, boolean counselled) {
    Parameters now = terms.now();
    int province = map.provinceOf(commune);
    double visibility =
        ChannelChoice.visibility(now.recruiters().channels().visibility(), recruiter.channel);
    var rule = now.enforcement();
    double mostly =
        rule.tipPropensity()
            * (rule.tipWithoutTrust() + rule.tipTrust() * communes.trust().of(commune))
            * (1 + rule.tipHotline() * now.government().hotline())
            * visibility
            * (counselled ? now.iom().counselReports() : 1);
    double uniform = tip.uniform(recruiter.getSlot(), month, number);
    // Few would report it even if they knew everything: of the others nothing is asked.
    if (uniform < mostly && uniform < mostly * terms.acceptance().aware(household)) {
      tally.add(Variable.TIPS, province);
      docket.report(recruiter.getSlot(), province, month);
    }
  }
}
