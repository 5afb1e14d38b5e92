package org.waymark.report;

import java.util.Locale;
import org.waymark.outcome.world.Span;

/** What the record makes of a range over plausible worlds. */
public enum Narrowing {
  /** It is narrower with the record. */
  NARROWER,
  /** It is hardly another, or not known. */
  SAME,
  /** It is wider with the record. */
  WIDER;

  /** Luck of few worlds alone makes ranges differ by less. */
  private static final double FEWER = 0.75;

  /** By the width with the record and without it. */
  public static Narrowing of(Span with, Span without) {
    double share = share(with, without);
    return share < FEWER ? NARROWER : share > 1 / FEWER ? WIDER : SAME;
  }

  /** The width with the record as a share of that without it, 0 or more; NaN if not known. */
  public static double share(Span with, Span without) {
    return (with.high90() - with.low90()) / (without.high90() - without.low90());
  }

  /** Its name in keys of words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
