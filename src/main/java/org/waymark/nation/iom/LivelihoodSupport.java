package org.waymark.nation.iom;

import org.waymark.nation.commune.Communes;
import org.waymark.scenario.Course;

/**
 * Livelihood support for the poorer households of project communes, up to a ceiling. It selects on
 * permanent income, not on a bad month.
 */
record LivelihoodSupport(Course course, ProjectCommunes places, Communes communes)
    implements Activity {
  @Override
  public long act(long cents, int month) {
    var rule = course.at(month).iom();
    long cost = Programme.LIVELIHOODS.unitCostCents(rule.unitCostUsd());
    double poorer = rule.livelihoodPoorest() * places.households();
    long supported = Math.min(cents / cost, (long) (rule.ceiling().livelihoods() * poorer));
    if (supported > 0) {
      for (int c : places.chosen()) {
        communes.support(c, supported / poorer);
      }
    }
    return supported * cost;
  }
}
