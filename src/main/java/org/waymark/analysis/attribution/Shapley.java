package org.waymark.analysis.attribution;

import java.util.List;

/**
 * Shares of the players of a cooperative game in what all of them achieve together. A coalition is
 * a number whose bit i says whether player i takes part; a game is the array of its worths, by
 * coalition.
 *
 * <p>Shapley (1953): a player's value is its mean marginal worth over all orders of joining. Values
 * add up to the worth of all less the worth of none. Interaction index of Grabisch and Roubens
 * (1999): by how much two players achieve more together than one by one, averaged likewise.
 */
final class Shapley {
  private Shapley() {}

  /** Values of all players from all coalitions. */
  static double[] values(int players, double[] worth) {
    double[] weight = new double[players];
    for (int size = 0; size < players; size++) {
      weight[size] = 1 / (players * binomial(players - 1, size));
    }
    double[] values = new double[players];
    for (int set = 0; set < worth.length; set++) {
      for (int i = 0; i < players; i++) {
        if ((set >> i & 1) == 0) {
          values[i] += weight[Integer.bitCount(set)] * (worth[set | 1 << i] - worth[set]);
        }
      }
    }
    return values;
  }

  /** Interaction index of two players from all coalitions; above 0 where they reinforce. */
  static double interaction(int players, double[] worth, int i, int j) {
    double sum = 0;
    int pair = 1 << i | 1 << j;
    for (int set = 0; set < worth.length; set++) {
      if ((set & pair) == 0) {
        double together =
            worth[set | pair] - worth[set | 1 << i] - worth[set | 1 << j] + worth[set];
        sum += together / ((players - 1) * binomial(players - 2, Integer.bitCount(set)));
      }
    }
    return sum;
  }

  /**
   * Marginal worths along one order of joining.
   *
   * @param worth only the coalitions on the way are read
   */
  static double[] along(int[] order, double[] worth) {
    double[] gains = new double[order.length];
    int set = 0;
    for (int player : order) {
      int next = set | 1 << player;
      gains[player] = worth[next] - worth[set];
      set = next;
    }
    return gains;
  }

  /** Mean over sampled orders: an unbiased estimate of the values. */
  static double[] values(List<int[]> orders, double[] worth) {
    double[] values = new double[orders.get(0).length];
    for (int[] order : orders) {
      double[] gains = along(order, worth);
      for (int i = 0; i < values.length; i++) {
        values[i] += gains[i] / orders.size();
      }
    }
    return values;
  }

  /**
   * Standard errors of the estimate from sampled orders, by player: how far the choice of orders
   * alone may move it. Orders come in antithetic pairs, so the pairs are the sample. NaN with fewer
   * than two pairs.
   */
  static double[] samplingErrors(List<int[]> orders, double[] worth) {
    int players = orders.get(0).length;
    int pairs = orders.size() / 2;
    double[] sum = new double[players];
    double[] squares = new double[players];
    for (int pair = 0; pair < pairs; pair++) {
      double[] first = along(orders.get(2 * pair), worth);
      double[] second = along(orders.get(2 * pair + 1), worth);
      for (int i = 0; i < players; i++) {
        double mean = (first[i] + second[i]) / 2;
        sum[i] += mean;
        squares[i] += mean * mean;
      }
    }
    double[] errors = new double[players];
    for (int i = 0; i < players; i++) {
      double variance = (squares[i] - sum[i] * sum[i] / pairs) / (pairs - 1);
      errors[i] = pairs < 2 ? Double.NaN : Math.sqrt(Math.max(0, variance) / pairs);
    }
    return errors;
  }

  private static double binomial(int n, int k) {
    double result = 1;
    for (int i = 1; i <= k; i++) {
      result = result * (n - k + i) / i;
    }
    return result;
  }
}
