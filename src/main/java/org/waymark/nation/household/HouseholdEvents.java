package org.waymark.nation.household;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.LongObjectHashMap;
import java.util.Arrays;

/**
 * What happened to single households: members who are away, and members who came back. Sparse: only
 * the households of people who were trafficked appear.
 */
public final class HouseholdEvents {
  /** Bits of the filter, a power of two: 128 KB, of which a nation's returns fill a twentieth. */
  private static final int FILTER_BITS = 20;

  private static final long SPREAD = 0x9E3779B97F4A7C15L; // 2^64 over the golden ratio, made odd

  private final LongObjectHashMap<Returns> returns = new LongObjectHashMap<>();
  private final long[] filter = new long[1 << (FILTER_BITS - 6)];
  private final LongIntHashMap away = new LongIntHashMap();

  /** The months in which members of one household came back, in order, and what it learnt. */
  public static final class Returns {
    private int count;
    private int[] months = new int[1];
    private double[] lifts = new double[1];

    private void add(int month, double lift) {
      if (count == months.length) {
        months = Arrays.copyOf(months, 2 * count);
        lifts = Arrays.copyOf(lifts, 2 * count);
      }
      months[count] = month;
      lifts[count] = lift;
      count++;
    }

    /** Number of returns. */
    public int count() {
      return count;
    }

    /** Month of a return; the household learns in the month after. */
    public int month(int i) {
      return months[i];
    }

    /** Part of what it did not know that the household learnt. */
    public double lift(int i) {
      return lifts[i];
    }
  }

  /** A member came back in a month. Called in order of months. */
  public void returned(long household, int month, double lift) {
    Returns known = returns.get(household);
    if (known == null) {
      known = new Returns();
      returns.put(household, known);
      int bit = bit(household);
      filter[bit >>> 6] |= 1L << bit;
    }
    known.add(month, lift);
  }

  /** The returns to a household; null if there were none. */
  public Returns of(long household) {
    // Asked at every meeting, and nearly always in vain: the filter fits where the map does not.
    int bit = bit(household);
    return (filter[bit >>> 6] & 1L << bit) == 0 ? null : returns.get(household);
  }

  private static int bit(long household) {
    return (int) (household * SPREAD >>> (Long.SIZE - FILTER_BITS));
  }

  /** A member of a group was recruited. */
  public void left(long household, Group group) {
    away.addTo(key(household, group), 1);
  }

  /** A member of a group is at home again. */
  public void home(long household, Group group) {
    if (away.addTo(key(household, group), -1) == 0) {
      away.remove(key(household, group));
    }
  }

  /** Members of a group who are away. */
  public int away(long household, Group group) {
    return away.getOrDefault(key(household, group), 0);
  }

  private static long key(long household, Group group) {
    return household * Group.values().length + group.ordinal();
  }
}
