package org.waymark.nation.reintegration;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.enforcement.Docket;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Way;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Victims;

/**
 * Who testifies: some when they are identified, fewer of those who were not rescued; some of those
 * who were silent when they are helped.
 */
public final class Testimony {
  private final Course course;
  private final Docket docket;
  private final Draws atOnce;
  private final Draws whenHelped;

  /** Testimony under a seed. */
  public Testimony(Course course, Docket docket, long seed, KeyLog log) {
    this.course = course;
    this.docket = docket;
    this.atOnce = Draws.of(seed, Stream.RETURN_TESTIMONY, log);
    this.whenHelped = Draws.of(seed, Stream.HELPED_TESTIMONY, log);
  }

  void ofIdentified(Victim victim, int month, Parameters now) {
    double p = now.enforcement().testimony() * heard(now.victims().heard(), victim.way());
    if (atOnce.happens(p, victim.key(), month, 0)) {
      hear(victim, month);
    }
  }

  /** Somebody is helped, by the state or by IOM. */
  public void ofHelped(Victim victim, int month) {
    double p = course.at(month, victim.province()).enforcement().testimonyWithHelp();
    if (!victim.heard() && victim.identified() && whenHelped.happens(p, victim.key(), month, 0)) {
      hear(victim, month);
    }
  }

  private void hear(Victim victim, int month) {
    victim.hear();
    docket.report(victim.recruiter(), victim.province(), month);
  }

  private static double heard(Victims.Heard heard, Way way) {
    return switch (way) {
      case RESCUED -> heard.rescued();
      case HANDED_OVER -> heard.handedOver();
      case ALONE -> heard.alone();
      case STOPPED -> heard.stopped();
    };
  }
}
