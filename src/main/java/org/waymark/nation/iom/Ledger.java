package org.waymark.nation.iom;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * IOM's money, in whole cents, so that every dollar is accounted for exactly: opening + income =
 * spent + returned + closing, each month. Money that waits is kept by age and goes back to the
 * donor when it has waited too long.
 */
public final class Ledger {
  /** Cents in a dollar. */
  public static final double CENTS = 100;

  private static final class Parcel {
    private final int month;
    private long cents;
    private long permitted;

    Parcel(int month, long cents) {
      this.month = month;
      this.cents = cents;
    }
  }

  private final Deque<Parcel> waiting = new ArrayDeque<>();
  private long opening;
  private long income;
  private long overhead;
  private final long[] spent = new long[Programme.values().length];
  private long returned;

  /** Opens a month; money that came in {@code carryMonths} ago or before goes back. */
  void open(int month, int carryMonths) {
    opening = waiting();
    income = 0;
    overhead = 0;
    returned = 0;
    Arrays.fill(spent, 0);
    while (!waiting.isEmpty() && month - waiting.peekFirst().month >= carryMonths) {
      returned += waiting.pollFirst().cents;
    }
  }

  /** Income of the month, of which a part runs the office at once. */
  void receive(int month, long cents, long forOverhead) {
    income += cents;
    overhead += forOverhead;
    if (cents > forOverhead) {
      waiting.addLast(new Parcel(month, cents - forOverhead));
    }
  }

  /**
   * Permits of the month: a share of what came in this month, and a smaller one of what waits.
   *
   * @return money that may be spent, cents
   */
  long permit(int month, double share, double late) {
    long sum = 0;
    for (Parcel parcel : waiting) {
      double part = parcel.month == month ? share : share * late;
      parcel.permitted = (long) (part * parcel.cents);
      sum += parcel.permitted;
    }
    return sum;
  }

  /**
   * Permits of earlier months that still hold, for money saved until it buys a unit.
   *
   * @return money that may be spent besides, at most {@code cents}
   */
  long hold(long cents) {
    long due = cents;
    for (Parcel parcel : waiting) {
      long held = Math.min(due, parcel.cents - parcel.permitted);
      parcel.permitted += held;
      due -= held;
    }
    return cents - due;
  }

  /**
   * Spends money that has a permit on a programme, the oldest first.
   *
   * @throws IllegalStateException if there is not as much
   */
  void spend(Programme programme, long cents) {
    long due = cents;
    Iterator<Parcel> parcels = waiting.iterator();
    while (due > 0 && parcels.hasNext()) {
      Parcel parcel = parcels.next();
      long taken = Math.min(due, parcel.permitted);
      parcel.permitted -= taken;
      parcel.cents -= taken;
      due -= taken;
      if (parcel.cents == 0) {
        parcels.remove();
      }
    }
    if (due > 0) {
      throw new IllegalStateException("IOM cannot spend money for which it has no permit.");
    }
    spent[programme.ordinal()] += cents;
  }

  /** Money that waits for a permit or for something to absorb it, cents. */
  public long waiting() {
    long sum = 0;
    for (Parcel parcel : waiting) {
      sum += parcel.cents;
    }
    return sum;
  }

  /** Income of the month, cents. */
  public long income() {
    return income;
  }

  /** Money for the office this month, cents. */
  public long overhead() {
    return overhead;
  }

  /** Money spent on a programme this month, cents. */
  public long spent(Programme programme) {
    return spent[programme.ordinal()];
  }

  /** Money spent this month, overhead included, cents. */
  public long spent() {
    long sum = overhead;
    for (long cents : spent) {
      sum += cents;
    }
    return sum;
  }

  /** Money returned to donors this month, cents. */
  public long returned() {
    return returned;
  }

  /** Whether opening + income = spent + returned + closing, and nothing is below zero. */
  public boolean balances() {
    return opening + income == spent() + returned + waiting() && waiting() >= 0;
  }
}
