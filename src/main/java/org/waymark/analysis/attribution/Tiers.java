package org.waymark.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.summary.Moments;

/**
 * Which places of a ranking chance does not tell apart. Going down the ranking, a barrier joins the
 * barriers before it as long as the 95 % interval of the difference in size to the first of them
 * holds zero: a paired difference, replication by replication. Sampled orders widen the interval.
 * Pairs are looked at one by one; nothing is corrected for their number. With a single replication
 * nothing is told apart.
 */
final class Tiers {
  private static final double NORMAL_95 = 1.96;

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
    for (int player : order) {
      List<Integer> last = tiers.isEmpty() ? null : tiers.get(tiers.size() - 1);
      if (last == null || isLess(values, errors, player, last.get(0))) {
        last = new ArrayList<>();
        tiers.add(last);
      }
      last.add(player);
    }
    return tiers;
  }

  private static boolean isLess(List<double[]> values, double[] errors, int player, int first) {
    double one = sign(values, first);
    double other = sign(values, player);
    Moments moments = new Moments();
    values.forEach(each -> moments.add(one * each[first] - other * each[player]));
    Estimate difference = moments.estimate();
    double chance = difference.mean() - difference.low95();
    double choice = NORMAL_95 * Math.hypot(errors[first], errors[player]);
    return difference.mean() > Math.hypot(chance, choice);
  }

  private static double sign(List<double[]> values, int player) {
    return Math.signum(values.stream().mapToDouble(each -> each[player]).sum());
  }
}
