package org.waymark.analysis.comparison;

import java.util.Optional;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;

/** Which way a difference goes, if this model can tell. */
public enum Verdict {
  /** Fewer in the other scenario. */
  LOWER,
  /** More in the other scenario. */
  HIGHER,
  /** Chance or plausible assumptions reach over zero. */
  CANNOT_TELL;

  /**
   * The verdict on a variable. Both the 95 % interval over replications and, where there is one,
   * the 90 % range over plausible worlds have to stay on one side of zero, and on the same.
   */
  public static Verdict of(
      PairedDifference chance, Optional<DifferenceOverWorlds> sets, Variable variable) {
    if (chance.mayBeZero()) {
      return CANNOT_TELL;
    }
    Verdict verdict = chance.difference().mean() < 0 ? LOWER : HIGHER;
    if (sets.isEmpty()) {
      return verdict;
    }
    Span span = sets.get().perYear(variable);
    boolean holds = verdict == LOWER ? span.high90() < 0 : span.low90() > 0;
    return holds ? verdict : CANNOT_TELL;
  }
}
