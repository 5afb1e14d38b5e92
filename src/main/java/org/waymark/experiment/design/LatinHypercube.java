package org.waymark.experiment.design;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979): each of n points falls into another of n
 * equal strata of every dimension, at a random place in it. A dimension's values are a pure
 * function of (seed, its name, n), so that adding a dimension moves no other.
 */
public final class LatinHypercube {
  private static final double MOST_COMPARISONS = 2e9;

  private final double[][] values;

  private LatinHypercube(double[][] values) {
    this.values = values;
  }

  /**
   * A design.
   *
   * @param points number of points, at least 1
   * @param names names of the dimensions, all different
   */
  public static LatinHypercube of(int points, List<String> names, long seed) {
    double[][] values = new double[names.size()][];
    for (int d = 0; d < values.length; d++) {
      values[d] = dimension(points, hash(names.get(d)), seed);
    }
    return new LatinHypercube(values);
  }

  /**
   * The one of several designs whose nearest two points are farthest apart (maximin; Johnson, Moore
   * and Ylvisaker 1990). The first of them is the design of {@link #of}. Here an added dimension
   * may choose another design, and so move all.
   *
   * @param tries designs to choose from, at least 1; fewer where there are so many points that it
   *     would take long
   */
  public static LatinHypercube maximin(int points, List<String> names, long seed, int tries) {
    LatinHypercube best = of(points, names, seed);
    double pairs = 0.5 * points * (points - 1.0) * names.size();
    double farthest = tries > 1 && pairs < MOST_COMPARISONS ? best.nearestSquared() : 0;
    for (int number = 1; number < tries && number * pairs < MOST_COMPARISONS; number++) {
      String mark = "#" + number;
      LatinHypercube other = of(points, names.stream().map(name -> name + mark).toList(), seed);
      double nearest = other.nearestSquared();
      if (nearest > farthest) {
        best = other;
        farthest = nearest;
      }
    }
    return best;
  }

  /** Squared distance of the two points nearest to one another; infinite for a single point. */
  double nearestSquared() {
    int points = values.length == 0 ? 0 : values[0].length;
    double nearest = Double.POSITIVE_INFINITY;
    for (int a = 0; a < points; a++) {
      for (int b = 0; b < a; b++) {
        double squared = 0;
        for (double[] dimension : values) {
          double difference = dimension[a] - dimension[b];
          squared += difference * difference;
        }
        nearest = Math.min(nearest, squared);
      }
    }
    return nearest;
  }

  /** Value of a point in a dimension, within (0, 1). */
  public double get(int point, int dimension) {
    return values[dimension][point];
  }

  private static double[] dimension(int points, long name, long seed) {
    Draws order = Draws.of(seed, Stream.DESIGN_ORDER);
    Draws place = Draws.of(seed, Stream.DESIGN_PLACE);
    Integer[] shuffled = new Integer[points];
    Arrays.setAll(shuffled, i -> i);
    Arrays.sort(shuffled, Comparator.comparingDouble(i -> order.uniform(name, points, i)));
    double[] values = new double[points];
    for (int i = 0; i < points; i++) {
      values[i] = (shuffled[i] + place.uniform(name, points, i)) / points;
    }
    return values;
  }

  /** FNV-1a, 64 bits: the same on every machine. */
  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
