package org.waymark.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.summary.Moments;
import org.waymark.outcome.summary.StudentT;

/**
 * Which places of a ranking chance does not tell apart. Going down the ranking, a barrier joins the
 * barriers before it as long as the 95 % interval of the difference in size to the first of them
 * holds zero: a paired difference, replication by replication. Sampled orders widen the interval.
 * Each barrier but the first is compared once; the interval is corrected for so many comparisons
 * (Bonferroni), not for which of them are made, which the ranking itself decides. Equal values
 * stand together. With a single replication nothing is told apart.
 */
final class Tiers {
  private static final double MISS = 0.05;
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private Tiers() {}

  /**
   * The tiers.
   *
   * @param values by replication, of all players
   * @param errors standard errors by the choice of orders
   * @param order players, the largest mean in size first
   */
  static List<List<Integer>> of(List<double[]> values, double[] errors, List<Integer> order) {
    List<List<Integer>> tiers = new ArrayList<>();
    double p = 1 - MISS / 2 / Math.max(1, order.size() - 1);
    double before = Double.NaN;
    for (int player : order) {
      List<Integer> last = tiers.isEmpty() ? null : tiers.get(tiers.size() - 1);
      double size = Math.abs(sum(values, player));
      boolean isEqual = size == before;
      before = size;
      if (last == null || !isEqual && isLess(values, errors, player, last.get(0), p)) {
        last = new ArrayList<>();
        tiers.add(last);
      }
      last.add(player);
    }
    return tiers;
  }

  /** Rank of a player: as many stand in tiers before its own, and one more. */
  static int rank(List<List<Integer>> tiers, int player) {
    int rank = 1;
    for (List<Integer> tier : tiers) {
      if (tier.contains(player)) {
        return rank;
      }
      rank += tier.size();
    }
    throw new IllegalArgumentException("in no tier: " + player);
  }

  private static boolean isLess(
      List<double[]> values, double[] errors, int player, int first, double p) {
    double one = sign(values, first);
    double other = sign(values, player);
    Moments moments = new Moments();
    values.forEach(each -> moments.add(one * each[first] - other * each[player]));
    if (values.size() < 2) {
      return false;
    }
    Estimate difference = moments.estimate();
    double chance = StudentT.quantile(p, values.size() - 1) * difference.se();
    double choice =
        NORMAL.inverseCumulativeProbability(p) * Math.hypot(errors[first], errors[player]);
    return difference.mean() > Math.hypot(chance, choice);
  }

  private static double sign(List<double[]> values, int player) {
    return Math.signum(sum(values, player));
  }

  private static double sum(List<double[]> values, int player) {
    return values.stream().mapToDouble(each -> each[player]).sum();
  }
}
