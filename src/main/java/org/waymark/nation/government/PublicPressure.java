package org.waymark.nation.government;

import org.waymark.scenario.parameter.Government;

/**
 * Public pressure: when the victims recorded in a year rise well above those of the three years
 * before, the state tries harder for a while. This is how the limits of IOM act back on the state:
 * what IOM helps to make visible moves it, what stays hidden does not. Only published figures
 * count. Form: assumption.
 */
final class PublicPressure {
  private static final int YEAR = 12; // calendar

  /** Years with which the last is compared: the definition of {@code government.pressureGain}. */
  private static final int YEARS_BEFORE = 3;

  private final double[] published = new double[YEAR * (YEARS_BEFORE + 1)];
  private int months;
  private double level;

  void publish(double recorded, Government rule) {
    published[months % published.length] = recorded;
    months++;
    level -= level / rule.pressureMemoryMonths();
    if (months >= published.length) {
      double noticed = Math.max(0, rise() - rule.pressureThreshold());
      level = Math.min(rule.pressureCeiling(), level + rule.pressureGain() * noticed / YEAR);
    }
  }

  /** Relative rise of the last twelve months against the mean year of the three before. */
  private double rise() {
    double last = 0;
    double before = 0;
    for (int back = 1; back <= published.length; back++) {
      double value = published[(months - back) % published.length];
      if (back <= YEAR) {
        last += value;
      } else {
        before += value;
      }
    }
    double mean = before / YEARS_BEFORE;
    return mean == 0 ? 0 : last / mean - 1;
  }

  double level() {
    return level;
  }
}
