package org.waymark.nation.iom;

import java.util.List;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Victims;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;

/**
 * Livelihood support. First for the households of people who came back, are known and wait, since
 * it keeps people from being trafficked again; then for the poorer households of project communes,
 * up to a ceiling, selected by permanent income, not by a bad month.
 */
record LivelihoodSupport(
    Course course,
    ProjectCommunes places,
    Communes communes,
    Victims victims,
    Tally tally,
    int nation)
    implements Activity {
  @Override
  public long act(long cents, int month) {
    var rule = course.at(month).iom();
    long cost = Programme.LIVELIHOODS.unitCostCents(rule.unitCostUsd());
    long most = cents / cost;
    long returnees = returnees(most, month);
    double poorer = rule.livelihoodPoorest() * places.households();
    long supported = Math.min(most - returnees, (long) (rule.ceiling().livelihoods() * poorer));
    if (supported > 0) {
      for (int c : places.chosen()) {
        communes.support(c, supported / poorer);
      }
    }
    tally.add(Variable.HOUSEHOLDS_SUPPORTED, nation, returnees + supported);
    return (returnees + supported) * cost;
  }

  /** The last who came back are served first; returns how many were. */
  private long returnees(long most, int month) {
    int wait = course.at(month).victims().waitMonths();
    List<Victim> back = victims.in(State.RETURNED);
    long number = 0;
    int i = back.size() - 1;
    while (number < most && i >= 0 && month - back.get(i).since() <= wait) {
      Victim victim = back.get(i--);
      if (victim.identified() && !victim.supported() && !victim.refusesHelp()) {
        victim.support();
        number++;
      }
    }
    return number;
  }
}
