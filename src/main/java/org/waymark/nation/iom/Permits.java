package org.waymark.nation.iom;

import org.waymark.scenario.parameter.Iom;

/**
 * The share of projects that get a permit at once:
 *
 * <pre>base + a x autonomy + e x effectiveness + l x mean legitimacy</pre>
 *
 * within 0 and 1, and {@code permitWhenStalled} of it in a month in which the state stalls.
 * Assumption.
 */
final class Permits {
  private Permits() {}

  static double share(Iom rule, double effectiveness, double legitimacy, boolean stalled) {
    double share =
        rule.permitBase()
            + rule.permitAutonomy() * rule.autonomy()
            + rule.permitEffectiveness() * effectiveness
            + rule.permitLegitimacy() * legitimacy;
    return Math.min(1, Math.max(0, share)) * (stalled ? rule.permitWhenStalled() : 1);
  }
}
