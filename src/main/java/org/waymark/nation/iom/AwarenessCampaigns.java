package org.waymark.nation.iom;

import org.waymark.nation.commune.Communes;
import org.waymark.scenario.Course;

/**
 * Campaigns reach households of the project communes, the same share in each, up to a ceiling; what
 * is learnt depends on legitimacy there.
 */
record AwarenessCampaigns(Course course, ProjectCommunes places, Communes communes)
    implements Activity {
  @Override
  public long act(long cents, int month) {
    var rule = course.at(month).iom();
    long cost = Programme.AWARENESS.unitCostCents(rule.unitCostUsd());
    long most = (long) (rule.ceiling().awareness() * places.households());
    long reached = Math.min(cents / cost, most);
    if (reached > 0) {
      double coverage = (double) reached / places.households();
      for (int c : places.chosen()) {
        communes.campaign(c, coverage);
      }
    }
    return reached * cost;
  }
}
