package org.waymark.nation.commune;

/**
 * What happened to the communes, month by month: all that a household's life depends on from
 * outside. Append-only: a month is written once and never changed, so that a household can be
 * replayed at any later time. Values are kept as floats, commune by commune, so that replaying one
 * household reads neighbouring memory.
 */
public final class History {
  private final int months;
  private final float[] unreached;
  private final float[] keep;
  private final float[] hazard;
  private final float[] gain;
  private final float[] support;

  History(int communes, int months) {
    this.months = months;
    int size = Math.multiplyExact(communes, months);
    unreached = new float[size];
    keep = new float[size];
    hazard = new float[size];
    gain = new float[size];
    support = new float[size];
  }

  /** Where a commune's months begin: month m of commune c is at {@code start(c) + m}. */
  public int start(int commune) {
    return commune * months;
  }

  void write(int at, double unreachedNow, double keepNow, double hazardNow, double gainNow) {
    unreached[at] = (float) unreachedNow;
    keep[at] = (float) keepNow;
    hazard[at] = (float) hazardNow;
    gain[at] = (float) gainNow;
  }

  void writeSupport(int at, double supportNow) {
    support[at] = (float) supportNow;
  }

  /** Awareness of a household that nothing ever reached, 0 to 1. */
  public float unreached(int at) {
    return unreached[at];
  }

  /** Part of a household's deviation from {@link #unreached} that is left after the month. */
  public float keep(int at) {
    return keep[at];
  }

  /** Campaign arrivals expected for a household from month 0 to the end of the month. */
  public float hazard(int at) {
    return hazard[at];
  }

  /** Part of what it does not know that a household reached in the month learns. */
  public float gain(int at) {
    return gain[at];
  }

  /** Arrivals of livelihood support expected for a poorer household, from month 0. */
  public float support(int at) {
    return support[at];
  }
}
