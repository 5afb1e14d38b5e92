package org.waymark.picture.response;

import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.waymark.picture.axis.Axes;
import org.waymark.picture.axis.AxisNumbers;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Legend;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.axis.RoundNumbers;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;
import org.waymark.picture.time.CoursePlot;

/**
 * The plots of a chart of responses. All have the same vertical axis; only the first is labelled.
 */
record ResponsePlot(Canvas canvas, Quantity quantity, RoundNumbers range, double labels) {
  private static final List<ToDoubleFunction<Interval>> ENDS =
      List.of(Interval::low, Interval::high);
  private static final double LINE = 2.2;
  private static final Ink COLOUR = Ink.SERIES.get(0);
  private static final Ink WORLDS = Ink.SERIES.get(1);
  private static final double BESIDE = 0.16; // of a word's whiskers, so that they do not overlap
  private static final Ink DOT = Ink.MUTED.fade(0.6);

  /** Plots of panels that share their vertical axis. It need not begin at zero. */
  static ResponsePlot of(Canvas canvas, ResponsePanels data, double height) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (ResponsePanels.Panel panel : data.panels()) {
      for (ResponsePanels.Place place : panel.places()) {
        for (double value :
            new double[] {
              place.mean(),
              place.interval().low(),
              place.interval().high(),
              place.worlds().low(),
              place.worlds().high()
            }) {
          low = value < low ? value : low;
          high = value > high ? value : high;
        }
      }
      for (ResponsePanels.Dot dot : panel.dots()) {
        low = dot.y() < low ? dot.y() : low;
        high = dot.y() > high ? dot.y() : high;
      }
    }
    if (low > high) {
      low = 0;
      high = 1;
    }
    NumberAxis axis = Axes.upright(canvas, data.quantity(), low, high, height);
    RoundNumbers range =
        new RoundNumbers(axis.getLowerBound(), axis.getUpperBound(), axis.getTickUnit().getSize());
    return new ResponsePlot(canvas, data.quantity(), range, Axes.labelWidth(canvas, axis));
  }

  /** Room for the labels of the vertical axis. */
  double labelWidth() {
    return labels;
  }

  /** Room that the last label of a horizontal axis needs beside its panel. */
  double rightWidth(ResponsePanels data) {
    return data.panels().stream()
        .filter(panel -> panel.words().isEmpty())
        .mapToDouble(
            panel ->
                Type.width(
                        AxisNumbers.format(canvas.language(), panel.quantity())
                            .format(RoundNumbers.around(low(panel), high(panel), 4).high()),
                        canvas.small())
                    / 2)
        .max()
        .orElse(0);
  }

  /**
   * Draws a plot.
   *
   * @param area where values lie and the labels of x below them
   * @param labelled whether the vertical axis is labelled, at the left of the area
   * @return where it ends
   */
  double draw(ResponsePanels.Panel panel, Rectangle2D area, boolean labelled) {
    NumberAxis x = level(panel, area.getWidth());
    NumberAxis y = upright(labelled);
    XYPlot plot = Axes.plot(x, y);
    if (!Double.isNaN(panel.base())) {
      ValueMarker base = new ValueMarker(panel.base(), Ink.MUTED, CoursePlot.markerStroke());
      base.setAlpha(1f);
      plot.addDomainMarker(base, Layer.BACKGROUND);
    }
    plot.setDataset(line(panel.places()));
    plot.setRenderer(lineRenderer(panel));
    double left = labelled ? labels : 0;
    Rectangle2D room =
        new Rectangle2D.Double(
            area.getX() - left, area.getY(), area.getWidth() + left, area.getHeight());
    dots(panel.dots(), x, y, area);
    Rectangle2D inside = Axes.draw(canvas, plot, room, left);
    double bottom = area.getMaxY();
    return panel.words().isEmpty() ? bottom : Math.max(bottom, words(panel, x, inside));
  }

  static List<Legend.Entry> key(ResponsePanels.Key key) {
    return List.of(
        new Legend.Entry(key.mean(), ResponsePlot::lineMark),
        new Legend.Entry(key.band(), ResponsePlot::bandMark),
        new Legend.Entry(key.worlds(), ResponsePlot::worldsMark),
        new Legend.Entry(key.dots(), ResponsePlot::dotMark),
        new Legend.Entry(key.base(), ResponsePlot::baseMark));
  }

  private NumberAxis level(ResponsePanels.Panel panel, double width) {
    if (!panel.words().isEmpty()) {
      NumberAxis axis = Axes.level(canvas, Quantity.NUMBER, 0, 1, width);
      axis.setRange(-0.5, panel.words().size() - 0.5);
      axis.setTickLabelsVisible(false);
      return axis;
    }
    double low = low(panel);
    double high = high(panel);
    NumberAxis axis = Axes.level(canvas, panel.quantity(), low, high, width);
    axis.setTickUnit(new NumberTickUnit(step(axis, low, high, width)));
    double spare = 0.04 * (high > low ? high - low : 1);
    axis.setRange(low - spare, high + spare);
    return axis;
  }

  private static double low(ResponsePanels.Panel panel) {
    return panel.places().stream().mapToDouble(ResponsePanels.Place::x).min().orElse(0);
  }

  private static double high(ResponsePanels.Panel panel) {
    return panel.places().stream().mapToDouble(ResponsePanels.Place::x).max().orElse(1);
  }

  /** The finest step whose labels have room. */
  private double step(NumberAxis axis, double low, double high, double width) {
    for (int labels = 6; labels > 2; labels--) {
      RoundNumbers round = RoundNumbers.around(low, high, labels);
      double widest =
          Math.max(
              Type.width(axis.getNumberFormatOverride().format(round.low()), canvas.small()),
              Type.width(axis.getNumberFormatOverride().format(round.high()), canvas.small()));
      if ((high - low) / round.step() * (widest + 14) <= width) {
        return round.step();
      }
    }
    return RoundNumbers.around(low, high, 2).step();
  }

  private NumberAxis upright(boolean labelled) {
    NumberAxis axis =
        Axes.upright(canvas, quantity, range.low(), range.high(), canvas.small().getSize());
    axis.setRange(range.low(), range.high());
    axis.setTickUnit(new NumberTickUnit(range.step()));
    axis.setTickLabelsVisible(labelled);
    return axis;
  }

  /** Words below their places, one below the other where there is no room for them side by side. */
  private double words(ResponsePanels.Panel panel, NumberAxis x, Rectangle2D inside) {
    Font font = canvas.small();
    double each = inside.getWidth() / panel.words().size();
    boolean fits = panel.words().stream().allMatch(word -> Type.width(word, font) + 6 <= each);
    double bottom = inside.getMaxY();
    for (int i = 0; i < panel.words().size(); i++) {
      String word = panel.words().get(i);
      double middle = x.valueToJava2D(i, inside, RectangleEdge.BOTTOM);
      double width = Type.width(word, font);
      double left = Math.max(inside.getX(), Math.min(inside.getMaxX() - width, middle - width / 2));
      double line = fits ? 0 : i * Type.lineHeight(font);
      double baseline = inside.getMaxY() + 4 + line + Type.ascent(font);
      canvas.text(word, left, baseline, font, Ink.MUTED);
      bottom = Math.max(bottom, baseline + 4);
    }
    return bottom;
  }

  private static XYLineAndShapeRenderer lineRenderer(ResponsePanels.Panel panel) {
    boolean words = !panel.words().isEmpty();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(!words, !panel.smooth());
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, COLOUR);
    renderer.setSeriesStroke(0, Canvas.solid(LINE));
    renderer.setSeriesShape(0, Marks.dot(0, 0, 3.6));
    if (words) {
      // Where nothing is left to chance, a whisker has no length.
      panel.places().stream()
          .filter(place -> place.interval().high() > place.interval().low())
          .forEach(
              place ->
                  renderer.addAnnotation(
                      whisker(place.x(), place.interval(), Canvas.solid(1.6), COLOUR)));
      panel.places().stream()
          .filter(place -> place.worlds().high() > place.worlds().low())
          .forEach(
              place ->
                  renderer.addAnnotation(
                      whisker(place.x() + BESIDE, place.worlds(), dashes(), WORLDS)));
    } else {
      bands(panel.places())
          .forEach(
              path ->
                  renderer.addAnnotation(
                      new XYShapeAnnotation(path, null, null, COLOUR.fade(0.22)),
                      Layer.BACKGROUND));
      for (ToDoubleFunction<Interval> end : ENDS) {
        renderer.addAnnotation(
            new XYShapeAnnotation(along(panel.places(), end), dashes(), WORLDS, null));
      }
    }
    return renderer;
  }

  private static XYShapeAnnotation whisker(double x, Interval interval, Stroke stroke, Ink ink) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, interval.low());
    path.lineTo(x, interval.high());
    for (ToDoubleFunction<Interval> end : ENDS) {
      path.moveTo(x - 0.06, end.applyAsDouble(interval));
      path.lineTo(x + 0.06, end.applyAsDouble(interval));
    }
    return new XYShapeAnnotation(path, stroke, ink, null);
  }

  /** One end of the ranges over worlds, from place to place. */
  private static Path2D along(List<ResponsePanels.Place> places, ToDoubleFunction<Interval> end) {
    Path2D path = new Path2D.Double();
    boolean drawing = false;
    for (ResponsePanels.Place place : places) {
      double y = end.applyAsDouble(place.worlds());
      if (drawing && place.worlds().isKnown()) {
        path.lineTo(place.x(), y);
      } else if (place.worlds().isKnown()) {
        path.moveTo(place.x(), y);
      }
      drawing = place.worlds().isKnown();
    }
    return path;
  }

  private static Stroke dashes() {
    return Canvas.dashed(1.4, 4, 3);
  }

  /** Stretches in which intervals are known, between their ends. */
  private static List<Path2D> bands(List<ResponsePanels.Place> places) {
    List<Path2D> bands = new ArrayList<>();
    List<ResponsePanels.Place> stretch = new ArrayList<>();
    for (ResponsePanels.Place place : places) {
      if (place.interval().isKnown()) {
        stretch.add(place);
      } else {
        band(stretch, bands);
        stretch.clear();
      }
    }
    band(stretch, bands);
    return bands;
  }

  private static void band(List<ResponsePanels.Place> stretch, List<Path2D> bands) {
    if (stretch.size() < 2) {
      return;
    }
    Path2D path = new Path2D.Double();
    path.moveTo(stretch.get(0).x(), stretch.get(0).interval().high());
    for (int i = 1; i < stretch.size(); i++) {
      path.lineTo(stretch.get(i).x(), stretch.get(i).interval().high());
    }
    for (int i = stretch.size() - 1; i >= 0; i--) {
      path.lineTo(stretch.get(i).x(), stretch.get(i).interval().low());
    }
    path.closePath();
    if (path.getBounds2D().getHeight() > 0) {
      bands.add(path);
    }
  }

  /** All in one small shape: a page has thousands of them. */
  private void dots(List<ResponsePanels.Dot> dots, NumberAxis x, NumberAxis y, Rectangle2D area) {
    Rectangle2D inside =
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth(), area.getHeight() - Axes.labelHeight(canvas));
    Path2D path = new Path2D.Double();
    for (ResponsePanels.Dot dot : dots) {
      if (Double.isFinite(dot.y())) {
        double across = x.valueToJava2D(dot.x(), inside, RectangleEdge.BOTTOM);
        double up = y.valueToJava2D(dot.y(), inside, RectangleEdge.LEFT);
        path.append(Marks.diamond(Math.rint(across * 10) / 10, Math.rint(up * 10) / 10, 2), false);
      }
    }
    if (!dots.isEmpty()) {
      canvas.fill(path, DOT);
    }
  }

  private static XYSeriesCollection line(List<ResponsePanels.Place> places) {
    XYSeries series = new XYSeries("");
    places.stream()
        .filter(place -> Double.isFinite(place.mean()))
        .forEach(place -> series.add(place.x(), place.mean()));
    return new XYSeriesCollection(series);
  }

  private static void lineMark(Canvas canvas, double x, double middle, double width) {
    canvas.draw(Marks.line(x, middle, x + width, middle), COLOUR, Canvas.solid(LINE));
  }

  private static void bandMark(Canvas canvas, double x, double middle, double width) {
    canvas.fill(Marks.box(x, middle - 6, width, 12), COLOUR.fade(0.22));
  }

  private static void worldsMark(Canvas canvas, double x, double middle, double width) {
    for (double y : new double[] {middle - 5, middle + 5}) {
      canvas.draw(Marks.line(x, y, x + width, y), WORLDS, dashes());
    }
  }

  private static void dotMark(Canvas canvas, double x, double middle, double width) {
    for (double at : new double[] {0.25, 0.5, 0.75}) {
      canvas.fill(Marks.diamond(x + at * width, middle + 8 * (at - 0.5), 2), DOT);
    }
  }

  private static void baseMark(Canvas canvas, double x, double middle, double width) {
    canvas.draw(
        Marks.line(x + width / 2, middle - 8, x + width / 2, middle + 8),
        Ink.MUTED,
        CoursePlot.markerStroke());
  }
}
