package org.waymark.nation.enforcement;

import java.util.Iterator;
import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.observation.Tally;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Enforcement;

/**
 * Officers work on cases. An honest officer does {@code solvingPerMonth} x skill x (w + (1 - w)
 * effectiveness) units of work a month on each case, with w {@code workWithoutState}, up to the
 * caseload; other cases wait. A case is solved when the work passes its own threshold, exponential
 * with mean one; it lapses at {@code lapseMonths}. Corrupt officers do nothing and drop cases.
 * Form: assumption.
 */
public final class Investigation {

  private final Course course;
  private final Corps corps;
  private final Docket docket;
  private final Suspects suspects;
  private final Court court;
  private final Draws drops;
  private final Draws accomplices;
  private final Tally tally;

  /** Investigation under a seed. */
  public Investigation(
      Course course,
      Corps corps,
      Docket docket,
      Suspects suspects,
      Tally tally,
      long seed,
      KeyLog log) {
    this.course = course;
    this.corps = corps;
    this.docket = docket;
    this.suspects = suspects;
    this.tally = tally;
    this.court = new Court(suspects, tally, seed, log);
    this.drops = Draws.of(seed, Stream.CASE_DROP, log);
    this.accomplices = Draws.of(seed, Stream.CASE_ACCOMPLICES, log);
  }

  /** A month of investigation in every province. */
  public void step(int month, int provinces, double effectiveness) {
    for (int p = 0; p < provinces; p++) {
      Enforcement rule = course.at(month, p).enforcement();
      docket.lapse(p, month, rule.lapseMonths());
      double withoutState = rule.workWithoutState();
      double perSkill =
          rule.solvingPerMonth() * (withoutState + (1 - withoutState) * effectiveness);
      for (Officer officer : corps.investigators(p)) {
        takeOn(officer, p, rule.caseload());
        work(officer, month, perSkill, rule);
      }
      tally.set(Variable.CASES_OPEN, p, docket.open(p));
    }
  }

  private void takeOn(Officer officer, int province, int caseload) {
    while (officer.cases().size() < caseload) {
      Case next = docket.next(province);
      if (next == null) {
        return;
      }
      officer.cases().add(next);
    }
  }

  private void work(Officer officer, int month, double perSkill, Enforcement rule) {
    boolean honest = officer.isHonest();
    Iterator<Case> cases = officer.cases().iterator();
    while (cases.hasNext()) {
      Case held = cases.next();
      boolean dropped =
          !honest && drops.happens(rule.corruptDropPerMonth(), held.suspect(), month, 0);
      if (honest) {
        held.add(perSkill * officer.getSkill());
      }
      if (honest && held.solved()) {
        cases.remove();
        docket.close(held);
        tally.add(Variable.CASES_SOLVED, held.province());
        arrest(held, month, rule);
      } else if (dropped || month - held.opened() >= rule.lapseMonths()) {
        cases.remove();
        docket.close(held);
        tally.add(Variable.CASES_LAPSED, held.province());
      }
    }
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
