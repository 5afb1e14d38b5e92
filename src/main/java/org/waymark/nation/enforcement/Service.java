package org.waymark.nation.enforcement;

/** How the time of honest investigators was used in a month, and how long solved cases took. */
final class Service {
  private double time;
  private double onCases;
  private double months;
  private int solved;

  void open() {
    time = 0;
    onCases = 0;
    months = 0;
    solved = 0;
  }

  void month(double ofTime, double used) {
    time += ofTime;
    onCases += used;
  }

  void solved(int afterMonths) {
    months += afterMonths;
    solved++;
  }

  /** Share of the time of honest investigators that cases took; missing if there are none. */
  double shareOnCases() {
    return time == 0 ? Double.NaN : onCases / time;
  }

  /** Mean months from opening to solution; missing in a month without any. */
  double monthsToSolution() {
    return solved == 0 ? Double.NaN : months / solved;
  }
}
