package org.waymark.picture.time;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.waymark.picture.axis.Legend;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Ink;

/**
 * Several small time courses over the same years, with one key. They share a scale of values, or
 * say that they do not.
 */
public record LinePanels(Data data, List<Panel> shown) implements Chart {
  private static final double GAP = 24;
  private static final double HEIGHT = 160;

  /** So many panels are legible on a slide. */
  private static final int ON_A_SLIDE = 4;

  /**
   * What is drawn.
   *
   * @param panels in reading order
   * @param ownScales the sentence that each panel has a scale of its own; empty: all share one
   */
  public record Data(List<Panel> panels, String ownScales) {
    /** Copies its list. */
    public Data {
      panels = List.copyOf(panels);
    }

    /** Panels that share a scale. */
    public Data(List<Panel> panels) {
      this(panels, "");
    }
  }

  /**
   * A small chart.
   *
   * @param title what it shows
   * @param course its content
   */
  public record Panel(String title, TimeCourse course) {}

  /** A chart of several panels. */
  public static LinePanels of(Data data) {
    return new LinePanels(data, data.panels());
  }

  @Override
  public List<Chart> parts() {
    return Chart.split(shown, ON_A_SLIDE, panels -> new LinePanels(data, panels));
  }

  @Override
  public double draw(Canvas canvas, double top) {
    List<TimeCourse> charts = data.panels().stream().map(Panel::course).toList();
    double y = Legend.draw(canvas, 0, top, canvas.width(), CourseKey.of(charts)) + 6;
    y = canvas.paragraph(data.ownScales(), 0, y, canvas.width(), canvas.small(), Ink.MUTED);
    int columns = canvas.narrow() ? 1 : Math.min(shown.size(), charts.size() == 3 ? 3 : 2);
    double width = (canvas.width() - GAP * (columns - 1)) / columns;
    List<CoursePlot> plots =
        shown.stream()
            .map(Panel::course)
            .map(
                chart -> {
                  List<TimeCourse> scaled = data.ownScales().isEmpty() ? charts : List.of(chart);
                  return CoursePlot.of(canvas, chart, charts, scaled, width, HEIGHT);
                })
            .toList();
    // Equal room for labels, so that years stand below one another.
    double left = plots.stream().mapToDouble(CoursePlot::labelWidth).max().orElse(0);
    for (int first = 0; first < shown.size(); first += columns) {
      y = row(canvas, plots, left, y, width, first, Math.min(first + columns, shown.size()));
    }
    return y;
  }

  private double row(
      Canvas canvas,
      List<CoursePlot> plots,
      double left,
      double top,
      double width,
      int first,
      int end) {
    double under = top;
    for (int i = first; i < end; i++) {
      under = Math.max(under, title(canvas, shown.get(i), (i - first) * (width + GAP), top, width));
    }
    for (int i = first; i < end; i++) {
      double x = (i - first) * (width + GAP);
      plots.get(i).draw(new Rectangle2D.Double(x, under, width, HEIGHT), left);
    }
    return under + HEIGHT + 10;
  }

  private static double title(Canvas canvas, Panel panel, double x, double top, double width) {
    double y = canvas.paragraph(panel.title(), x, top + 4, width, canvas.bold(), Ink.INK);
    y = canvas.paragraph(panel.course().yTitle(), x, y, width, canvas.small(), Ink.MUTED);
    return y + panel.course().above(canvas);
  }
}
