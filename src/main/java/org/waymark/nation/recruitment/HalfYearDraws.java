package org.waymark.nation.recruitment;

import java.util.Arrays;

/**
 * Draws of slots that stay for half a year, kept so that they need not be made anew every month.
 * Each slot turns at a month of its own. Only memory: what is drawn is a function of the address.
 */
final class HalfYearDraws {

  private static final int MONTHS = 6;

  /** A draw by its address. */
  @FunctionalInterface
  interface Draw {

    /** The draw of a slot for one of its choices in a half-year. */
    double of(int slot, int halfYear, int choice);
  }

  private final int choices;
  private final Draw draw;
  private final int[] drawn;
  private final double[] values;

  HalfYearDraws(int slots, int choices, Draw draw) {
    this.choices = choices;
    this.draw = draw;
    this.drawn = new int[slots];
    this.values = new double[slots * choices];
    Arrays.fill(drawn, -1);
  }

  /** The draw of a slot for a choice in a month. */
  double of(int slot, int month, int choice) {
    int halfYear = number(slot, month);
    if (drawn[slot] != halfYear) {
      renew(slot, halfYear);
    }
    return values[slot * choices + choice];
  }

  private void renew(int slot, int halfYear) {
    for (int i = 0; i < choices; i++) {
      values[slot * choices + i] = draw.of(slot, halfYear, i);
    }
    drawn[slot] = halfYear;
  }

  /** Number of the half-year of a slot in which a month lies. */
  static int number(int slot, int month) {
    return (month + slot % MONTHS) / MONTHS;
  }
}
