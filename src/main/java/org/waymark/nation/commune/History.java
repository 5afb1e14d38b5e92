package org.waymark.nation.commune;

import java.util.Arrays;
import org.waymark.nation.place.Geography;

/**
 * What happened to the communes, month by month: all that a household's life depends on from
 * outside. Append-only: a month is written once and never changed, so that a household can be
 * replayed at any later time.
 *
 * <p>What differs by commune is kept as floats, month by month, since a month is written all at
 * once; what is the same in a whole province is kept once; what happens in few communes (support,
 * somebody's return) only where it happened.
 */
public final class History {
  /** A product of many months below this has lost digits, and is multiplied out. */
  private static final double SMALLEST = 1e-250;

  private final Geography map;
  private final int communes;
  private final int months;
  private final float[] unreachedAndGain; // side by side, since a hit asks for both
  private final float[] stay;
  private final double[] stayed;
  private final float[] hazard;
  private final float[][] support;
  private final Talk[] talk;

  /** The months in which a commune talked of somebody's return, and what was left of deviations. */
  private static final class Talk {
    private int count;
    private int[] months = new int[1];
    private float[] keep = new float[1];

    private void add(int month, float left) {
      if (count == months.length) {
        months = Arrays.copyOf(months, 2 * count);
        keep = Arrays.copyOf(keep, 2 * count);
      }
      months[count] = month;
      keep[count++] = left;
    }
  }

  History(Geography map, int months) {
    this.map = map;
    this.months = months;
    this.communes = map.communes();
    unreachedAndGain = new float[Math.multiplyExact(2 * communes, months)];
    stay = new float[map.provinces() * months];
    stayed = new double[map.provinces() * months];
    hazard = new float[map.provinces() * months];
    support = new float[communes][];
    talk = new Talk[communes];
  }

  /** Writes what is the same in all communes of a province. */
  void write(int province, int month, double stayNow, double hazardNow) {
    int at = province * months + month;
    stay[at] = (float) stayNow;
    stayed[at] = (month == 0 ? 1 : stayed[at - 1]) * stay[at];
    hazard[at] = (float) hazardNow;
  }

  void write(int commune, int month, float unreachedNow, float gainNow) {
    int at = 2 * (month * communes + commune);
    unreachedAndGain[at] = unreachedNow;
    unreachedAndGain[at + 1] = gainNow;
  }

  /** Writes that a commune talks in a month, which leaves less of deviations than usual. */
  void writeTalk(int commune, int month, double keepNow) {
    if (talk[commune] == null) {
      talk[commune] = new Talk();
    }
    talk[commune].add(month, (float) keepNow);
  }

  void writeSupport(int commune, int month, double supportNow) {
    if (support[commune] == null) {
      support[commune] = new float[months];
    }
    support[commune][month] = (float) supportNow;
  }

  /** Awareness of a household that nothing ever reached, 0 to 1. */
  public float unreached(int commune, int month) {
    return unreachedAndGain[2 * (month * communes + commune)];
  }

  /** Part of a household's deviation from {@link #unreached} that is left after the month. */
  public float keep(int commune, int month) {
    Talk talked = talk[commune];
    if (talked != null) {
      int i = Arrays.binarySearch(talked.months, 0, talked.count, month);
      if (i >= 0) {
        return talked.keep[i];
      }
    }
    return stay[map.provinceOf(commune) * months + month];
  }

  /**
   * What is left of a deviation after some months.
   *
   * @param after month in which it was so large
   * @param until month in which what is left is asked for
   */
  public double left(double deviation, int commune, int after, int until) {
    Talk talked = talk[commune];
    int next = 0;
    if (talked != null) {
      while (next < talked.count && talked.months[next] <= after) {
        next++;
      }
    }
    int start = map.provinceOf(commune) * months;
    double left = deviation;
    int month = after + 1;
    while (month <= until) {
      boolean talks = talked != null && next < talked.count && talked.months[next] <= until;
      int quiet = talks ? talked.months[next] - 1 : until;
      left *= stayed(start, month, quiet);
      month = quiet + 1;
      if (talks) {
        left *= talked.keep[next++];
        month++;
      }
    }
    return left;
  }

  /** Product of what stays in the months of a province from one to another. */
  private double stayed(int start, int from, int to) {
    if (from > to) {
      return 1;
    }
    double before = from == 0 ? 1 : stayed[start + from - 1];
    if (stayed[start + to] > SMALLEST) {
      return stayed[start + to] / before;
    }
    double product = 1;
    for (int month = from; month <= to; month++) {
      product *= stay[start + month];
    }
    return product;
  }

  /** Campaign arrivals expected for a household from month 0 to the end of the month. */
  public float hazard(int commune, int month) {
    return hazardOf(map.provinceOf(commune), month);
  }

  float hazardOf(int province, int month) {
    return hazard[province * months + month];
  }

  /** Part of what it does not know that a household reached in the month learns. */
  public float gain(int commune, int month) {
    return unreachedAndGain[2 * (month * communes + commune) + 1];
  }

  /** Whether any household of a commune ever had livelihood support. */
  public boolean everSupported(int commune) {
    return support[commune] != null;
  }

  /** Arrivals of livelihood support expected for a poorer household, from month 0. */
  public float support(int commune, int month) {
    return support[commune] == null ? 0 : support[commune][month];
  }
}
