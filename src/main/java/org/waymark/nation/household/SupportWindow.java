package org.waymark.nation.household;

import org.waymark.draw.Draws;

/** Whether livelihood support reached a household in a window of its commune's history. */
public final class SupportWindow {
  private SupportWindow() {}

  /**
   * Whether the household's own Poisson process has an arrival after {@code before} and up to
   * {@code now}, in expected arrivals since month 0.
   */
  public static boolean hasArrival(Draws support, long household, double before, double now) {
    double arrival = 0;
    int k = 0;
    while (arrival <= before) {
      arrival += support.exponential(household, 0, k++);
    }
    return arrival <= now;
  }
}
