package org.waymark.nation.recruitment;

import org.waymark.scenario.parameter.Parameters;

/**
 * Draws of slots that stay for {@code habitMonths}, kept so that they need not be made anew every
 * month. Each slot turns at a month of its own. Only memory: what is drawn is a function of the
 * address. Months are asked for in order.
 */
final class HabitDraws {
  /** A draw by its address. */
  @FunctionalInterface
  interface Draw {
    /** The draw of a slot for one of its choices in one of its habits. */
    double of(int slot, int habit, int choice);
  }

  private final int months;
  private final int choices;
  private final Draw draw;
  private final int[] until;
  private final double[] values;

  HabitDraws(Parameters start, int slots, int choices, Draw draw) {
    this.months = start.recruiters().habitMonths();
    this.choices = choices;
    this.draw = draw;
    this.until = new int[slots];
    this.values = new double[slots * choices];
  }

  /** Sees to it that the draws of a slot are those of a month, which are asked for next. */
  void renew(int slot, int month) {
    if (month >= until[slot]) {
      int habit = number(slot, month, months);
      for (int i = 0; i < choices; i++) {
        values[slot * choices + i] = draw.of(slot, habit, i);
      }
      until[slot] = (habit + 1) * months - slot % months;
    }
  }

  /** The draw of a slot for a choice in the month for which it was renewed. */
  double of(int slot, int choice) {
    return values[slot * choices + choice];
  }

  /** Number of the habit of a slot in a month, of so many months each. */
  static int number(int slot, int month, int months) {
    return (month + slot % months) / months;
  }
}
