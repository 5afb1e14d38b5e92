package org.waymark.nation.iom;

import org.waymark.nation.government.Government;
import org.waymark.scenario.Course;

/** Policy advocacy: money up to what ministries can take in raises effectiveness in proportion. */
record Advocacy(Course course, Government government) implements Activity {
  @Override
  public long act(long cents, int month) {
    var rule = course.at(month).iom();
    // A larger nation has more offices, and needs more advocacy in proportion.
    double full =
        Programme.ADVOCACY.unitCostCents(rule.unitCostUsd())
            * course.at(month).population().factor();
    long spent = Math.min(cents, (long) (rule.ceiling().advocacy() * full));
    government.advocate(rule.advocacyGain() * spent / full, rule.advocacyPressure());
    return spent;
  }
}
