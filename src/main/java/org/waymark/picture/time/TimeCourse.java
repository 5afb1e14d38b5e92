package org.waymark.picture.time;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.waymark.picture.axis.Legend;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.axis.Start;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/**
 * How something goes on over the years, beside what was observed.
 *
 * @param yTitle unit of the values, for example "people per year"
 * @param quantity how values are written
 * @param courses at least one, the most important first; of more than two, the first six bear their
 *     names at their ends, and the others are grey
 * @param observed dots, or {@link Observed#NONE}
 * @param markers years in which something changed; may be empty
 * @param periods shaded stretches of years, for example a projection; may be empty
 * @param start when a policy begins, if one does. Of differences, which are nothing before, only
 *     the year before is shown
 */
public record TimeCourse(
    String yTitle,
    Quantity quantity,
    List<Course> courses,
    Observed observed,
    List<Marker> markers,
    List<Period> periods,
    Optional<Start> start)
    implements Chart {
  /** Copies its lists. */
  public TimeCourse {
    courses = List.copyOf(courses);
    if (courses.isEmpty()) {
      throw new IllegalArgumentException("Time course of no courses; allowed: one or more");
    }
    markers = List.copyOf(markers);
    periods = List.copyOf(periods);
  }

  /** A chart in which no policy begins. */
  public TimeCourse(
      String yTitle,
      Quantity quantity,
      List<Course> courses,
      Observed observed,
      List<Marker> markers,
      List<Period> periods) {
    this(yTitle, quantity, courses, observed, markers, periods, Optional.empty());
  }

  /** Whether a point shows, before the year before a start, that nothing differs yet. */
  boolean isNothingYet(Course.Point point) {
    return point.mean() == 0
        && start.map(each -> point.year() < each.month().getYear() - 1).orElse(false);
  }

  /** Room above the plot: for letters of markers, and for what begins. */
  double above(Canvas canvas) {
    return markers.isEmpty() && start.isEmpty() ? 10 : Type.lineHeight(canvas.bold());
  }

  /**
   * Figures on record.
   *
   * @param label what they are
   * @param dots in order of years
   */
  public record Observed(String label, List<Dot> dots) {
    /** Nothing was observed. */
    public static final Observed NONE = new Observed("", List.of());

    /** Copies its list. */
    public Observed {
      dots = List.copyOf(dots);
    }
  }

  /** A figure on record for a year. */
  public record Dot(int year, double value) {}

  /**
   * A vertical line.
   *
   * @param year where; 2016.5 lies between 2016 and 2017
   * @param label what happened
   */
  public record Marker(double year, String label) {}

  /**
   * A shaded stretch of years.
   *
   * @param from first year
   * @param until last year
   * @param label what it is
   */
  public record Period(int from, int until, String label) {}

  @Override
  public double draw(Canvas canvas, double top) {
    double width = canvas.width();
    double y = Legend.draw(canvas, 0, top, width, CourseKey.of(List.of(this)));
    y = canvas.paragraph(yTitle(), 0, y + 8, width, canvas.small(), Ink.MUTED);
    y += above(canvas);
    double height = canvas.narrow() ? 230 : 300;
    CoursePlot plot = CoursePlot.of(canvas, this, List.of(this), List.of(this), width, height);
    plot.draw(new Rectangle2D.Double(0, y, width, height), plot.labelWidth());
    return y + height + 2;
  }
}
