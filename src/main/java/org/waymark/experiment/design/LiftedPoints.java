package org.waymark.experiment.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The points of an attribution, over all bases on which its barriers are lifted. A point that
 * serves several bases is run once: at the least the first, with every barrier in place.
 *
 * @param coalitions which barriers are lifted together, by basis
 * @param points the values of each point
 * @param places the point of each coalition, by basis
 */
public record LiftedPoints(List<Coalitions> coalitions, Points points, List<int[]> places) {
  /** The points of a study of barriers. */
  public static LiftedPoints of(Study study) {
    return of(
        study.liftings(),
        study.liftings().stream().map(each -> Coalitions.of(each.barriers(), study)).toList());
  }

  /**
   * The points on the way of random orders, the same number on every basis.
   *
   * @param count orders, at least 1
   */
  public static LiftedPoints sampled(List<Lifting> liftings, int count, long seed) {
    return of(
        liftings,
        liftings.stream().map(each -> Coalitions.sampled(each.barriers(), count, seed)).toList());
  }

  private static LiftedPoints of(List<Lifting> liftings, List<Coalitions> coalitions) {
    Map<String, Object> today = new LinkedHashMap<>();
    liftings.forEach(each -> each.barriers().forEach(barrier -> today.putAll(barrier.today())));
    Map<List<Object>, Integer> rows = new LinkedHashMap<>();
    List<int[]> places = new ArrayList<>();
    for (Coalitions each : coalitions) {
      int[] own = new int[each.sets().length];
      for (int i = 0; i < own.length; i++) {
        Map<String, Object> values = new LinkedHashMap<>(today);
        values.putAll(each.lifted(each.sets()[i]));
        List<Object> row = List.copyOf(values.values());
        rows.putIfAbsent(row, rows.size());
        own[i] = rows.get(row);
      }
      places.add(own);
    }
    return new LiftedPoints(
        coalitions, new Points(List.copyOf(today.keySet()), List.copyOf(rows.keySet())), places);
  }
}
