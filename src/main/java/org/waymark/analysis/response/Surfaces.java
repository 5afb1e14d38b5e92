package org.waymark.analysis.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.experiment.design.Points;
import org.waymark.outcome.summary.Estimate;

/** The response over a grid of two factors. */
final class Surfaces {
  private Surfaces() {}

  /**
   * The surface of an output.
   *
   * @param points a grid of exactly two factors
   * @param base for each factor, its value in the scenario that is varied
   * @param values by replication, by point; NaN where missing
   */
  static Surface of(Points points, List<Object> base, double[][] values) {
    List<Object> columns = Levels.of(points, 0);
    List<Object> rows = Levels.of(points, 1);
    Object column = columns.contains(base.get(0)) ? base.get(0) : columns.get(0);
    Object row = rows.contains(base.get(1)) ? base.get(1) : rows.get(0);
    Map<List<Object>, Integer> numbers = new HashMap<>();
    for (int point = 0; point < points.count(); point++) {
      numbers.put(points.rows().get(point), point);
    }
    int reference = numbers.get(List.of(column, row));
    List<List<Estimate>> level = new ArrayList<>();
    List<List<Estimate>> difference = new ArrayList<>();
    for (Object y : rows) {
      List<Estimate> levels = new ArrayList<>();
      List<Estimate> differences = new ArrayList<>();
      for (Object x : columns) {
        int point = numbers.get(List.of(x, y));
        levels.add(LevelEffects.estimate(values, run -> run[point]));
        differences.add(LevelEffects.estimate(values, run -> run[point] - run[reference]));
      }
      level.add(levels);
      difference.add(differences);
    }
    return new Surface(columns, rows, level, difference);
  }
}
