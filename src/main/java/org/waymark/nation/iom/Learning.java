package org.waymark.nation.iom;

import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.scenario.parameter.Iom;

/**
 * How the adaptive strategy learns: Thompson sampling over the six programmes (W. R. Thompson,
 * 1933). Each year it gives more to one programme, chosen by a draw from what it believes each to
 * be worth; at the end of the year it looks at the people helped per dollar and at the rise of
 * recorded outcomes per dollar, the only results that it can observe, and updates what it believes
 * of the programme tried. Beliefs are normal, with the mean of the results seen, shrunk towards no
 * difference by {@code learningPrior} years, and the spread of all results so far.
 *
 * <p>What is cheap to count looks good to it, and incidence it cannot see: weaknesses of learning
 * from records, kept on purpose.
 */
final class Learning {
  private static final int YEAR = 12; // calendar

  private final Draws posterior;
  private final double[] sum = new double[Programme.values().length];
  private final int[] trials = new int[sum.length];
  private int tried = -1;
  private double trial;
  private double helped;
  private double outcomes;
  private double outcomesBefore = Double.NaN;
  private double spent;
  private int results;
  private double mean;
  private double squares;

  Learning(long seed, KeyLog log) {
    this.posterior = Draws.of(seed, Stream.IOM_POSTERIOR, log);
  }

  /** What a month brought: people helped, recorded outcomes, USD spent. */
  void observe(double peopleHelped, double recorded, double usd) {
    helped += peopleHelped;
    outcomes += recorded;
    spent += usd;
  }

  void step(int month, Iom rule) {
    if (month % YEAR != 0) {
      return;
    }
    if (spent > 0 && !Double.isNaN(outcomesBefore)) {
      learn((helped + outcomes - outcomesBefore) / spent);
    }
    if (month > 0) {
      outcomesBefore = outcomes;
    }
    helped = 0;
    outcomes = 0;
    spent = 0;
    trial = rule.learningTrial();
    tried = choose(month, rule.learningPrior());
  }

  private void learn(double result) {
    results++;
    double off = result - mean;
    mean += off / results;
    squares += off * (result - mean);
    sum[tried] += result;
    trials[tried]++;
  }

  private int choose(int month, double prior) {
    // Results that do not differ, or fewer than two, tell nothing of the spread.
    double sd = squares == 0 ? 1 : Math.sqrt(squares / (results - 1));
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < sum.length; k++) {
      double weight = prior + trials[k];
      double believed = (sum[k] - trials[k] * mean) / weight;
      double drawn = believed + sd / Math.sqrt(weight) * posterior.normal(k, month, 0);
      if (drawn > most) {
        most = drawn;
        best = k;
      }
    }
    return best;
  }

  /** The portfolio with more for the programme tried this year; adds up to one. */
  double[] adapt(double[] portfolio) {
    double[] adapted = portfolio.clone();
    if (tried >= 0) {
      adapted[tried] *= 1 + trial;
    }
    double all = 0;
    for (double share : adapted) {
      all += share;
    }
    for (int k = 0; k < adapted.length; k++) {
      adapted[k] = all == 0 ? portfolio[k] : adapted[k] / all;
    }
    return adapted;
  }
}
