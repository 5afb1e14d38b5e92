package org.waymark.nation.commune;

import org.waymark.evidence.Evidence;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.parameter.Parameters;

/**
 * The communes of the nation: one bulk agent. Talk, campaigns, norms and IOM's standing live here;
 * households are evaluated from the {@link History} that this writes.
 *
 * <p>Once a month, {@link #step} moves income, awareness and norms. Other processes leave what they
 * did ({@link #support}, {@link #somebodyReturned}, {@link #outreach}, legitimacy, trust) before.
 */
public final class Communes {
  private static final double PER = 100_000; // unit of trustConviction and trustFailedCase

  private final Geography map;
  private final Course course;
  private final IncomeLevel income;
  private final History history;
  private final Standing legitimacy;
  private final Standing trust;
  private final Outreach outreach;
  private final Norms norms;
  private final double[] mean;
  private final double[] floor;
  private final double[] support;
  private final double[] returnLift;
  private final double[] ownLift;
  private final SupportedShare supported;

  private Communes(Geography map, Course course, Scenario scenario, Evidence evidence) {
    this.map = map;
    this.course = course;
    this.income = IncomeLevel.of(map, course, scenario, evidence);
    int n = map.communes();
    this.history = new History(map, course.months());
    this.legitimacy = new Standing(n, 0);
    this.trust = new Standing(n, 0);
    this.outreach = new Outreach(n, course.months());
    this.norms = new Norms(map, course);
    this.mean = new double[n];
    this.floor = new double[map.provinces()];
    this.support = new double[n];
    this.returnLift = new double[n];
    this.ownLift = new double[n];
    this.supported = new SupportedShare(map, course, history, income);
    for (int p = 0; p < map.provinces(); p++) {
      Parameters start = course.at(0, p);
      floor[p] =
          Awareness.floor(
              start.awareness(), start.awareness().campaignLift() * Awareness.USUAL_LEGITIMACY);
      int end = map.firstCommune(p) + map.communesOf(p);
      trust.fill(map.firstCommune(p), end, start.government().initialTrust());
      legitimacy.fill(map.firstCommune(p), end, start.iom().initialLegitimacy());
      for (int c = map.firstCommune(p); c < map.firstCommune(p) + map.communesOf(p); c++) {
        mean[c] = start.awareness().initial();
      }
    }
  }

  /** The communes at the start of burn-in, in the stationary state of the scenario. */
  public static Communes of(Geography map, Course course, Scenario scenario, Evidence evidence) {
    return new Communes(map, course, scenario, evidence);
  }

  /** Moves all communes to a month; months are stepped in order from 0. */
  public void step(int month) {
    income.step(month);
    for (int p = 0; p < map.provinces(); p++) {
      Parameters now = course.at(month, p);
      norms.step(p, now);
      awareness(p, month, now);
      supported.step(p, month, now, support);
    }
  }

  private void awareness(int p, int month, Parameters now) {
    int first = map.firstCommune(p);
    int last = first + map.communesOf(p);
    double decay = now.awareness().decayPerMonth();
    double mixing = now.awareness().mixingPerMonth();
    double lift = now.awareness().campaignLift();
    double reached = now.awareness().campaignCoverage();
    double stay = 1 - decay - mixing;
    double pull = decay * floor[p];
    boolean begin = month == 0;
    double before = begin ? 0 : history.hazardOf(p, month - 1);
    history.write(p, month, stay, Awareness.hazard(reached) + before);
    for (int c = first; c < last; c++) {
      double unreached = begin ? mean[c] : history.unreached(c, month - 1);
      double gain = lift * legitimacy.of(c);
      double next = stay * unreached + pull + mixing * mean[c];
      double nextMean = (1 - decay) * mean[c] + pull;
      double lifted = returnLift[c];
      if (lifted > 0) {
        next += lifted * (1 - next);
        nextMean += lifted * (1 - nextMean);
        history.writeTalk(c, month, stay * (1 - lifted));
        returnLift[c] = 0;
      }
      history.write(c, month, (float) next, (float) gain);
      mean[c] = nextMean + (reached * gain * (1 - nextMean) + ownLift[c]);
      ownLift[c] = 0;
    }
  }

  /** This share of a commune's poorer households gets livelihood support in the coming step. */
  public void support(int commune, double coverage) {
    support[commune] = 1 - (1 - support[commune]) * (1 - coverage);
  }

  /**
   * Somebody came back: the commune talks from the next month on.
   *
   * @param communeLift part of what it does not know that each household learns
   * @param ownJump rise of awareness of the person's own household
   */
  public void somebodyReturned(int commune, double communeLift, double ownJump) {
    returnLift[commune] = 1 - (1 - returnLift[commune]) * (1 - communeLift);
    ownLift[commune] += ownJump / map.householdsOf(commune);
  }

  /** The record from which households are evaluated. */
  public History history() {
    return history;
  }

  /** Whom IOM reaches directly. */
  public Outreach outreach() {
    return outreach;
  }

  /** Trust of communes in police and authorities. */
  public Standing trust() {
    return trust;
  }

  /** Standing of IOM in communes. */
  public Standing legitimacy() {
    return legitimacy;
  }

  /** Gender norms of communes. */
  public Norms norms() {
    return norms;
  }

  /** Awareness in a month of a household of a commune that nothing reached: none has less. */
  public double leastAwareness(int commune, int month) {
    return history.unreached(commune, month);
  }

  /** Expected awareness of the households of a commune this month, 0 to 1. */
  public double awareness(int commune) {
    return mean[commune];
  }

  /** Mean log income above the poverty line in a commune this month, support not counted. */
  public double incomeLevel(int commune) {
    return income.of(map.provinceOf(commune)) + map.incomeOffset(commune);
  }

  /** The same in a month that was stepped. */
  public double incomeLevel(int commune, int month) {
    return income.of(map.provinceOf(commune), month) + map.incomeOffset(commune);
  }

  /** Share of poor households expected in a commune this month. */
  public double povertyRate(int commune) {
    return supported.povertyRate(commune);
  }

  /** Expected gap of a commune's poor households below the line, log points. */
  public double povertyGap(int commune) {
    return supported.povertyGap(commune);
  }

  /** Begins a month: feedback loops are open as far as the scenario says. */
  public void open(int month) {
    trust.open(course.at(month).loops().trust());
    legitimacy.open(course.at(month).loops().legitimacy());
  }

  /** What people of a province see of the courts and of cases that come to nothing in a month. */
  public void seeCases(int province, int month, double convictions, double failed) {
    var rule = course.at(month, province).government();
    double per = map.householdsOfProvince(province) / PER;
    double gain = Math.min(1, rule.trustConviction() * convictions / per);
    double loss = Math.min(1, rule.trustFailedCase() * failed / per);
    if (gain == 0 && loss == 0) {
      return;
    }
    int first = map.firstCommune(province);
    for (int c = first; c < first + map.communesOf(province); c++) {
      trust.gain(c, gain);
      trust.lose(c, loss);
    }
  }

  /** Somebody of a commune was helped: neighbours see it. */
  public void seeHelp(int commune, int month) {
    trust.gain(commune, course.at(month, map.provinceOf(commune)).government().trustHelp());
  }

  /**
   * Trust and IOM's standing return towards their first level; that of IOM is pulled along by
   * trust, and is lost where a scenario takes it away.
   */
  public void settle(int month) {
    var loops = course.at(month).loops();
    for (int p = 0; p < map.provinces(); p++) {
      var state = course.at(month, p).government();
      var rule = course.at(month, p).iom();
      int first = map.firstCommune(p);
      for (int c = first; c < first + map.communesOf(p); c++) {
        trust.revert(c, state.initialTrust(), state.trustReversion());
        double pull = state.trustLegitimacy() * (trust.of(c) - state.initialTrust());
        double towards =
            Math.min(1, Math.max(0, rule.initialLegitimacy() + loops.legitimacy() * pull));
        legitimacy.revert(c, towards, rule.legitimacyReversion());
      }
    }
    legitimacy.loseEverywhere(course.at(month).iom().legitimacyLoss());
  }
}
