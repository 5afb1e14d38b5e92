package org.waymark.nation.recruitment;

import com.carrotsearch.hppc.IntArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Poisson;
import org.waymark.draw.Stream;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.enforcement.Docket;
import org.waymark.nation.enforcement.Suspects;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Households;
import org.waymark.nation.household.Members;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Geography;
import org.waymark.nation.place.Jurisdictions;
import org.waymark.nation.place.Segments;
import org.waymark.nation.reintegration.RecruiterPool;
import org.waymark.nation.transit.Buyers;
import org.waymark.nation.transit.Interdiction;
import org.waymark.nation.victim.Recruitment;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Victims;
import org.waymark.outcome.variable.Destination;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Recruiters;
import sim.engine.SimState;

/**
 * What recruiters do in a month, top to bottom: {@link #step} opens the month, then every slot
 * takes its own step in order: leave prison, start or stop, choose destination, sector and channel,
 * choose a commune, make offers.
 */
public final class Recruiting implements Suspects, Buyers, RecruiterPool {
  private final Geography map;
  private final Jurisdictions jurisdictions;
  private final Course course;
  private final Vulnerability vulnerability;
  private final Prices prices;
  private final Destinations destinations;
  private final ChannelChoice channels;
  private final PerceivedRisk risk;
  private final Reach reach;
  private final HuntingGround ground;
  private final EntryAndExit entry;
  private final Offers offers;
  private final EarlierVictims earlier;
  private final RecruiterSlots slots;
  private final Vacancies vacancies;
  private final Draws sectors;
  private final Draws numbers;
  private final Draws again;
  private final IntArrayList atWork = new IntArrayList();
  private Wanted wanted;
  private Poisson howMany;
  private int month;

  /** Recruiting in a nation under a seed. */
  public Recruiting(
      Geography map,
      Segments segments,
      Jurisdictions jurisdictions,
      Course course,
      Communes communes,
      Households households,
      HouseholdEvents events,
      Victims victims,
      Docket docket,
      Interdiction interdiction,
      Tally tally,
      long seed,
      KeyLog log) {
    this.map = map;
    this.jurisdictions = jurisdictions;
    this.course = course;
    Parameters start = course.at(0);
    this.vulnerability = new Vulnerability(map, communes, course);
    this.prices = new Prices(course);
    this.reach = new Reach(map, start.recruiters().reachKm());
    this.slots = new RecruiterSlots(map, jurisdictions, reach, start, this, seed);
    this.vacancies = new Vacancies(slots, course, tally, seed, log);
    int count = slots.all().size();
    this.destinations =
        new Destinations(map, segments, interdiction, course, prices, vulnerability, count, seed);
    this.channels = new ChannelChoice(course, count, seed);
    double scale = start.population().factor() * map.provinces() / jurisdictions.count();
    this.risk = new PerceivedRisk(jurisdictions, slots.homes(jurisdictions), scale, course);
    this.ground =
        new HuntingGround(
            map, jurisdictions, course, vulnerability, destinations, risk, reach, seed, log);
    this.entry =
        new EntryAndExit(jurisdictions, course, destinations, risk, reach, tally, seed, log);
    Members members = new Members(seed, start.population());
    this.offers =
        new Offers(
            map, course, communes, households, events, members, victims, docket, tally, seed, log);
    this.sectors = Draws.of(seed, Stream.RECRUITER_SECTOR);
    this.numbers = Draws.of(seed, Stream.RECRUITER_OFFERS, log);
    this.earlier = new EarlierVictims(course, ground, offers, victims, numbers, seed, log);
    this.again = Draws.of(seed, Stream.RECRUITED_AGAIN, log);
  }

  /** A month of all recruiters, in the order of slots. */
  public void step(int now, double effectiveness, SimState state) {
    month = now;
    vulnerability.step(now);
    prices.step(now);
    destinations.step(now);
    risk.step(now);
    channels.step(now);
    wanted = Wanted.of(course.at(now).market());
    howMany = Poisson.of(course.at(now).recruiters().offersPerMonth());
    if (now == 0) {
      slots.begin(course.at(0), recruiter -> entry.attracts(recruiter, now));
      risk.begin(slots.all());
      for (Recruiter recruiter : slots.all()) {
        choose(recruiter, course.at(0));
      }
      earlier.begin(slots.all(), effectiveness);
    }
    vacancies.step(now);
    atWork.elementsCount = 0;
    List<Recruiter> all = slots.all();
    for (int i = 0; i < all.size(); i++) {
      all.get(i).step(state);
    }
  }

  void month(Recruiter recruiter) {
    recruiter.learn(course.at(month).recruiters().habitMonths());
    if (recruiter.status == Recruiter.Status.IN_PRISON && month >= recruiter.freeFrom) {
      recruiter.status = Recruiter.Status.IDLE;
    }
    if (recruiter.status == Recruiter.Status.IDLE) {
      entry.maybeEnter(recruiter, month);
    } else if (recruiter.status == Recruiter.Status.ACTIVE) {
      entry.maybeLeave(recruiter, month);
    }
    if (recruiter.status == Recruiter.Status.ACTIVE) {
      work(recruiter);
    }
  }

  private void work(Recruiter recruiter) {
    int slot = recruiter.getSlot();
    atWork.add(slot);
    Parameters now = course.at(month);
    Recruiters rule = now.recruiters();
    if (rule.mobility() == 0) {
      recruiter.area = recruiter.getHome();
    }
    choose(recruiter, now);
    int commune = ground.choose(recruiter, month, month);
    int province = map.provinceOf(commune);
    if (province != recruiter.area) {
      recruiter.pay(reach.cost(recruiter.area, province, rule));
      recruiter.moveTo(province);
    }
    recruiter.expectedUsd = ground.promised();
    risk.atWork(recruiter.jurisdiction());
    int number = Math.min(MOST_OFFERS, howMany.quantile(numbers.uniform(slot, month, 0)));
    recruiter.pay(
        rule.livingCostUsd()
            + number * rule.offerCostUsd()
            + reach.cost(recruiter.getHome(), province, rule));
    for (int i = 0; i < number; i++) {
      offers.make(recruiter, commune, month, i);
    }
  }

  /** Offers a month beyond this have no address; at a mean of 20 the chance of it is nil. */
  private static final int MOST_OFFERS = 255;

  private void choose(Recruiter recruiter, Parameters now) {
    int slot = recruiter.getSlot();
    int habit = HabitDraws.number(slot, month, now.recruiters().habitMonths());
    recruiter.destination = destinations.best(recruiter, recruiter.area, month, now);
    recruiter.sector =
        wanted.sector(
            recruiter.destination, sectors.uniform(slot, habit, recruiter.destination.ordinal()));
    double hazard = risk.of(recruiter.jurisdiction(), recruiter.getNetwork(), now.recruiters());
    recruiter.channel = channels.of(slot, month, hazard);
  }

  @Override
  public void pay(Victim victim) {
    Destination destination = victim.destination();
    prices.bring(destination);
    slots
        .all()
        .get(victim.recruiter())
        .earn(prices.of(course.at(month).market(), destination, victim.sector()));
  }

  @Override
  public Recruitment again(Victim victim, int now) {
    int[] network = slots.network(slots.all().get(victim.recruiter()).getNetwork());
    int first = (int) again.below(network.length, victim.key(), now, 0);
    for (int i = 0; i < network.length; i++) {
      Recruiter recruiter = slots.all().get(network[(first + i) % network.length]);
      if (recruiter.isActive()) {
        return new Recruitment(
            victim.key(),
            recruiter.getSlot(),
            now,
            recruiter.destination,
            recruiter.sector,
            recruiter.channel);
      }
    }
    return null;
  }

  @Override
  public boolean atLarge(int slot, int now) {
    Recruiter recruiter = slots.all().get(slot);
    return recruiter.status != Recruiter.Status.IN_PRISON && recruiter.lastArrest != now;
  }

  @Override
  public int[] network(int slot) {
    int[] all = slots.network(slots.all().get(slot).getNetwork());
    int[] others = new int[all.length - 1];
    int n = 0;
    for (int member : all) {
      if (member != slot) {
        others[n++] = member;
      }
    }
    return others;
  }

  @Override
  public boolean active(int slot) {
    return slots.all().get(slot).isActive();
  }

  @Override
  public void arrest(int slot, int province, int now) {
    Recruiter recruiter = slots.all().get(slot);
    recruiter.lastArrest = now;
    recruiter.status = Recruiter.Status.IDLE;
    risk.arrest(jurisdictions.of(province, slot), recruiter.getNetwork());
  }

  @Override
  public void imprison(int slot, int now, int until) {
    Recruiter recruiter = slots.all().get(slot);
    recruiter.status = Recruiter.Status.IN_PRISON;
    recruiter.freeFrom = until;
    vacancies.open(recruiter, now);
  }

  @Override
  public void visitActive(IntConsumer visitor) {
    for (int i = 0; i < atWork.size(); i++) {
      if (active(atWork.get(i))) {
        visitor.accept(atWork.get(i));
      }
    }
  }

  @Override
  public int worksIn(int slot) {
    return slots.all().get(slot).area;
  }

  @Override
  public void warn(int slot) {
    Recruiter recruiter = slots.all().get(slot);
    risk.warn(recruiter.getNetwork());
    recruiter.surplusUsd -= recruiter.fearUsd;
  }

  int jurisdiction(int province, int slot) {
    return jurisdictions.of(province, slot);
  }

  /** All slots, in order. */
  public List<Recruiter> slots() {
    return Collections.unmodifiableList(slots.all());
  }

  /** How vulnerable communes look this month. */
  public Vulnerability vulnerability() {
    return vulnerability;
  }

  /** Hazard of arrest that the recruiter expects at the place of work, arrests a year. */
  public double perceivedRisk(Recruiter recruiter) {
    return risk.of(recruiter.jurisdiction(), recruiter.getNetwork(), course.at(month).recruiters());
  }
}
