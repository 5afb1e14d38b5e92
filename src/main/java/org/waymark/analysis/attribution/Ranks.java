package org.waymark.analysis.attribution;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/** Rankings by size, and how well several of them agree. */
final class Ranks {
  private static final NaturalRanking RANKING =
      new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE);

  private Ranks() {}

  /** Rank of each value by its size, 1 for the largest; equal ones share the mean of theirs. */
  static double[] bySize(double[] values) {
    return RANKING.rank(Arrays.stream(values).map(value -> -Math.abs(value)).toArray());
  }

  /**
   * How often each value has each rank; equal values share the places for which they tie.
   *
   * @param rankings as {@link #bySize} gives them
   * @return by value, by rank from 1: shares of the rankings, 0 to 1
   */
  static double[][] distribution(List<double[]> rankings, int size) {
    double[][] shares = new double[size][size];
    for (double[] ranks : rankings) {
      for (int i = 0; i < size; i++) {
        double rank = ranks[i];
        int tied = (int) Arrays.stream(ranks).filter(other -> other == rank).count();
        int first = (int) Math.round(rank - (tied - 1) / 2.0) - 1;
        for (int place = first; place < first + tied; place++) {
          shares[i][place] += 1.0 / tied / rankings.size();
        }
      }
    }
    return shares;
  }

  /**
   * Kendall's coefficient of concordance, corrected for ties (Kendall and Babington Smith 1939;
   * Kendall 1948): 1 if all rankings are the same, about 0 if they have nothing to do with one
   * another. NaN of fewer than two rankings, or if every ranking is one tie.
   */
  static double concordance(List<double[]> rankings) {
    int rankers = rankings.size();
    if (rankers < 2) {
      return Double.NaN;
    }
    int n = rankings.get(0).length;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      int item = i;
      double sum = rankings.stream().mapToDouble(ranks -> ranks[item]).sum();
      squares += Math.pow(sum - rankers * (n + 1) / 2.0, 2);
    }
    double ties = rankings.stream().mapToDouble(Ranks::ties).sum();
    double most = (double) rankers * rankers * (Math.pow(n, 3) - n) / 12 - rankers * ties / 12;
    return most > 0 ? squares / most : Double.NaN;
  }

  /** Sum of t^3 - t over the groups of t equal ranks. */
  private static double ties(double[] ranks) {
    return Arrays.stream(ranks)
        .distinct()
        .map(rank -> Arrays.stream(ranks).filter(other -> other == rank).count())
        .map(t -> t * t * t - t)
        .sum();
  }
}
