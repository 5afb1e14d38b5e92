package org.waymark.nation.iom;

import org.waymark.scenario.parameter.Iom;
import org.waymark.scenario.parameter.Strategy;

/**
 * Shares of money over programmes: what IOM would choose and what the state prescribes, blended by
 * autonomy.
 */
final class Portfolio {
  private static final Programme[] PROGRAMMES = Programme.values();

  private final Learning learning;
  private final double[] share = new double[PROGRAMMES.length];

  Portfolio(Learning learning) {
    this.learning = learning;
  }

  void step(Iom rule) {
    double[] own = new double[share.length];
    for (Programme programme : PROGRAMMES) {
      own[programme.ordinal()] = programme.own(rule.portfolio());
    }
    if (rule.strategy() == Strategy.ADAPTIVE) {
      own = learning.adapt(own);
    }
    for (Programme programme : PROGRAMMES) {
      int k = programme.ordinal();
      share[k] =
          rule.autonomy() * own[k]
              + (1 - rule.autonomy()) * programme.prescribed(rule.statePortfolio());
    }
  }

  double share(Programme programme) {
    return share[programme.ordinal()];
  }
}
