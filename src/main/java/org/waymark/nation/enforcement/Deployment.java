package org.waymark.nation.enforcement;

import java.util.Arrays;
import org.waymark.nation.place.Geography;
import org.waymark.nation.place.Segments;

/**
 * How officers are spread over posts: investigators by households at first and the watch evenly
 * over segments; once a year a part is moved to where reports came from and people were stopped in
 * the year before. Assumption.
 */
public final class Deployment {
  private static final int YEAR = 12; // calendar

  /**
   * Years of burn-in in which all officers are moved. A means to a short burn-in: with 5 no
   * reported year moves beyond chance.
   */
  private static final int SETTLING_YEARS = 3;

  private final double[] ofProvince;
  private final double[] ofSegment;
  private final double[] reports;
  private final double[] stopped;

  Deployment(Geography map, Segments segments) {
    ofProvince = new double[map.provinces()];
    reports = new double[map.provinces()];
    ofSegment = new double[segments.count()];
    stopped = new double[segments.count()];
    for (int p = 0; p < ofProvince.length; p++) {
      ofProvince[p] = (double) map.householdsOfProvince(p) / map.households();
    }
    Arrays.fill(ofSegment, 1.0 / segments.count());
  }

  void step(int month, int burnInMonths, double share) {
    if (month > 0 && month % YEAR == 0) {
      double moved = month <= Math.min(burnInMonths, SETTLING_YEARS * YEAR) ? 1 : share;
      move(ofProvince, reports, moved);
      move(ofSegment, stopped, moved);
    }
  }

  private static void move(double[] spread, double[] seen, double share) {
    double total = 0;
    for (double s : seen) {
      total += s;
    }
    for (int i = 0; i < spread.length && total > 0; i++) {
      spread[i] += share * (seen[i] / total - spread[i]);
    }
    Arrays.fill(seen, 0);
  }

  /** A report came in from a province. */
  public void reported(int province) {
    reports[province]++;
  }

  /**
   * Somebody crosses at a segment: officers go where they expect to stop most, by the chance and
   * not by the luck of the few who are stopped.
   */
  public void crossed(int segment, double chanceOfBeingStopped) {
    stopped[segment] += chanceOfBeingStopped;
  }

  double ofProvince(int province) {
    return ofProvince[province];
  }

  double ofSegment(int segment) {
    return ofSegment[segment];
  }
}
