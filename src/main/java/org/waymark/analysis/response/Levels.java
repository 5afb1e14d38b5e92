package org.waymark.analysis.response;

import java.util.Comparator;
import java.util.List;
import org.waymark.experiment.design.Points;
import org.waymark.experiment.point.DatedPath;

/** The different values of a factor. */
final class Levels {
  private Levels() {}

  /** From the lowest; words in the order of the study, months in theirs. */
  static List<Object> of(Points points, int factor) {
    return of(points.rows().stream().map(row -> row.get(factor)).toList());
  }

  static List<Object> of(List<Object> values) {
    List<Object> distinct = values.stream().distinct().toList();
    if (distinct.stream().allMatch(DatedPath::isMonth)) {
      return distinct.stream().sorted().toList();
    }
    return !distinct.isEmpty() && distinct.get(0) instanceof Double
        ? distinct.stream().sorted(Comparator.comparingDouble(each -> (Double) each)).toList()
        : distinct;
  }
}
