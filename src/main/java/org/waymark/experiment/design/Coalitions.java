package org.waymark.experiment.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;

/**
 * The points of an attribution: sets of barriers that are lifted together. A set is a number whose
 * bit i says whether barrier i is lifted.
 *
 * @param barriers the barriers, in the order of bits; at most 30
 * @param orders for sampled permutations the orders in which barriers are lifted; empty where every
 *     set is run
 * @param sets the sets that are run, in the order of points
 */
public record Coalitions(List<LiftedBarrier> barriers, List<int[]> orders, int[] sets) {
  /** The coalitions of some barriers by the design of a study. */
  static Coalitions of(List<LiftedBarrier> barriers, Study study) {
    int n = barriers.size();
    if (study.design().type() == Design.Type.COALITIONS) {
      Points.checkRuns(1L << n, study);
      int[] sets = new int[1 << n];
      for (int set = 0; set < sets.length; set++) {
        sets[set] = set;
      }
      return new Coalitions(barriers, List.of(), sets);
    }
    Points.checkRuns((long) study.design().points() * (n + 1), study);
    return sampled(barriers, study.design().points(), study.seed());
  }

  /**
   * The coalitions on the way of random orders.
   *
   * @param count orders, at least 1
   */
  public static Coalitions sampled(List<LiftedBarrier> barriers, int count, long seed) {
    return of(barriers, orders(barriers.size(), count, seed));
  }

  private static Coalitions of(List<LiftedBarrier> barriers, List<int[]> orders) {
    Map<Integer, Boolean> visited = new LinkedHashMap<>();
    visited.put(0, true);
    visited.put((1 << barriers.size()) - 1, true);
    for (int[] order : orders) {
      int set = 0;
      for (int barrier : order) {
        set |= 1 << barrier;
        visited.putIfAbsent(set, true);
      }
    }
    return new Coalitions(
        barriers, orders, visited.keySet().stream().mapToInt(Integer::intValue).toArray());
  }

  /**
   * Random orders. Every second one is the order before it backwards: what the first over-rates
   * because it comes early, the second under-rates (antithetic sampling).
   */
  static List<int[]> orders(int n, int count, long seed) {
    Draws draws = Draws.of(seed, Stream.SHUFFLE);
    List<int[]> orders = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      int[] order = new int[n];
      if (number % 2 == 1) {
        int[] before = orders.get(number - 1);
        for (int i = 0; i < n; i++) {
          order[i] = before[n - 1 - i];
        }
      } else {
        for (int i = 0; i < n; i++) {
          int place = (int) draws.below(i + 1, number, 0, i);
          order[i] = order[place];
          order[place] = i;
        }
      }
      orders.add(order);
    }
    return orders;
  }

  /** The values of the barriers that a set lifts, by path. */
  Map<String, Object> lifted(int set) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < barriers.size(); i++) {
      if ((set >> i & 1) == 1) {
        values.putAll(barriers.get(i).lifted());
      }
    }
    return values;
  }
}
