package org.waymark.nation.iom;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.commune.Communes;
import org.waymark.scenario.Course;

/**
 * Community work on gender norms, commune by commune. It takes away {@code normChange} x legitimacy
 * of the norm in a month; where the norm is stronger than the threshold, it provokes a backlash
 * with a chance that grows with the excess, which costs legitimacy instead. Assumption.
 */
final class NormsWork implements Activity {
  private final Course course;
  private final ProjectCommunes places;
  private final Communes communes;
  private final Draws backlash;

  NormsWork(Course course, ProjectCommunes places, Communes communes, long seed, KeyLog log) {
    this.course = course;
    this.places = places;
    this.communes = communes;
    this.backlash = Draws.of(seed, Stream.NORMS_BACKLASH, log);
  }

  @Override
  public long act(long cents, int month) {
    var rule = course.at(month).iom();
    long cost = Programme.NORMS.unitCostCents(rule.unitCostUsd());
    int[] chosen = places.chosen();
    long most = (long) Math.ceil(rule.ceiling().norms() * chosen.length);
    long number = Math.min(cents / cost, most);
    for (int i = 0; i < number; i++) {
      int c = chosen[i];
      double norm = communes.norms().of(c);
      double excess = (norm - rule.backlashThreshold()) / (1 - rule.backlashThreshold());
      if (backlash.happens(excess, c, month, 0)) {
        communes.legitimacy().lose(c, rule.backlashLoss());
      } else {
        communes.norms().weaken(c, rule.normChange() * communes.legitimacy().of(c));
      }
    }
    return number * cost;
  }
}
