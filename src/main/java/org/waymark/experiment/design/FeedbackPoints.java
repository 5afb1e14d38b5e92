package org.waymark.experiment.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.experiment.point.Variation;
import org.waymark.scenario.Scenario;

/**
 * The points of a study of limits and loops: every state of the loops (all open, each closed, all
 * closed) with every state of the limits (none, each, all). States that set the same values are one
 * point, so that they are run once and differ by exactly nothing.
 *
 * @param points the values of each point
 * @param places the point of each cell, by state of the loops, by state of the limits
 */
public record FeedbackPoints(Points points, List<List<Integer>> places) {
  /**
   * The points of a study.
   *
   * @param base its scenario, whose values hold where no limit and no closed loop sets another
   */
  public static FeedbackPoints of(Feedback feedback, Scenario base) {
    List<String> paths = feedback.paths();
    List<Object> now = Variation.valuesOf(paths, base);
    Map<List<Object>, Integer> rows = new LinkedHashMap<>();
    List<List<Integer>> places = new ArrayList<>();
    for (Map<String, Object> loops : states(feedback.loops())) {
      List<Integer> cells = new ArrayList<>();
      for (Map<String, Object> limits : states(feedback.limits())) {
        List<Object> row = new ArrayList<>(now);
        for (int i = 0; i < row.size(); i++) {
          Object limited = limits.getOrDefault(paths.get(i), row.get(i));
          row.set(i, loops.getOrDefault(paths.get(i), limited));
        }
        rows.putIfAbsent(List.copyOf(row), rows.size());
        cells.add(rows.get(row));
      }
      places.add(List.copyOf(cells));
    }
    return new FeedbackPoints(new Points(paths, List.copyOf(rows.keySet())), List.copyOf(places));
  }

  /** Nothing, each by itself, all together. */
  private static List<Map<String, Object>> states(List<Feedback.Part> parts) {
    Map<String, Object> all = new LinkedHashMap<>();
    parts.forEach(part -> all.putAll(part.values()));
    List<Map<String, Object>> states = new ArrayList<>();
    states.add(Map.of());
    parts.forEach(part -> states.add(part.values()));
    states.add(all);
    return states;
  }
}
