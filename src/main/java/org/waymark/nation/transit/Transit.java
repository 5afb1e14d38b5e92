package org.waymark.nation.transit;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.enforcement.Deployment;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Segments;
import org.waymark.nation.reintegration.Homecoming;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Victims;
import org.waymark.nation.victim.Way;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Enforcement;

/**
 * The month after recruitment, people are taken to where they will be exploited, over a border
 * segment unless that is inside Viet Nam. A shut border delays: whoever has not been brought over
 * within {@code shutBorderMonths} is exploited inside Viet Nam. Assumption.
 */
public final class Transit {
  private static final double PER = 100_000; // unit of enforcement.migrants

  /** Poisson numbers add up; the exponential of a larger mean would be too small for a number. */
  private static final double MOST_AT_ONCE = 500;

  private final double households;
  private final Course course;
  private final Segments segments;
  private final Victims victims;
  private final Interdiction interdiction;
  private final Deployment deployment;
  private final Homecoming homecoming;
  private final Buyers buyers;
  private final Tally tally;
  private final Draws open;
  private final Draws choice;
  private final Draws stopped;
  private final Draws migrants;

  /**
   * Transit under a seed.
   *
   * @param households of the nation
   */
  public Transit(
      double households,
      Course course,
      Segments segments,
      Victims victims,
      Interdiction interdiction,
      Deployment deployment,
      Homecoming homecoming,
      Buyers buyers,
      Tally tally,
      long seed,
      KeyLog log) {
    this.households = households;
    this.course = course;
    this.segments = segments;
    this.victims = victims;
    this.interdiction = interdiction;
    this.deployment = deployment;
    this.homecoming = homecoming;
    this.buyers = buyers;
    this.tally = tally;
    this.open = Draws.of(seed, Stream.TRANSIT_OPEN, log);
    this.choice = Draws.of(seed, Stream.TRANSIT_SEGMENT, log);
    this.stopped = Draws.of(seed, Stream.TRANSIT_INTERDICTION, log);
    this.migrants = Draws.of(seed, Stream.MIGRANTS_STOPPED, log);
  }

  /** A month of everybody on the way. */
  public void step(int month) {
    victims.visit(
        State.IN_TRANSIT,
        victim -> {
          if (victim.since() < month) {
            move(victim, month);
          }
        });
    stopMigrants(month);
    interdiction.close();
  }

  /** People who migrate freely are stopped, too, by the watch that looks for others. */
  private void stopMigrants(int month) {
    for (int s = 0; s < segments.count(); s++) {
      int province = segments.get(s).province();
      Enforcement rule = course.at(month, province).enforcement();
      double crossing =
          rule.migrants()
              * households
              / PER
              / segments.count()
              * Borders.open(course.at(month).market(), segments.get(s).destination());
      double p = Math.min(1, rule.wrongStops() * interdiction.probability(s, month));
      double left = crossing * p;
      for (int i = 0; left > 0; i++) {
        double mean = Math.min(left, MOST_AT_ONCE);
        tally.add(Variable.MIGRANTS_WRONGLY_STOPPED, province, migrants.poisson(mean, s, month, i));
        left -= mean;
      }
    }
  }

  private void move(Victim victim, int month) {
    Destination to = victim.destination();
    if (to != Destination.DOMESTIC) {
      double openness = Borders.open(course.at(month).market(), to);
      if (!open.happens(openness, victim.key(), month, 0)) {
        if (month - victim.since() < course.at(month).recruiters().shutBorderMonths()) {
          return;
        }
        victim.divertHome();
      } else if (stopped(victim, month)) {
        return;
      }
    }
    victims.move(victim, State.EXPLOITED, month);
    tally.add(Variable.PEOPLE_ENTERING_EXPLOITATION, victim.province());
    tally.reached(Stage.EXPLOITED, victim.recruited());
    tally.group(GroupTable.Measure.PEOPLE_ENTERING_EXPLOITATION, month, victim.cell());
    buyers.pay(victim);
  }

  private boolean stopped(Victim victim, int month) {
    int segment = segment(victim, month);
    interdiction.cross(segment);
    double p = interdiction.probability(segment, month);
    deployment.crossed(segment, p);
    if (!stopped.happens(p, victim.key(), month, 0)) {
      return false;
    }
    tally.add(Variable.PEOPLE_INTERDICTED, victim.province());
    tally.reached(Stage.INTERDICTED, victim.recruited());
    homecoming.of(victim, Way.STOPPED, month);
    return true;
  }

  /**
   * A multinomial logit over the nearest segments, by Gumbel draws: the less watched, the likelier.
   */
  private int segment(Victim victim, int month) {
    int[] choices = segments.nearest(victim.province(), victim.destination());
    double avoidance = course.at(month).recruiters().watchAvoidance();
    int best = choices[0];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < choices.length; i++) {
      double gumbel = -Math.log(choice.exponential(victim.key(), month, i));
      double score = gumbel - avoidance * interdiction.probability(choices[i], month);
      if (score > most) {
        most = score;
        best = choices[i];
      }
    }
    return best;
  }
}
