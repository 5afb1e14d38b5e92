package org.waymark.nation.government;

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

  /** A rise by less than this share passes unnoticed. Assumption. */
  private static final double NOTICED = 0.1;

  /** Pressure cannot raise effectiveness by more than this. Assumption. */
  private static final double MOST = 0.1;

  private final double[] published = new double[YEAR * (YEARS_BEFORE + 1)];
  private int months;
  private double level;

  void publish(double recorded, double gain, double memoryMonths) {
    published[months % published.length] = recorded;
    months++;
    level -= level / memoryMonths;
    if (months >= published.length) {
      level = Math.min(MOST, level + gain * Math.max(0, rise() - NOTICED) / YEAR);
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
