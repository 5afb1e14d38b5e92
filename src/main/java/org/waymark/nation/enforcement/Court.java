package org.waymark.nation.enforcement;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.observation.Tally;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.parameter.Enforcement;

/**
 * What follows an arrest: prosecution, conviction, prison. Simplification: all in the month of the
 * arrest; who is not convicted is free again at once.
 */
final class Court {
  private static final int PROSECUTION = 0; // address of a draw
  private static final int CONVICTION = 1; // address of a draw
  private static final int SENTENCE = 2; // address of a draw

  private final Suspects suspects;
  private final Tally tally;
  private final Draws draws;

  Court(Suspects suspects, Tally tally, long seed, KeyLog log) {
    this.suspects = suspects;
    this.tally = tally;
    this.draws = Draws.of(seed, Stream.COURT, log);
  }

  void arrest(int slot, int province, int month, Enforcement rule) {
    suspects.arrest(slot, province, month);
    tally.add(Variable.ARRESTS, province);
    if (!draws.happens(rule.prosecuted(), slot, month, PROSECUTION)) {
      return;
    }
    tally.add(Variable.PROSECUTIONS, province);
    if (!draws.happens(rule.convicted(), slot, month, CONVICTION)) {
      return;
    }
    tally.add(Variable.CONVICTIONS, province);
    double around = 1 + rule.sentenceSpread() * (2 * draws.uniform(slot, month, SENTENCE) - 1);
    suspects.imprison(
        slot, month, month + (int) Math.max(1, Math.round(rule.sentenceMonths() * around)));
  }
}
