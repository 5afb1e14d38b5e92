package org.waymark.nation.iom;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.scenario.parameter.Iom;

/**
 * How the adaptive strategy learns. Each year it tries shares a little off its present ones, and at
 * the end of the year looks at how the number of identified people changed against the year before,
 * the only result that it can observe. The part of each trial that went with a fall is credited to
 * the programmes tried more, with weight 1 / (prior + trials): a strong prior, since some 70
 * identifications a month are little signal. More detection looks like failure to it: a weakness of
 * learning from records, kept on purpose.
 */
final class Learning {
  private static final int YEAR = 12; // calendar

  /**
   * A programme's share stays within this factor of the portfolio's. A guard: what is learnt is too
   * little to meet it, with the weakest prior and in 29 years, too.
   */
  private static final double MOST = 3;

  private final Draws trials;
  private final double[] credit = new double[Programme.values().length];
  private final double[] trial = new double[credit.length];
  private double largest;
  private double thisYear;
  private double lastYear;
  private int years;

  Learning(long seed, KeyLog log) {
    this.trials = Draws.of(seed, Stream.IOM_TRIAL, log);
  }

  void observe(double identified) {
    thisYear += identified;
  }

  void step(int month, Iom rule) {
    if (month % YEAR != 0) {
      return;
    }
    if (years > 1 && thisYear + lastYear > 0) {
      double fall = 2 * (lastYear - thisYear) / (lastYear + thisYear);
      for (int k = 0; k < credit.length; k++) {
        credit[k] += fall * trial[k] / largest / (rule.learningPrior() + years);
      }
    }
    years++;
    lastYear = thisYear;
    thisYear = 0;
    largest = rule.learningTrial();
    for (int k = 0; k < trial.length; k++) {
      trial[k] = largest * (2 * trials.uniform(k, month, 0) - 1);
    }
  }

  /** The portfolio with what was learnt and this year's trial; adds up to one. */
  double[] adapt(double[] portfolio) {
    double[] adapted = new double[portfolio.length];
    double sum = 0;
    for (int k = 0; k < adapted.length; k++) {
      double factor = Math.exp(credit[k]) * (1 + trial[k]);
      adapted[k] = portfolio[k] * Math.min(MOST, Math.max(1 / MOST, factor));
      sum += adapted[k];
    }
    for (int k = 0; k < adapted.length; k++) {
      adapted[k] = sum == 0 ? portfolio[k] : adapted[k] / sum;
    }
    return adapted;
  }
}
