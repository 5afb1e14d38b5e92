package org.waymark.nation.iom;

import org.waymark.nation.commune.Communes;
import org.waymark.nation.household.Group;
import org.waymark.nation.observation.Tally;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;

/**
 * Prevention among people at risk: first the people about to leave are counselled, by centres that
 * serve more communes than those of projects, up to a ceiling and as far as people trust
 * institutions enough to come; what is left of the money pays for courses at the schools of project
 * communes. Both cost by the head, and the numbers of people are known.
 */
record Prevention(Course course, ProjectCommunes places, Communes communes, Tally tally, int nation)
    implements Activity {
  private static final double MONTHS_A_YEAR = 12; // calendar

  /** Trust at which everybody comes who can be counselled. A definition of the ceiling. */
  private static final double USUAL_TRUST = 0.5;

  @Override
  public long act(long cents, int month) {
    communes.outreach().open();
    long spent = counsel(cents, month);
    return spent + teach(cents - spent, month);
  }

  private long counsel(long cents, int month) {
    var rule = course.at(month).iom();
    long cost = Programme.cents(rule.unitCostUsd().counselling());
    double leave = places.households(places.served()) * rule.leaversPerHousehold() / MONTHS_A_YEAR;
    double offers = Math.min((double) cents / cost, rule.ceiling().counselling() * leave);
    if (offers <= 0) {
      return 0;
    }
    double offered = offers / leave;
    double came = 0;
    for (int c : places.served()) {
      double share = offered * Math.min(1, communes.trust().of(c) / USUAL_TRUST);
      communes.outreach().counsel(c, Math.min(1, share));
      came += share * places.householdsOf(c);
    }
    double people = came * rule.leaversPerHousehold() / MONTHS_A_YEAR;
    tally.add(Variable.PEOPLE_COUNSELLED, nation, Math.round(people));
    return (long) (offers * cost);
  }

  private long teach(long cents, int month) {
    var now = course.at(month);
    long cost = Programme.cents(now.iom().unitCostUsd().awareness());
    double pupils = 0;
    for (Group group : Group.values()) {
      pupils += group.age() == AgeGroup.UNDER_18 ? group.perHousehold(now.population()) : 0;
    }
    double withChildren = -Math.expm1(-pupils) * places.households();
    long taught = Math.min(cents / cost, (long) (now.iom().ceiling().awareness() * withChildren));
    if (taught > 0) {
      for (int c : places.chosen()) {
        communes.outreach().teach(c, month, taught / withChildren);
      }
      tally.add(Variable.PUPILS_TAUGHT, nation, taught);
    }
    return taught * cost;
  }
}
