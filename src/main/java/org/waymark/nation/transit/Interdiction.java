package org.waymark.nation.transit;

import java.util.Arrays;
import org.waymark.nation.enforcement.Corps;
import org.waymark.nation.place.Segments;
import org.waymark.outcome.variable.Destination;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Enforcement;

/**
 * The chance of being stopped at a border segment:
 *
 * <pre>max x E / (E + load x flow + half)</pre>
 *
 * with E the effective officers there (skill x effectiveness, honest ones only) and the flow of the
 * month before: a busy segment saturates its officers. Form: assumption.
 */
public final class Interdiction {
  private final Segments segments;
  private final Corps corps;
  private final Course course;
  private final double[] flow;
  private final double[] crossing;

  /** Nobody has crossed yet. */
  public Interdiction(Segments segments, Corps corps, Course course) {
    this.segments = segments;
    this.corps = corps;
    this.course = course;
    this.flow = new double[segments.count()];
    this.crossing = new double[segments.count()];
  }

  /** Chance of being stopped at a segment in a month. */
  public double probability(int segment, int month) {
    Enforcement rule = course.at(month, segments.get(segment).province()).enforcement();
    double factor = course.at(month).population().factor();
    double officers = corps.effectiveWatch(segment);
    double busy = rule.interdictionLoad() * flow[segment] + rule.interdictionHalf() * factor;
    return officers == 0 ? 0 : rule.interdictionMax() * officers / (officers + busy);
  }

  /** Mean chance over the segments that people from a province may leave by; 0 at home. */
  public double expected(int province, Destination destination, int month) {
    int[] choices = segments.nearest(province, destination);
    double sum = 0;
    for (int segment : choices) {
      sum += probability(segment, month);
    }
    return choices.length == 0 ? 0 : sum / choices.length;
  }

  void cross(int segment) {
    crossing[segment]++;
  }

  void close() {
    System.arraycopy(crossing, 0, flow, 0, flow.length);
    Arrays.fill(crossing, 0);
  }
}
