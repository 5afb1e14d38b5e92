package org.waymark.nation.iom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.commune.Communes;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.reintegration.Testimony;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Victims;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Course;

/**
 * Help to identified people who came back, have had none and want it. Each month each of them is
 * within the ceiling or not by a draw of the person, and so is whose turn comes first where money
 * is short: somebody more who waits in one province moves hardly anybody else's turn. Help that
 * neighbours can see builds legitimacy and trust in the commune, and some testify only when helped.
 */
final class VictimAssistance implements Activity {
  private record Turn(Victim victim, double turn) {}

  private final Course course;
  private final Victims victims;
  private final Communes communes;
  private final Testimony testimony;
  private final Tally tally;
  private final Draws draws;
  private final List<Victim> waiting = new ArrayList<>();
  private int seen = Integer.MIN_VALUE;

  VictimAssistance(
      Course course,
      Victims victims,
      Communes communes,
      Testimony testimony,
      Tally tally,
      long seed,
      KeyLog log) {
    this.course = course;
    this.victims = victims;
    this.communes = communes;
    this.testimony = testimony;
    this.tally = tally;
    this.draws = Draws.of(seed, Stream.ASSISTANCE_TURN, log);
  }

  @Override
  public long act(long cents, int month) {
    var rule = course.at(month).iom();
    long cost = Programme.ASSISTANCE.unitCostCents(rule.unitCostUsd());
    int wait = course.at(month).victims().waitMonths();
    welcome();
    waiting.removeIf(victim -> !waits(victim) || month - victim.since() > wait);
    List<Turn> turns = new ArrayList<>();
    for (Victim victim : waiting) {
      double turn = draws.uniform(victim.key(), month, 0);
      if (turn < rule.ceiling().assistance()) {
        turns.add(new Turn(victim, turn));
      }
    }
    turns.sort(Comparator.comparingDouble(Turn::turn));
    long helped = Math.min(cents / cost, turns.size());
    for (Turn each : turns.subList(0, (int) helped)) {
      Victim victim = each.victim();
      victim.assist();
      tally.add(Variable.VICTIMS_ASSISTED, victim.province());
      tally.reached(Stage.ASSISTED, victim.recruited());
      communes.legitimacy().gain(victim.commune(), rule.helpLegitimacy());
      communes.seeHelp(victim.commune(), month);
      testimony.ofHelped(victim, month);
    }
    return helped * cost;
  }

  /** Whoever came back since the last month waits from now on; they are the last of all. */
  private void welcome() {
    List<Victim> back = victims.in(State.RETURNED);
    int latest = seen;
    for (int i = back.size() - 1; i >= 0 && back.get(i).since() > seen; i--) {
      Victim victim = back.get(i);
      latest = Math.max(latest, victim.since());
      if (waits(victim)) {
        waiting.add(victim);
      }
    }
    seen = latest;
  }

  private static boolean waits(Victim victim) {
    return victim.state() == State.RETURNED
        && victim.identified()
        && !victim.assisted()
        && !victim.refusesHelp();
  }
}
