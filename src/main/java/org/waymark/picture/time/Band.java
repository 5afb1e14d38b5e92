package org.waymark.picture.time;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.picture.axis.Interval;

/**
 * A stretch of a band without gaps, in years and values.
 *
 * @param area between both edges
 * @param edges upper and lower edge
 */
record Band(Path2D area, Path2D edges) {
  /** The stretches of a course in which an interval is known. */
  static List<Band> of(List<Course.Point> points, Function<Course.Point, Interval> interval) {
    List<Band> bands = new ArrayList<>();
    List<Course.Point> stretch = new ArrayList<>();
    for (Course.Point point : points) {
      if (interval.apply(point).isKnown()) {
        stretch.add(point);
      } else if (!stretch.isEmpty()) {
        bands.add(stretch(stretch, interval));
        stretch.clear();
      }
    }
    if (!stretch.isEmpty()) {
      bands.add(stretch(stretch, interval));
    }
    return bands;
  }

  private static Band stretch(
      List<Course.Point> points, Function<Course.Point, Interval> interval) {
    Path2D area = new Path2D.Double();
    Path2D edges = new Path2D.Double();
    int last = points.size() - 1;
    for (int i = 0; i <= last; i++) {
      double high = interval.apply(points.get(i)).high();
      append(area, i == 0, points.get(i).year(), high);
      append(edges, i == 0, points.get(i).year(), high);
    }
    for (int i = last; i >= 0; i--) {
      double low = interval.apply(points.get(i)).low();
      append(area, false, points.get(i).year(), low);
      append(edges, i == last, points.get(i).year(), low);
    }
    area.closePath();
    return new Band(area, edges);
  }

  private static void append(Path2D path, boolean first, double x, double y) {
    if (first) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }
}
