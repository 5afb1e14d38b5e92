package org.waymark.nation.iom;

import java.util.List;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Victims;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;

/**
 * Help to identified people who came back and have had none, those who wait longest first. Help
 * that neighbours can see builds legitimacy in the commune.
 */
final class VictimAssistance implements Activity {

  private final Course course;
  private final Victims victims;
  private final Communes communes;
  private final Tally tally;

  VictimAssistance(Course course, Victims victims, Communes communes, Tally tally) {
    this.course = course;
    this.victims = victims;
    this.communes = communes;
    this.tally = tally;
  }

  @Override
  public long act(long cents, int month) {
    var rule = course.at(month).iom();
    long cost = Programme.ASSISTANCE.unitCostCents(rule.unitCostUsd());
    int wait = course.at(month).victims().waitMonths();
    List<Victim> back = victims.in(State.RETURNED);
    // People stand in the order in which they came back: those who wait are among the last.
    int first = back.size();
    long waiting = 0;
    while (first > 0 && month - back.get(first - 1).since() <= wait) {
      first--;
      if (waits(back.get(first))) {
        waiting++;
      }
    }
    long most = Math.min(cents / cost, (long) Math.ceil(rule.ceiling().assistance() * waiting));
    long helped = 0;
    for (int i = first; i < back.size() && helped < most; i++) {
      Victim victim = back.get(i);
      if (waits(victim)) {
        victim.assist();
        tally.add(Variable.VICTIMS_ASSISTED, victim.province());
        tally.reached(Stage.ASSISTED, victim.recruited());
        communes.legitimacy().gain(victim.commune(), rule.helpLegitimacy());
        helped++;
      }
    }
    return helped * cost;
  }

  private static boolean waits(Victim victim) {
    return victim.identified() && !victim.assisted();
  }
}
