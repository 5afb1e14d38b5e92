package org.waymark.picture.time;

import java.util.List;
import org.waymark.picture.axis.Interval;

/**
 * A variable year by year: a line, and up to two bands around it.
 *
 * @param label what the line shows
 * @param chanceLabel what the narrow, darker band shows
 * @param assumptionsLabel what the wide, lighter band with a dashed edge shows
 * @param points in order of years
 */
public record Course(
    String label, String chanceLabel, String assumptionsLabel, List<Point> points) {
  /** Copies its list. */
  public Course {
    points = List.copyOf(points);
  }

  /**
   * A year of the course.
   *
   * @param year a calendar year
   * @param mean the line; NaN leaves a gap
   * @param chance narrow band, or {@link Interval#NONE}
   * @param assumptions wide band, or {@link Interval#NONE}
   */
  public record Point(int year, double mean, Interval chance, Interval assumptions) {}
}
