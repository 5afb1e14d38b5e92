package org.waymark.analysis;

import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * Spearman's rank correlation: the product-moment correlation of ranks, ties at their mean rank.
 */
final class RankCorrelation {
  private RankCorrelation() {}

  /** Ranks from 1, brought to mean 0 and length 1; all zeros where every value is the same. */
  static double[] standardRanks(double[] values) {
    double[] ranks = new NaturalRanking().rank(values);
    double mean = (values.length + 1) / 2.0;
    double squares = 0;
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] -= mean;
      squares += ranks[i] * ranks[i];
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = length == 0 ? 0 : ranks[i] / length;
    }
    return ranks;
  }

  /** Correlation of two series of standard ranks, -1 to 1. */
  static double of(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
