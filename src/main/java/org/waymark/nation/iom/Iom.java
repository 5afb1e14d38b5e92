package org.waymark.nation.iom;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.waymark.draw.KeyLog;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.enforcement.Corps;
import org.waymark.nation.government.Government;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Geography;
import org.waymark.nation.reintegration.Testimony;
import org.waymark.nation.victim.Victims;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The International Organization for Migration in Viet Nam. A month: money comes in, a part runs
 * the office; projects get permits or wait, and money that waited too long goes back; the rest is
 * spread over six programmes, each of which spends what it can absorb. Delay costs legitimacy where
 * IOM works.
 */
public final class Iom implements Steppable {
  private static final long serialVersionUID = 1L;

  private static final double MONTHS_A_YEAR = 12; // calendar

  private final transient Course course;
  private final transient Geography map;
  private final transient Communes communes;
  private final transient Government government;
  private final transient Ledger ledger = new Ledger();
  private final transient ProjectCommunes places;
  private final transient Portfolio portfolio;
  private final transient Learning learning;
  private final transient Map<Programme, Activity> activities = new EnumMap<>(Programme.class);
  private final long[] saved = new long[Programme.values().length];
  private final double firstLegitimacy;
  private int month;
  private double permitShare;

  /**
   * IOM at the start of burn-in.
   *
   * @param vulnerability of a commune, as IOM estimates it
   */
  public Iom(
      Geography map,
      Course course,
      Communes communes,
      Government government,
      Corps corps,
      Victims victims,
      Testimony testimony,
      IntToDoubleFunction vulnerability,
      Tally tally,
      long seed,
      KeyLog log) {
    this.map = map;
    this.course = course;
    this.communes = communes;
    this.government = government;
    this.firstLegitimacy = meanLegitimacy();
    this.places = new ProjectCommunes(map, vulnerability, seed);
    this.learning = new Learning(seed, log);
    this.portfolio = new Portfolio(learning);
    int nation = map.places().nation();
    activities.put(Programme.AWARENESS, new Prevention(course, places, communes, tally, nation));
    activities.put(
        Programme.LIVELIHOODS,
        new LivelihoodSupport(course, places, communes, victims, tally, nation));
    activities.put(Programme.TRAINING, new OfficerTraining(course, corps));
    activities.put(
        Programme.ASSISTANCE,
        new VictimAssistance(course, victims, communes, testimony, tally, seed, log));
    activities.put(Programme.NORMS, new NormsWork(course, places, communes, seed, log));
    activities.put(Programme.ADVOCACY, new Advocacy(course, government));
  }

  @Override
  public void step(SimState state) {
    var now = course.at(month);
    var rule = now.iom();
    places.step(month, rule, now.population().factor());
    learning.step(month, rule);
    portfolio.step(rule);

    ledger.open(month, rule.carryMonths());
    double budget = rule.annualBudgetUsd() * now.population().factor();
    long income = Math.round(budget / MONTHS_A_YEAR * Ledger.CENTS);
    long overhead = Math.round(income * rule.overheadShare());
    ledger.receive(month, income, overhead);
    permitShare =
        Permits.share(
            rule,
            followed(now, government.getFirstEffectiveness(), government.getEffectiveness()),
            followed(now, firstLegitimacy, meanLegitimacy()),
            government.isStalled());
    spend(ledger.permit(month, permitShare, rule.latePermit()));

    for (int c : places.chosen()) {
      communes.legitimacy().lose(c, rule.delayLegitimacy() * (1 - permitShare));
    }
    month++;
  }

  /** What permits follow: the level of today, or that of the start where the loop is closed. */
  private static double followed(Parameters now, double first, double today) {
    return first + now.loops().permits() * (today - first);
  }

  private void spend(long permitted) {
    var costs = course.at(month).iom().unitCostUsd();
    long left = permitted + ledger.hold(Arrays.stream(saved).sum());
    for (Programme programme : Programme.values()) {
      int k = programme.ordinal();
      // Shares add up to one only up to rounding.
      long money = Math.min(left, (long) (permitted * portfolio.share(programme)) + saved[k]);
      long spent = activities.get(programme).act(money, month);
      ledger.spend(programme, spent);
      left -= spent;
      // What is too little for a unit is saved for it.
      saved[k] = Math.min(money - spent, programme.unitCostCents(costs));
    }
  }

  /** What IOM can observe of a month: people identified, by home province. */
  public void observe(int province, double identified) {
    places.observe(province, identified);
  }

  /**
   * What IOM can observe of a month in the country.
   *
   * @param helped people assisted and households supported
   * @param reached people counselled and pupils taught
   * @param outcomes people identified and people convicted
   */
  public void observe(double helped, double reached, double outcomes) {
    var rule = course.at(month - 1).iom();
    learning.observe(
        helped + rule.learningReach() * reached, outcomes, ledger.spent() / Ledger.CENTS);
  }

  /** Mean legitimacy over households. */
  public double meanLegitimacy() {
    double sum = 0;
    for (int c = 0; c < map.communes(); c++) {
      sum += communes.legitimacy().of(c) * map.householdsOf(c);
    }
    return sum / map.households();
  }

  /** The money. */
  public Ledger ledger() {
    return ledger;
  }

  /** Share of projects that got a permit at once this month. */
  public double getPermitShare() {
    return permitShare;
  }

  /** Money that waits, USD. */
  public double getWaitingUsd() {
    return ledger.waiting() / Ledger.CENTS;
  }
}
