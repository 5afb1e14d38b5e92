package org.waymark.nation.reintegration;

import java.util.Arrays;
import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.victim.Recruitment;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Victims;
import org.waymark.nation.victim.Way;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;

/**
 * What happens to people who came back: in the month of return they may be identified and helped by
 * the state; later they settle in again, or are trafficked again, each at a monthly hazard that
 * help changes. Help by IOM is one of its programmes.
 */
public final class AfterReturn {
  private final Course course;
  private final Communes communes;
  private final Victims victims;
  private final HouseholdEvents events;
  private final Identification identification;
  private final Testimony testimony;
  private final RecruiterPool recruiters;
  private final Tally tally;
  private final Draws help;
  private final Draws next;

  /** Returns under a seed. */
  public AfterReturn(
      Course course,
      Communes communes,
      Victims victims,
      HouseholdEvents events,
      Identification identification,
      Testimony testimony,
      RecruiterPool recruiters,
      Tally tally,
      long seed,
      KeyLog log) {
    this.course = course;
    this.communes = communes;
    this.victims = victims;
    this.events = events;
    this.identification = identification;
    this.testimony = testimony;
    this.recruiters = recruiters;
    this.tally = tally;
    this.help = Draws.of(seed, Stream.RETURN_STATE_HELP, log);
    this.next = Draws.of(seed, Stream.RETURN_NEXT, log);
  }

  /** A month of everybody who is back. */
  public void step(int month, double effectiveness) {
    victims.visitDrawn(
        State.RETURNED, month, next, most(month), (victim, u) -> goOn(victim, u, month));
    victims.visitNew(
        State.RETURNED,
        month,
        victim -> {
          identification.of(victim, month, effectiveness);
          stateHelp(victim, month);
        });
  }

  /** The largest chance of leaving in a month of whoever is back; above 1 for sure. */
  private double[] most(int month) {
    double most = 0;
    for (int p = 0; p < victims.provinces(); p++) {
      Parameters now = course.at(month, p);
      var rule = now.victims();
      double again =
          rule.retraffickedPerMonth()
              * Math.max(1, rule.assistedRetrafficking())
              * Math.max(1, now.iom().livelihoodRetrafficking());
      double settled = rule.reintegrationPerMonth() * Math.max(1, rule.assistedReintegration());
      most = Math.max(most, again + settled);
    }
    double[] ofKind = new double[Victim.KINDS];
    Arrays.fill(ofKind, most);
    return ofKind;
  }

  private void stateHelp(Victim victim, int month) {
    if (victim.refusesHelp()) {
      return;
    }
    Parameters now = course.at(month, victim.province());
    double p =
        now.victims().stateAssistance()
            * now.government().victimProtection()
            * helped(now.victims().helped(), victim.way());
    if (!victim.identified()) {
      p *= now.government().supportWhilePending();
    }
    if (help.happens(p, victim.key(), month, 0)) {
      victim.assist();
      communes.seeHelp(victim.commune(), month);
      testimony.ofHelped(victim, month);
      tally.add(Variable.VICTIMS_ASSISTED, victim.province());
      tally.reached(
          victim.identified() ? Stage.ASSISTED : Stage.ASSISTED_WHILE_PENDING, victim.recruited());
    }
  }

  private static double helped(org.waymark.scenario.parameter.Victims.Helped helped, Way way) {
    return switch (way) {
      case RESCUED -> helped.rescued();
      case HANDED_OVER -> helped.handedOver();
      case ALONE -> helped.alone();
      case STOPPED -> helped.stopped();
    };
  }

  private void goOn(Victim victim, double u, int month) {
    Parameters now = course.at(month, victim.province());
    boolean helped = victim.assisted();
    double again =
        now.victims().retraffickedPerMonth()
            * (helped ? now.victims().assistedRetrafficking() : 1)
            * (victim.supported() ? now.iom().livelihoodRetrafficking() : 1);
    double settled =
        Math.min(
            1,
            now.victims().reintegrationPerMonth()
                * (helped ? now.victims().assistedReintegration() : 1));
    if (u < again) {
      Recruitment by = recruiters.again(victim, month);
      if (by != null) {
        recruitAgain(victim, by);
      }
    } else if (u < again + (1 - again) * settled) {
      victims.move(victim, State.REINTEGRATED, month);
      tally.add(Variable.PEOPLE_REINTEGRATED, victim.province());
      tally.reached(Stage.REINTEGRATED, victim.recruited());
    }
  }

  private void recruitAgain(Victim victim, Recruitment by) {
    tally.reached(Stage.TRAFFICKED_AGAIN, victim.recruited());
    victims.recruitAgain(victim, by);
    events.left(victim.household(), victim.group());
    tally.add(Variable.PEOPLE_TRAFFICKED, victim.province());
    tally.origin(Variable.PEOPLE_TRAFFICKED, victim.commune(), by.month());
    tally.reached(Stage.TRAFFICKED, by.month());
    tally.add(Variable.PEOPLE_RETRAFFICKED, victim.province());
    if (victim.poor()) {
      tally.add(Variable.PEOPLE_TRAFFICKED_FROM_POOR_HOUSEHOLDS, victim.province());
    }
    tally.group(GroupTable.Measure.PEOPLE_TRAFFICKED, by.month(), victim.cell());
  }
}
