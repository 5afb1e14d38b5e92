package org.waymark.analysis.comparison;

import java.util.Optional;
import org.waymark.outcome.run.PlaceAverages;
import org.waymark.outcome.variable.Variable;

/**
 * Whether a gain in an area A is displaced to the provinces B beside it, or spreads to them,
 * measured against the rest C: the weighted displacement quotient of Bowers and Johnson (2003, J
 * Quant Criminol 19(3):275-301), change of B/C divided by change of A/C. They compare the time
 * before with the time after; here the reference is compared with the other scenario over the same
 * months, at equal luck. Chance alone.
 *
 * @param a A/C
 * @param b B/C
 * @param c C, per twelve months; the measure takes it for untouched
 * @param quotient with Fieller's interval, which has two ends; empty where A/C does not fall beyond
 *     chance. Positive: B/C falls with A/C; negative: it rises; -1: by as much as A/C falls
 */
public record Displacement(
    PairedDifference a, PairedDifference b, PairedDifference c, Optional<Ratio> quotient) {

  /** What the interval of the quotient leaves open. */
  public enum Reading {
    NO_FALL,
    /** It holds 0. */
    CANNOT_TELL,
    DIFFUSION,
    DISPLACED_LESS,
    /** It holds -1. */
    DISPLACED,
    DISPLACED_MORE
  }

  /** Pairs that come one by one. Not thread-safe. */
  static final class Pairs {
    private final PairedMoments a = new PairedMoments();
    private final PairedMoments b = new PairedMoments();
    private final PairedMoments c = new PairedMoments();
    private final PairedMoments changes = new PairedMoments();

    /** Takes a pair; one in which nothing happens in C has no quotients and is left out. */
    void add(ActedOn areas, Variable variable, PlaceAverages reference, PlaceAverages other) {
      double before = reference.sum(areas.c(), variable);
      double after = other.sum(areas.c(), variable);
      if (!(before > 0 && after > 0)) {
        return;
      }
      double aBefore = reference.sum(areas.a(), variable) / before;
      double aAfter = other.sum(areas.a(), variable) / after;
      double bBefore = reference.sum(areas.b(), variable) / before;
      double bAfter = other.sum(areas.b(), variable) / after;
      a.add(aBefore, aAfter);
      b.add(bBefore, bAfter);
      c.add(before, after);
      // The ratio of a paired difference is difference / reference: change of B/C over that of A/C.
      changes.add(aAfter - aBefore, aAfter - aBefore + (bAfter - bBefore));
    }

    Displacement displacement() {
      PairedDifference ofA = PairedDifference.of(a);
      return new Displacement(
          ofA,
          PairedDifference.of(b),
          PairedDifference.of(c),
          Optional.of(PairedDifference.of(changes).relative())
              .filter(quotient -> ofA.difference().high95() < 0));
    }
  }

  /** Reads the interval. */
  public Reading reading() {
    if (quotient.isEmpty()) {
      return Reading.NO_FALL;
    }
    Ratio ratio = quotient.get();
    if (ratio.includes(0)) {
      return Reading.CANNOT_TELL;
    }
    if (ratio.value() > 0) {
      return Reading.DIFFUSION;
    }
    if (ratio.includes(-1)) {
      return Reading.DISPLACED;
    }
    return ratio.value() < -1 ? Reading.DISPLACED_MORE : Reading.DISPLACED_LESS;
  }
}
