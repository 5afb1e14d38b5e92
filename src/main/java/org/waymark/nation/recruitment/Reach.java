package org.waymark.nation.recruitment;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.parameter.Recruiters;

/**
 * Which provinces recruiters of a province know: the chance of looking at another falls with its
 * distance, e-fold over {@code reachKm}, and rises with its households. To work there costs {@code
 * travelCostUsd} a month for each {@code reachKm} of distance, divided by {@code mobility}: who is
 * not mobile at all stays. Form: assumption; that crimes fall off with distance is known.
 */
final class Reach {
  /**
   * Reaches beyond which nobody looks. A bound of the calculation: of the chances of all provinces
   * 1 in 100 would lie beyond.
   */
  private static final double FARTHEST = 4;

  private final double[][] distance;
  private final int[][] near;
  private final double[][] upTo;

  Reach(Geography map, double reachKm) {
    int n = map.provinces();
    distance = new double[n][n];
    for (int p = 0; p < n; p++) {
      for (int q = 0; q < p; q++) {
        distance[p][q] = map.distanceKm(p, q) / reachKm;
        distance[q][p] = distance[p][q];
      }
    }
    near = new int[n][];
    upTo = new double[n][];
    for (int p = 0; p < n; p++) {
      lookFrom(p, map);
    }
  }

  private void lookFrom(int from, Geography map) {
    double[] way = distance[from];
    near[from] =
        IntStream.range(0, way.length)
            .filter(p -> p != from && way[p] <= FARTHEST)
            .boxed()
            .sorted(Comparator.comparingDouble(p -> way[p]))
            .mapToInt(Integer::intValue)
            .toArray();
    upTo[from] = new double[near[from].length];
    double sum = 0;
    for (int i = 0; i < near[from].length; i++) {
      int p = near[from][i];
      sum += Math.exp(-way[p]) * map.householdsOfProvince(p);
      upTo[from][i] = sum;
    }
  }

  /** Other provinces within reach, the nearest first; not to be changed. */
  int[] near(int province) {
    return near[province];
  }

  /**
   * One of the other provinces within reach; the province itself if there is none.
   *
   * @param uniform a draw, 0 to 1
   */
  int look(int province, double uniform) {
    double[] sums = upTo[province];
    if (sums.length == 0) {
      return province;
    }
    double at = uniform * sums[sums.length - 1];
    int i = 0;
    while (sums[i] < at) {
      i++;
    }
    return near[province][i];
  }

  /** Cost of working in another province for a month, USD; infinite for who is not mobile. */
  double cost(int from, int to, Recruiters rule) {
    return from == to ? 0 : rule.travelCostUsd() * distance[from][to] / rule.mobility();
  }
}
