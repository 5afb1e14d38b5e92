package org.waymark.nation.reintegration;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.enforcement.Corps;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Segments;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Way;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Victims;

/**
 * Whether somebody who came back becomes known, by the way of coming back:
 *
 * <pre>
 * logit(p) = logit(usual chance of the way) + protection x (victim protection x e - 0.2)
 *          + skill x (officers' skill - 0.45)               where officers meet the person
 *          + trust x (trust - 0.5) + hotline x (hotline - 1)   where the person comes alone
 *          - stigma x (norm - 0.4)
 * </pre>
 *
 * times the capacity to find victims. Somebody identified may enter the official count, which
 * follows the law, the source and the targets of its day, and may testify, or refuse all help out
 * of fear. Who was stopped and not recognised is sent home, some of them punished: the harm of
 * enforcement. Whoever another country recognised is not identified again. Form: assumption.
 */
public final class Identification {
  /** Levels at which the chances by way are stated. Definitions: to move one is to move those. */
  private static final double USUAL_PROTECTION = 0.2; // definition: protection x effectiveness

  private static final double USUAL_SKILL = 0.45; // definition: skill of officers
  private static final double USUAL_TRUST = 0.5; // definition: trust of the commune
  private static final double NEUTRAL_NORM = 0.4; // definition: strength of norms

  private final Course course;
  private final Communes communes;
  private final Corps corps;
  private final Segments segments;
  private final Testimony testimony;
  private final Tally tally;
  private final Draws identified;
  private final Draws recorded;
  private final Draws refused;
  private final Draws punished;

  /** Identification under a seed. */
  public Identification(
      Course course,
      Communes communes,
      Corps corps,
      Segments segments,
      Testimony testimony,
      Tally tally,
      long seed,
      KeyLog log) {
    this.course = course;
    this.communes = communes;
    this.corps = corps;
    this.segments = segments;
    this.testimony = testimony;
    this.tally = tally;
    this.identified = Draws.of(seed, Stream.RETURN_IDENTIFICATION, log);
    this.recorded = Draws.of(seed, Stream.RETURN_RECORDING, log);
    this.refused = Draws.of(seed, Stream.RETURN_REFUSAL, log);
    this.punished = Draws.of(seed, Stream.RETURN_PUNISHED, log);
  }

  /** Somebody came back this month. */
  public void of(Victim victim, int month, double effectiveness) {
    if (victim.foundAbroad()) {
      return;
    }
    Parameters now = course.at(month, victim.province());
    int met = received(victim);
    double p =
        probability(
            now,
            victim.way(),
            communes.norms().of(victim.commune()),
            communes.trust().of(victim.commune()),
            corps.skill(met),
            effectiveness);
    if (!identified.happens(p, victim.key(), month, 0)) {
      if (victim.way() == Way.STOPPED) {
        unrecognised(victim, month, now);
      }
      return;
    }
    victim.identify();
    int province = victim.province();
    tally.add(Variable.VICTIMS_IDENTIFIED, province);
    tally.add(Variable.VICTIMS_RECEIVED, met);
    switch (victim.way()) {
      case RESCUED -> tally.add(Variable.IDENTIFIED_RESCUED, province);
      case HANDED_OVER -> tally.add(Variable.IDENTIFIED_HANDED_OVER, province);
      case ALONE -> tally.add(Variable.IDENTIFIED_BACK_ALONE, province);
      case STOPPED -> tally.add(Variable.IDENTIFIED_STOPPED, province);
    }
    tally.detected(victim.recruited(), month, province);
    tally.reached(Stage.IDENTIFIED, victim.recruited());
    tally.group(GroupTable.Measure.VICTIMS_IDENTIFIED, month, victim.cell());
    record(victim, month, now);
    double afraid = now.victims().helpRefused() * (1 - now.government().victimProtection());
    if (refused.happens(afraid, victim.key(), month, 0)) {
      victim.refuseHelp();
      tally.add(Variable.HELP_REFUSED, province);
    } else {
      testimony.ofIdentified(victim, month, now);
    }
  }

  private void record(Victim victim, int month, Parameters now) {
    double share =
        victim.group().age() == AgeGroup.UNDER_18
            ? now.victims().recordedYouthShare()
            : now.victims().recordedShare();
    var state = now.government();
    double counted = share * (1 + now.loops().targets() * state.targetRecording() * state.plan());
    if (recorded.happens(Math.min(1, counted), victim.key(), month, 0)) {
      tally.add(Variable.VICTIMS_RECORDED, victim.province());
      tally.origin(Variable.VICTIMS_RECORDED, victim.commune(), month);
    }
  }

  /** The province where officers meet somebody who comes back: at the border, or at home. */
  private int received(Victim victim) {
    return victim.way() == Way.ALONE || victim.destination() == Destination.DOMESTIC
        ? victim.province()
        : segments.get(segments.nearest(victim.province(), victim.destination())[0]).province();
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
  static double probability(
      Parameters now, Way way, double norm, double trust, double skill, double effectiveness) {
    var rule = now.victims();
    double usual = usual(rule.identified(), way);
    if (usual <= 0 || usual >= 1) {
      return Math.min(1, usual * rule.detection());
    }
    double x =
        Math.log(usual / (1 - usual))
            + rule.identificationProtection()
                * (now.government().victimProtection() * effectiveness - USUAL_PROTECTION)
            - now.gender().stigma() * (norm - NEUTRAL_NORM);
    x +=
        way == Way.ALONE
            ? rule.identificationTrust() * (trust - USUAL_TRUST)
                + rule.identificationHotline() * (now.government().hotline() - 1)
            : rule.identificationSkill() * (skill - USUAL_SKILL);
    return Math.min(1, rule.detection() / (1 + Math.exp(-x)));
  }

  private static double usual(Victims.Identified usual, Way way) {
    return switch (way) {
      case RESCUED -> usual.rescued();
      case HANDED_OVER -> usual.handedOver();
      case ALONE -> usual.alone();
      case STOPPED -> usual.stopped();
    };
  }
}
