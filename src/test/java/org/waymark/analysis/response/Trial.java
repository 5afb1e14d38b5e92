package org.waymark.analysis.response;

import java.util.ArrayList;
import java.util.List;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.experiment.design.LatinHypercube;
import org.waymark.experiment.design.Points;

/** Studies of functions whose responses are known. */
final class Trial {
  private Trial() {}

  /** A function of a point. */
  interface Function {
    double of(List<Object> point);
  }

  /** A Latin hypercube of the unit cube. */
  static Points hypercube(int count, int factors, long seed) {
    List<String> paths = new ArrayList<>();
    for (int f = 0; f < factors; f++) {
      paths.add("f" + f);
    }
    LatinHypercube cube = LatinHypercube.of(count, paths, seed);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Object> row = new ArrayList<>();
      for (int f = 0; f < factors; f++) {
        row.add(cube.get(i, f));
      }
      rows.add(row);
    }
    return new Points(paths, rows);
  }

  /** Every level with every other. */
  static Points grid(List<Object> first, List<Object> second) {
    List<List<Object>> rows = new ArrayList<>();
    first.forEach(x -> second.forEach(y -> rows.add(List.of(x, y))));
    return new Points(List.of("f0", "f1"), rows);
  }

  /**
   * Outputs by replication and point.
   *
   * @param shared standard deviation of the luck that all points of a replication share
   * @param own standard deviation of the luck of each run
   */
  static double[][] run(
      Points points, Function function, int replications, double shared, double own, long seed) {
    Draws luck = Draws.of(seed, Stream.SHUFFLE);
    double[][] values = new double[replications][points.count()];
    for (int k = 0; k < replications; k++) {
      for (int i = 0; i < points.count(); i++) {
        values[k][i] =
            function.of(points.rows().get(i))
                + shared * luck.normal(-1, k, 0)
                + own * luck.normal(i, k, 1);
      }
    }
    return values;
  }

  static double number(List<Object> point, int factor) {
    return (Double) point.get(factor);
  }
}
