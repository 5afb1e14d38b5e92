package org.waymark.nation.iom;

import org.waymark.nation.enforcement.Corps;
import org.waymark.scenario.Course;

/** Training of officers, up to a share of them a month; what is learnt leaves with turnover. */
record OfficerTraining(Course course, Corps corps) implements Activity {
  @Override
  public long act(long cents, int month) {
    var rule = course.at(month).iom();
    long cost = Programme.TRAINING.unitCostCents(rule.unitCostUsd());
    double most = rule.ceiling().training() * corps.size();
    double trained = Math.min((double) cents / cost, most);
    corps.train(trained, rule.trainingGain(), month);
    return (long) (trained * cost);
  }
}
