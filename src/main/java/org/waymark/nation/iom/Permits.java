package org.waymark.nation.iom;

import org.waymark.scenario.parameter.Iom;

/**
 * The share of projects that get a permit at once:
 *
 * <pre>base + a x autonomy + e x effectiveness + l x mean legitimacy</pre>
 *
 * within 0 and 1, and half of it in a month in which the state stalls. Assumption.
 */
final class Permits {

  /** What is left of permits in a month in which the state stalls. Assumption. */
  private static final double WHEN_STALLED = 0.5;

  private Permits() {}

  static double share(Iom rule, double effectiveness, double legitimacy, boolean stalled) {
    double share =
        rule.permitBase()
            + rule.permitAutonomy() * rule.autonomy()
            + rule.permitEffectiveness() * effectiveness
            + rule.permitLegitimacy() * legitimacy;
    return Math.min(1, Math.max(0, share)) * (stalled ? WHEN_STALLED : 1);
  }
}
