package org.waymark.nation.enforcement;

import java.util.Iterator;
import java.util.List;
import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Jurisdictions;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Enforcement;

/**
 * Officers work on cases. Each case is led by an officer of its jurisdiction, by a draw of the
 * case. Honest officers share their time evenly among the cases that honest ones lead, on each at
 * most {@code officersPerCase / caseload} of a full-time officer; an hour on a case does {@code
 * solvingPerMonth} x skill x (w + (1 - w) effectiveness) units of work a month, with w {@code
 * workWithoutState}. A case is solved when the work passes its own threshold, exponential with mean
 * one; it lapses at {@code lapseMonths}. Under a corrupt lead a case rests, and may be dropped; the
 * suspect may be warned.
 *
 * <p>Time that cases leave free goes into inquiries: each recruiter at work in the jurisdiction is
 * found out with the hazard {@code inquiryYield} x free effective officers per 100,000 households.
 * Form: assumption.
 */
public final class Investigation {
  private static final double PER = 100_000; // unit of free officers per household
  private static final int PLACE_SHIFT = 16; // bits of a post's number in a place
  private static final int POSTS = 0xFFFF; // of the key of a post

  private final Course course;
  private final Jurisdictions jurisdictions;
  private final double[] households;
  private final Corps corps;
  private final Docket docket;
  private final Suspects suspects;
  private final Court court;
  private final Draws leads;
  private final Draws inquiries;
  private final Draws drops;
  private final Draws warnings;
  private final Draws accomplices;
  private final Tally tally;
  private final double[] hazard;
  private final Service service = new Service();

  /**
   * Investigation under a seed.
   *
   * @param households of each province
   */
  public Investigation(
      Course course,
      Jurisdictions jurisdictions,
      double[] households,
      Corps corps,
      Docket docket,
      Suspects suspects,
      Tally tally,
      long seed,
      KeyLog log) {
    this.course = course;
    this.jurisdictions = jurisdictions;
    this.households = households.clone();
    this.corps = corps;
    this.docket = docket;
    this.suspects = suspects;
    this.tally = tally;
    this.court = new Court(suspects, tally, seed, log);
    this.leads = Draws.of(seed, Stream.CASE_LEAD);
    this.inquiries = Draws.of(seed, Stream.CASE_INQUIRY, log);
    this.drops = Draws.of(seed, Stream.CASE_DROP, log);
    this.warnings = Draws.of(seed, Stream.CASE_WARNING, log);
    this.accomplices = Draws.of(seed, Stream.CASE_ACCOMPLICES, log);
    this.hazard = new double[households.length * jurisdictions.parts()];
  }

  /** A month of investigation in every jurisdiction. */
  public void step(int month, int nation, double effectiveness) {
    service.open();
    for (int j = 0; j < jurisdictions.count(); j++) {
      jurisdiction(j, month, effectiveness);
    }
    int parts = jurisdictions.parts();
    suspects.visitActive(
        slot -> {
          int province = suspects.worksIn(slot);
          double found = hazard[province * parts + slot % parts];
          if (inquiries.happens(found, slot, month, 0)) {
            docket.foundOut(slot, province, month);
          }
        });
    for (int p = 0; p < households.length; p++) {
      tally.set(Variable.CASES_OPEN, p, docket.open(p));
    }
    tally.set(Variable.OFFICERS_TIME_ON_CASES, nation, service.shareOnCases());
    tally.set(Variable.MONTHS_TO_SOLUTION, nation, service.monthsToSolution());
  }

  private void jurisdiction(int j, int month, double effectiveness) {
    List<Officer> officers = corps.investigators(j);
    int[] provinces = jurisdictions.provinces(j);
    List<Case> cases = docket.cases(j);
    double limit = 0;
    for (Case open : cases) {
      lead(open, officers);
      if (open.lead() != null && open.lead().isHonest()) {
        Enforcement rule = course.at(month, open.province()).enforcement();
        limit += rule.officersPerCase() / rule.caseload();
      }
    }
    double time = 0;
    double skilled = 0;
    for (Officer officer : officers) {
      time += officer.isHonest() ? officer.getShare() : 0;
      skilled += officer.isHonest() ? officer.getShare() * officer.getSkill() : 0;
    }
    double used = Math.min(time, limit);
    service.month(time, used);
    double skill = time == 0 ? 0 : skilled / time;
    double part = limit == 0 ? 0 : used / limit;
    double people = 0;
    for (int p : provinces) {
      people += households[p] / jurisdictions.parts();
    }
    for (int p : provinces) {
      Enforcement rule = course.at(month, p).enforcement();
      double w = rule.workWithoutState();
      double free = (time - used) * skill * (w + (1 - w) * effectiveness) / (people / PER);
      hazard[p * jurisdictions.parts() + jurisdictions.part(j)] =
          -Math.expm1(-rule.inquiryYield() * free);
    }
    Iterator<Case> each = cases.iterator();
    while (each.hasNext()) {
      if (work(each.next(), month, part * skill, effectiveness)) {
        each.remove();
      }
    }
  }

  /** A case without a lead, or whose lead has no post any more, gets one. */
  private void lead(Case open, List<Officer> officers) {
    if (open.lead() != null && open.lead().getShare() > 0) {
      return;
    }
    double least = Double.POSITIVE_INFINITY;
    Officer chosen = null;
    for (Officer officer : officers) {
      int post = (int) (officer.key() >>> Integer.SIZE << PLACE_SHIFT | officer.key() & POSTS);
      double wait =
          leads.exponential(open.suspect(), open.opened(), post)
              / Math.max(officer.getShare(), Double.MIN_NORMAL);
      if (wait < least) {
        least = wait;
        chosen = officer;
      }
    }
    open.lead(chosen);
  }

  /**
   * A month of a case.
   *
   * @param skilled skill of officers x part of the most time that a case can take
   * @return whether the case is over
   */
  private boolean work(Case open, int month, double skilled, double effectiveness) {
    Enforcement rule = course.at(month, open.province()).enforcement();
    boolean honest = open.lead() != null && open.lead().isHonest();
    if (honest) {
      double w = rule.workWithoutState();
      open.add(
          rule.solvingPerMonth()
              * (w + (1 - w) * effectiveness)
              * skilled
              * rule.officersPerCase()
              / rule.caseload());
      if (open.solved()) {
        docket.close(open);
        tally.add(Variable.CASES_SOLVED, open.province());
        service.solved(month - open.opened());
        arrest(open, month, rule);
        return true;
      }
    }
    boolean dropped =
        open.lead() != null
            && !honest
            && drops.happens(rule.corruptDropPerMonth(), open.suspect(), month, 0);
    if (dropped && warnings.happens(rule.corruptWarning(), open.suspect(), month, 0)) {
      suspects.warn(open.suspect());
    }
    if (dropped || month - open.opened() >= rule.lapseMonths()) {
      docket.close(open);
      tally.add(Variable.CASES_LAPSED, open.province());
      return true;
    }
    return false;
  }

  private void arrest(Case solved, int month, Enforcement rule) {
    int suspect = solved.suspect();
    if (suspects.atLarge(suspect, month)) {
      court.arrest(suspect, solved.province(), month, rule);
    }
    int more = accomplices.poisson(rule.accomplices(), suspect, month, 0);
    for (int other : suspects.network(suspect)) {
      if (more > 0 && suspects.active(other) && suspects.atLarge(other, month)) {
        more--;
        court.arrest(other, solved.province(), month, rule);
      }
    }
  }
}
