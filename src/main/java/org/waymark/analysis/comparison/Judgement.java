package org.waymark.analysis.comparison;

import java.util.OptionalLong;
import org.waymark.outcome.world.Span;

/**
 * Which way a difference goes, why that cannot be told where it cannot, and what would help.
 *
 * @param verdict which way
 * @param because what stands in the way; {@link Because#NOTHING} unless the verdict is open
 * @param moreReplications how many more would be needed for chance alone to leave zero out, if the
 *     mean and the spread stay as they are: n (h / m)², h being half the interval's width, less the
 *     n that there are; empty where chance does not stand in the way, or the mean is zero
 */
public record Judgement(Verdict verdict, Because because, OptionalLong moreReplications) {
  /** With fewer replications an interval says too little: Student's t alone doubles it. */
  public static final int FEWEST_REPLICATIONS = 5;

  /** With fewer worlds of weight the ends of a 90 % range are single worlds. */
  public static final int FEWEST_WORLDS = 20;

  /** What keeps a difference from being told from zero. */
  public enum Because {
    /** Nothing does. */
    NOTHING,
    /** It is exactly zero in every pair of runs. */
    NEVER_DIFFER,
    /** There are fewer than {@link #FEWEST_REPLICATIONS} replications. */
    FEW_REPLICATIONS,
    /** The 95 % interval over replications holds zero. */
    CHANCE,
    /** The 90 % range over plausible worlds holds zero, or lies on the other side of it. */
    ASSUMPTIONS,
    /** Both do. */
    CHANCE_AND_ASSUMPTIONS
  }

  /**
   * Judges a difference.
   *
   * @param chance over replications
   * @param span over plausible worlds; {@link Span#MISSING} if none were looked at
   */
  public static Judgement of(PairedDifference chance, Span span) {
    double mean = chance.difference().mean();
    boolean never = mean == 0 && chance.halfWidth() == 0;
    if (never && !(span.low90() < 0 || span.high90() > 0)) {
      return open(Because.NEVER_DIFFER, OptionalLong.empty());
    }
    if (chance.pairs() < FEWEST_REPLICATIONS) {
      return open(Because.FEW_REPLICATIONS, OptionalLong.of(FEWEST_REPLICATIONS - chance.pairs()));
    }
    boolean looked = !Double.isNaN(span.low90());
    boolean held = mean < 0 ? span.high90() < 0 : span.low90() > 0;
    if (chance.mayBeZero()) {
      return open(
          looked && !held ? Because.CHANCE_AND_ASSUMPTIONS : Because.CHANCE, needed(chance));
    }
    if (looked && !held) {
      return open(Because.ASSUMPTIONS, OptionalLong.empty());
    }
    Verdict verdict =
        mean < 0
            ? looked ? Verdict.LOWER : Verdict.LOWER_BY_CHANCE_ALONE
            : looked ? Verdict.HIGHER : Verdict.HIGHER_BY_CHANCE_ALONE;
    return new Judgement(verdict, Because.NOTHING, OptionalLong.empty());
  }

  private static Judgement open(Because because, OptionalLong more) {
    return new Judgement(Verdict.CANNOT_TELL, because, more);
  }

  private static OptionalLong needed(PairedDifference chance) {
    double share = chance.halfWidth() / Math.abs(chance.difference().mean());
    return share >= 1 && share < 1e3
        ? OptionalLong.of(Math.max(1, (long) Math.ceil(chance.pairs() * (share * share - 1))))
        : OptionalLong.empty();
  }
}
