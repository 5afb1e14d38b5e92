package org.waymark.nation;

import java.util.List;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.enforcement.Corps;
import org.waymark.nation.government.Government;
import org.waymark.nation.iom.Iom;
import org.waymark.nation.iom.Ledger;
import org.waymark.nation.iom.Programme;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Geography;
import org.waymark.nation.recruitment.Recruiter;
import org.waymark.nation.recruitment.Recruiting;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victims;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.variable.Variable;

/**
 * Counts the stocks and levels at the end of a month, and passes on what the public and IOM can see
 * of it.
 */
final class Census {
  private final Geography map;
  private final Places places;
  private final Communes communes;
  private final Recruiting recruiting;
  private final Victims victims;
  private final Government government;
  private final Corps corps;
  private final Iom iom;
  private final Tally tally;

  Census(
      Geography map,
      Communes communes,
      Recruiting recruiting,
      Victims victims,
      Government government,
      Corps corps,
      Iom iom,
      Tally tally) {
    this.map = map;
    this.places = map.places();
    this.communes = communes;
    this.recruiting = recruiting;
    this.victims = victims;
    this.government = government;
    this.corps = corps;
    this.iom = iom;
    this.tally = tally;
  }

  void take(int month) {
    people();
    recruiters();
    levels();
    nation();
    publish(month);
  }

  private void people() {
    for (int p = 0; p < map.provinces(); p++) {
      tally.set(Variable.PEOPLE_IN_TRANSIT, p, victims.count(State.IN_TRANSIT, p));
      tally.set(Variable.PEOPLE_EXPLOITED, p, victims.count(State.EXPLOITED, p));
    }
  }

  private void recruiters() {
    double[] profit = new double[places.count()];
    double[] risk = new double[places.count()];
    double[] active = new double[places.count()];
    List<Recruiter> slots = recruiting.slots();
    for (int i = 0; i < slots.size(); i++) {
      Recruiter recruiter = slots.get(i);
      Recruiter.Status status = recruiter.getStatus();
      if (status == Recruiter.Status.IN_PRISON) {
        tally.add(Variable.RECRUITERS_IN_PRISON, recruiter.getHome());
      } else if (status == Recruiter.Status.ACTIVE) {
        int home = recruiter.getHome();
        tally.add(Variable.ACTIVE_RECRUITERS, home);
        if (recruiter.isAway()) {
          tally.add(Variable.RECRUITERS_AWAY_FROM_HOME, home);
        }
        double hazard = recruiting.perceivedRisk(recruiter);
        double earned = recruiter.profitUsd();
        int region = places.region(map.regionOf(home));
        int nation = places.nation();
        profit[region] += earned;
        profit[nation] += earned;
        risk[region] += hazard;
        risk[nation] += hazard;
        active[region]++;
        active[nation]++;
      }
    }
    for (int place = map.provinces(); place < places.count(); place++) {
      // Nobody active: there is no mean to report.
      double n = active[place];
      tally.set(Variable.MEAN_PROFIT_USD, place, n == 0 ? Double.NaN : profit[place] / n);
      tally.set(Variable.PERCEIVED_RISK, place, n == 0 ? Double.NaN : risk[place] / n);
    }
  }

  private void levels() {
    int n = places.count();
    double[] poor = new double[n];
    double[] aware = new double[n];
    double[] norm = new double[n];
    double[] legitimacy = new double[n];
    double[] trust = new double[n];
    double[] weight = new double[n];
    for (int p = 0; p < map.provinces(); p++) {
      double poorHere = 0;
      double awareHere = 0;
      double normHere = 0;
      double legitimacyHere = 0;
      double trustHere = 0;
      int first = map.firstCommune(p);
      for (int c = first; c < first + map.communesOf(p); c++) {
        double households = map.householdsOf(c);
        poorHere += households * communes.povertyRate(c);
        awareHere += households * communes.awareness(c);
        normHere += households * communes.norms().of(c);
        legitimacyHere += households * communes.legitimacy().of(c);
        trustHere += households * communes.trust().of(c);
      }
      poor[p] = poorHere;
      aware[p] = awareHere;
      norm[p] = normHere;
      legitimacy[p] = legitimacyHere;
      trust[p] = trustHere;
      weight[p] = map.householdsOfProvince(p);
    }
    for (double[] sum : new double[][] {poor, aware, norm, legitimacy, trust, weight}) {
      for (int p = 0; p < map.provinces(); p++) {
        sum[places.region(map.regionOf(p))] += sum[p];
        sum[places.nation()] += sum[p];
      }
    }
    for (int place = 0; place < n; place++) {
      tally.set(Variable.POVERTY_RATE, place, poor[place] / weight[place]);
      tally.set(Variable.MEAN_AWARENESS, place, aware[place] / weight[place]);
      tally.set(Variable.MEAN_NORM, place, norm[place] / weight[place]);
      tally.set(Variable.MEAN_LEGITIMACY, place, legitimacy[place] / weight[place]);
      tally.set(Variable.MEAN_TRUST, place, trust[place] / weight[place]);
    }
  }

  private void nation() {
    int vn = places.nation();
    tally.set(Variable.GOVERNMENT_EFFECTIVENESS, vn, government.getEffectiveness());
    tally.set(Variable.PUBLIC_PRESSURE, vn, government.getPublicPressure());
    tally.set(Variable.US_TIER, vn, government.getTier());
    tally.set(Variable.OFFICER_SKILL, vn, corps.meanSkillNow());
    tally.set(Variable.IOM_PERMIT_SHARE, vn, iom.getPermitShare());
    Ledger ledger = iom.ledger();
    tally.set(Variable.IOM_INCOME_USD, vn, ledger.income() / Ledger.CENTS);
    tally.set(Variable.IOM_SPENT_USD, vn, ledger.spent() / Ledger.CENTS);
    tally.set(Variable.IOM_SPENT_OVERHEAD_USD, vn, ledger.overhead() / Ledger.CENTS);
    for (Programme programme : Programme.values()) {
      tally.set(programme.spent(), vn, ledger.spent(programme) / Ledger.CENTS);
    }
    tally.set(Variable.IOM_RETURNED_USD, vn, ledger.returned() / Ledger.CENTS);
    tally.set(Variable.IOM_WAITING_USD, vn, ledger.waiting() / Ledger.CENTS);
  }

  private void publish(int month) {
    double recorded = 0;
    double identifiedAll = 0;
    double assisted = 0;
    double convictions = 0;
    for (int p = 0; p < map.provinces(); p++) {
      recorded += tally.get(Variable.VICTIMS_RECORDED, p);
      double identified = tally.get(Variable.VICTIMS_IDENTIFIED, p);
      double convicted = tally.get(Variable.CONVICTIONS, p);
      identifiedAll += identified;
      assisted += tally.get(Variable.VICTIMS_ASSISTED, p);
      convictions += convicted;
      communes.seeCases(p, month, convicted, tally.get(Variable.CASES_LAPSED, p));
      if (identified > 0) {
        iom.observe(p, identified);
      }
    }
    int vn = places.nation();
    iom.observe(
        assisted + tally.get(Variable.HOUSEHOLDS_SUPPORTED, vn),
        tally.get(Variable.PEOPLE_COUNSELLED, vn) + tally.get(Variable.PUPILS_TAUGHT, vn),
        identifiedAll + convictions);
    government.publish(recorded, convictions);
  }
}
