package org.waymark.picture.time;

import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.waymark.picture.axis.Axes;
import org.waymark.picture.axis.EndLabels;
import org.waymark.picture.axis.Extent;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/** The plot of a time course: bands, lines, dots, markers and periods. */
public final class CoursePlot {
  /** The label of the last year reaches beyond its tick. */
  private static final double NOTHING = 1e-9;

  private static final double SPARE = 10;

  private final Canvas canvas;
  private final TimeCourse data;
  private final Map<String, String> letters;
  private final XYPlot plot;
  private final NumberAxis years;

  private CoursePlot(
      Canvas canvas,
      TimeCourse data,
      Map<String, String> letters,
      NumberAxis years,
      NumberAxis values) {
    this.canvas = canvas;
    this.data = data;
    this.letters = letters;
    this.years = years;
    this.plot = Axes.plot(years, values);
  }

  /**
   * A plot of a course.
   *
   * @param charts all charts that share years and a key with this one, itself included
   * @param scaled all charts that share a scale of values with it, itself included
   */
  static CoursePlot of(
      Canvas canvas,
      TimeCourse data,
      List<TimeCourse> charts,
      List<TimeCourse> scaled,
      double width,
      double height) {
    Span span = Span.of(charts);
    Extent extent = extent(scaled);
    NumberAxis values = Axes.upright(canvas, data.quantity(), extent.low(), extent.high(), height);
    double room = width - Axes.labelWidth(canvas, values) - spare(canvas, data);
    NumberAxis years = Axes.years(canvas, span.first(), span.last(), room);
    CoursePlot plot = new CoursePlot(canvas, data, letters(charts), years, values);
    plot.fill();
    return plot;
  }

  /** First and last year of an axis. */
  private record Span(int first, int last) {
    static Span of(List<TimeCourse> courses) {
      int first = Integer.MAX_VALUE;
      int last = Integer.MIN_VALUE;
      for (TimeCourse data : courses) {
        for (Course course : data.courses()) {
          for (Course.Point point : course.points()) {
            first = data.isNothingYet(point) ? first : Math.min(first, point.year());
            last = Math.max(last, point.year());
          }
        }
        for (TimeCourse.Dot dot : data.observed().dots()) {
          first = Math.min(first, dot.year());
          last = Math.max(last, dot.year());
        }
      }
      return first > last ? new Span(2000, 2001) : new Span(first, last);
    }
  }

  double labelWidth() {
    return Axes.labelWidth(canvas, (NumberAxis) plot.getRangeAxis());
  }

  /** Draws the plot, and the letters of its markers above it. */
  void draw(Rectangle2D area, double left) {
    Rectangle2D room =
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth() - spare(canvas, data), area.getHeight());
    Rectangle2D inside = Axes.draw(canvas, plot, room, left);
    data.start().ifPresent(start -> start.draw(canvas, x(start.year(), inside), inside));
    if (spare(canvas, data) > SPARE) {
      EndLabels.draw(
          canvas,
          new EndLabels.Room(
              x(years.getUpperBound() - 0.5, inside) + 4,
              area.getMaxX(),
              inside.getY() - 8,
              inside.getMaxY() + 8),
          ends(inside));
    }
    List<TimeCourse.Marker> markers = data.markers();
    for (int i = 0; i < markers.size(); i++) {
      double x = x(markers.get(i).year(), inside);
      if (!years.getRange().contains(markers.get(i).year())) {
        continue;
      }
      String letter = letters.get(markers.get(i).label());
      canvas.text(
          letter,
          x - Type.width(letter, canvas.bold()) / 2,
          area.getY() - 4,
          canvas.bold(),
          Ink.INK);
    }
  }

  private double x(double year, Rectangle2D inside) {
    return years.valueToJava2D(year, inside, RectangleEdge.BOTTOM);
  }

  /** Room beside the plot: for the names of courses where there are many. */
  private static double spare(Canvas canvas, TimeCourse data) {
    return data.courses().size() > 2 && !canvas.narrow() ? canvas.width() * 0.24 : SPARE;
  }

  /** Names at the ends of those courses that are told apart. */
  private List<EndLabels.Label> ends(Rectangle2D inside) {
    List<EndLabels.Label> ends = new ArrayList<>();
    for (int i = 0; i < Math.min(Marks.CURVES, data.courses().size()); i++) {
      Course course = data.courses().get(i);
      double last = course.points().get(course.points().size() - 1).mean();
      if (!Double.isNaN(last)) {
        double y = plot.getRangeAxis().valueToJava2D(last, inside, RectangleEdge.LEFT);
        ends.add(new EndLabels.Label(course.label(), y, Marks.curveInk(i), Marks.curveStroke(i)));
      }
    }
    return ends;
  }

  /** What names a marker, by its label, in plots and in their key. */
  static Map<String, String> letters(List<TimeCourse> charts) {
    Map<String, String> letters = new LinkedHashMap<>();
    for (TimeCourse chart : charts) {
      for (TimeCourse.Marker marker : chart.markers()) {
        letters.putIfAbsent(marker.label(), String.valueOf((char) ('a' + letters.size())));
      }
    }
    return letters;
  }

  static Stroke edge() {
    return Canvas.dashed(1.3, 3, 3);
  }

  public static Stroke markerStroke() {
    return Canvas.dashed(1.4, 5, 3);
  }

  private void fill() {
    if (plot.getRangeAxis().getLowerBound() < 0) {
      ValueMarker zero = new ValueMarker(0, Ink.INK, Canvas.solid(1.4));
      zero.setAlpha(1f);
      plot.addRangeMarker(zero, Layer.BACKGROUND);
    }
    for (TimeCourse.Period period : data.periods()) {
      IntervalMarker shade =
          new IntervalMarker(period.from() - 0.5, period.until() + 0.5, Ink.SHADE);
      shade.setOutlinePaint(null);
      shade.setAlpha(1f);
      plot.addDomainMarker(shade, Layer.BACKGROUND);
    }
    for (TimeCourse.Marker marker : data.markers()) {
      ValueMarker line = new ValueMarker(marker.year(), Ink.MUTED, markerStroke());
      line.setAlpha(1f);
      plot.addDomainMarker(line, Layer.BACKGROUND);
    }
    for (int i = 0; i < data.courses().size(); i++) {
      plot.setDataset(i, series(data.courses().get(i)));
      plot.setRenderer(i, line(i, data.courses().get(i)));
    }
    int dots = data.courses().size();
    plot.setDataset(dots, series(data.observed()));
    plot.setRenderer(dots, dots());
  }

  private static XYLineAndShapeRenderer line(int index, Course course) {
    Ink ink = Marks.curveInk(index);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, ink);
    renderer.setSeriesStroke(0, Marks.curveStroke(index));
    renderer.setSeriesShape(0, Marks.box(-3.5, -3.5, 7, 7));
    // A lone year would not be seen as a line.
    renderer.setSeriesShapesVisible(0, course.points().size() == 1);
    Band.of(course.points(), Course.Point::assumptions)
        .forEach(band -> add(renderer, band.area(), ink.fade(0.13), null));
    Band.of(course.points(), Course.Point::chance)
        .forEach(band -> add(renderer, band.area(), ink.fade(0.38), null));
    // Above both areas: where assumptions leave open less than chance, their edge is still seen.
    Band.of(course.points(), Course.Point::assumptions)
        .forEach(band -> add(renderer, band.edges(), null, ink));
    return renderer;
  }

  private static void add(XYLineAndShapeRenderer renderer, Path2D path, Ink fill, Ink edge) {
    // A band without height is not seen, and the annotation would divide by it.
    if (path.getBounds2D().getHeight() > NOTHING) {
      renderer.addAnnotation(new XYShapeAnnotation(path, edge(), edge, fill), Layer.BACKGROUND);
    }
  }

  private static XYLineAndShapeRenderer dots() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, Marks.diamond(0, 0, 6));
    renderer.setSeriesPaint(0, Ink.INK);
    renderer.setDrawOutlines(true);
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesOutlinePaint(0, Ink.PAPER);
    renderer.setSeriesOutlineStroke(0, Canvas.solid(1.5));
    return renderer;
  }

  private static XYSeriesCollection series(Course course) {
    XYSeries series = new XYSeries("");
    course.points().forEach(point -> series.add(point.year(), point.mean()));
    return new XYSeriesCollection(series);
  }

  private static XYSeriesCollection series(TimeCourse.Observed observed) {
    XYSeries series = new XYSeries("");
    observed.dots().forEach(dot -> series.add(dot.year(), dot.value()));
    return new XYSeriesCollection(series);
  }

  /** Zero and all values: differences lie below it, too. */
  private static Extent extent(List<TimeCourse> charts) {
    Extent extent = Extent.fromZero();
    for (TimeCourse chart : charts) {
      for (Course course : chart.courses()) {
        for (Course.Point point : course.points()) {
          extent.with(point.mean()).with(point.chance()).with(point.assumptions());
        }
      }
      chart.observed().dots().forEach(dot -> extent.with(dot.value()));
    }
    // An axis needs some length, also where everything is zero but for rounding.
    return extent.high() - extent.low() < NOTHING ? extent.with(-1).with(1) : extent;
  }
}
