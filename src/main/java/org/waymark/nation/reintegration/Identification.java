package org.waymark.nation.reintegration;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.enforcement.Docket;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.victim.Victim;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;

/**
 * Whether somebody who came back becomes known: identified with probability
 *
 * <pre>base + gain x protection x effectiveness - stigma x (norm - 0.4)</pre>
 *
 * kept within 0 and 1; of those stopped on the way and missed by this, a share is identified then
 * and there. Somebody identified may enter the official count, which follows the law and the source
 * of its day, and may testify, or refuse all help out of fear. Who was stopped and not recognised
 * is sent home, some of them punished: the harm of enforcement. Form: assumption.
 */
public final class Identification {
  /**
   * Strength of norms at which stigma neither adds nor takes away. A definition: it is the strength
   * at which {@code victims.identificationBase} is stated, and to move it is to move that.
   */
  private static final double NEUTRAL_NORM = 0.4;

  private final Course course;
  private final Communes communes;
  private final Docket docket;
  private final Tally tally;
  private final Draws identified;
  private final Draws recorded;
  private final Draws testimony;
  private final Draws refused;
  private final Draws punished;

  /** Identification under a seed. */
  public Identification(
      Course course, Communes communes, Docket docket, Tally tally, long seed, KeyLog log) {
    this.course = course;
    this.communes = communes;
    this.docket = docket;
    this.tally = tally;
    this.identified = Draws.of(seed, Stream.RETURN_IDENTIFICATION, log);
    this.recorded = Draws.of(seed, Stream.RETURN_RECORDING, log);
    this.testimony = Draws.of(seed, Stream.RETURN_TESTIMONY, log);
    this.refused = Draws.of(seed, Stream.RETURN_REFUSAL, log);
    this.punished = Draws.of(seed, Stream.RETURN_PUNISHED, log);
  }

  /** Somebody came back this month. */
  public void of(Victim victim, int month, double effectiveness) {
    Parameters now = course.at(month, victim.province());
    double p = probability(now, communes.norms().of(victim.commune()), effectiveness);
    if (victim.interdicted()) {
      p += (1 - p) * now.victims().identificationInterdicted();
    }
    if (!identified.happens(p, victim.key(), month, 0)) {
      if (victim.interdicted()) {
        unrecognised(victim, month, now);
      }
      return;
    }
    victim.identify();
    int province = victim.province();
    tally.add(Variable.VICTIMS_IDENTIFIED, province);
    tally.detected(victim.recruited(), month, province);
    tally.reached(Stage.IDENTIFIED, victim.recruited());
    tally.group(GroupTable.Measure.VICTIMS_IDENTIFIED, month, victim.cell());
    double share =
        victim.group().age() == AgeGroup.UNDER_18
            ? now.victims().recordedYouthShare()
            : now.victims().recordedShare();
    if (recorded.happens(share, victim.key(), month, 0)) {
      tally.add(Variable.VICTIMS_RECORDED, province);
    }
    double afraid = now.victims().helpRefused() * (1 - now.government().victimProtection());
    if (refused.happens(afraid, victim.key(), month, 0)) {
      victim.refuseHelp();
      tally.add(Variable.HELP_REFUSED, province);
    } else if (testimony.happens(now.enforcement().testimony(), victim.key(), month, 0)) {
      docket.report(victim.recruiter(), province, month);
    }
  }

  /** Somebody was stopped, taken for something else and sent home; some are punished, too. */
  private void unrecognised(Victim victim, int month, Parameters now) {
    tally.add(Variable.VICTIMS_SENT_HOME_UNRECOGNISED, victim.province());
    double p = now.enforcement().punished() * (1 - now.government().victimProtection());
    if (punished.happens(p, victim.key(), month, 0)) {
      tally.add(Variable.VICTIMS_PUNISHED, victim.province());
    }
  }

  /** Probability that somebody who came back is identified. */
  static double probability(Parameters now, double norm, double effectiveness) {
    double p =
        now.victims().identificationBase()
            + now.victims().identificationProtection()
                * now.government().victimProtection()
                * effectiveness
            - now.gender().stigma() * (norm - NEUTRAL_NORM);
    return Math.min(1, Math.max(0, p));
  }
}
