package org.waymark.picture.row;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.waymark.picture.axis.Axes;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/**
 * Rows of marks over a horizontal axis. Labels stand at the left, or above their row where there is
 * little room.
 */
final class RowPlot {
  private static final double MARK = 28;
  private static final double BETWEEN = 10;

  /** Marks at the ends of the axis, and numbers centred below them, reach at least so far. */
  private static final double SPARE = 14;

  private final Canvas canvas;
  private final List<Row> rows;
  private final double labels;
  private final double spare;

  private RowPlot(Canvas canvas, Axis axis, List<Row> rows) {
    this.canvas = canvas;
    this.rows = rows;
    this.labels = canvas.narrow() ? 0 : labelWidth(canvas, rows);
    this.spare = Math.max(SPARE, Axes.labelWidth(canvas, axis.scale(canvas, canvas.width())) / 2);
  }

  /**
   * A row.
   *
   * @param group heading above the first of several rows with the same group; may be empty
   * @param label what the row shows
   * @param marks draws its values
   */
  record Row(String group, String label, Marker marks) {}

  /** Draws the values of a row. */
  interface Marker {
    /**
     * @param middle vertical middle of the row
     */
    void draw(Canvas canvas, Scale scale, double middle);
  }

  /** From values to pixels. */
  interface Scale {
    double x(double value);
  }

  /** What the axis shows. */
  record Axis(String title, Quantity quantity, double low, double high) {
    NumberAxis scale(Canvas canvas, double width) {
      return Axes.level(canvas, quantity, low, high, width);
    }
  }

  /**
   * Draws the rows.
   *
   * @return where they end
   */
  static double draw(Canvas canvas, double top, Axis axis, List<Row> rows) {
    return new RowPlot(canvas, axis, rows).draw(top, axis);
  }

  private double draw(double top, Axis title) {
    double left = labels + spare;
    double width = canvas.width() - left - spare;
    NumberAxis axis = title.scale(canvas, width);
    List<Place> places = places(top);
    double bottom = places.isEmpty() ? top : places.get(places.size() - 1).bottom();
    double height = bottom - top + Axes.labelHeight(canvas);
    Shape clip = canvas.graphics().getClip();
    if (canvas.narrow()) {
      canvas.graphics().clip(outsideOfLabels(places, bottom));
    }
    Rectangle2D inside = axes(axis, new Rectangle2D.Double(left, top, width, height));
    Scale scale = value -> axis.valueToJava2D(value, inside, RectangleEdge.BOTTOM);
    if (axis.getLowerBound() <= 0) {
      canvas.draw(Marks.line(scale.x(0), top, scale.x(0), bottom), Ink.MUTED, Canvas.solid(1));
    }
    canvas.graphics().setClip(clip);
    places.forEach(place -> row(place, scale));
    double under = bottom + Axes.labelHeight(canvas);
    return axisTitle(title.title(), left, under, width);
  }

  /** Where labels stand between the marks, no lines may run through them. */
  private Area outsideOfLabels(List<Place> places, double bottom) {
    Area area = new Area(Marks.box(0, bottom, canvas.width(), Axes.labelHeight(canvas)));
    for (Place place : places) {
      area.add(new Area(Marks.box(0, place.middle() - MARK / 2, canvas.width(), MARK)));
    }
    return area;
  }

  private Rectangle2D axes(NumberAxis axis, Rectangle2D area) {
    NumberAxis hidden = new NumberAxis();
    hidden.setVisible(false);
    XYPlot plot = Axes.plot(axis, hidden);
    plot.setDomainGridlinesVisible(true);
    plot.setRangeGridlinesVisible(false);
    return Axes.draw(canvas, plot, area, 0);
  }

  private double axisTitle(String title, double left, double top, double width) {
    if (title.isBlank()) {
      return top;
    }
    return canvas.paragraph(title, left, top, width, canvas.small(), Ink.MUTED);
  }

  private void row(Place place, Scale scale) {
    if (!place.heading().isEmpty()) {
      clear(place.heading(), place.top() + BETWEEN / 2);
      canvas.lines(place.heading(), 0, place.top() + BETWEEN / 2, canvas.bold(), Ink.INK);
    }
    double x = canvas.narrow() ? spare + 5 : 0;
    canvas.lines(place.lines(), x, place.labelTop(), canvas.font(), Ink.INK);
    place.row().marks().draw(canvas, scale, place.middle());
  }

  /** No lines run through a heading that reaches beyond the labels. */
  private void clear(List<String> heading, double top) {
    double width =
        heading.stream().mapToDouble(line -> Type.width(line, canvas.bold())).max().orElse(0);
    if (!canvas.narrow() && width > labels) {
      double height = heading.size() * Type.lineHeight(canvas.bold());
      canvas.fill(Marks.box(labels, top, width - labels + 3, height), Ink.PAPER);
    }
  }

  private List<Place> places(double top) {
    List<Place> places = new ArrayList<>();
    String group = "";
    double y = top;
    for (Row row : rows) {
      boolean begins = !row.group().isBlank() && !row.group().equals(group);
      group = row.group();
      places.add(place(row, begins ? row.group() : "", y));
      y = places.get(places.size() - 1).bottom();
    }
    return places;
  }

  private Place place(Row row, String heading, double top) {
    List<String> above =
        heading.isEmpty() ? List.of() : Type.wrap(heading, canvas.bold(), canvas.width());
    double labelTop = top + BETWEEN / 2 + above.size() * Type.lineHeight(canvas.bold());
    double room = canvas.narrow() ? canvas.width() - spare - 5 : labels;
    List<String> lines = Type.wrap(row.label(), canvas.font(), room);
    double height = lines.size() * Type.lineHeight(canvas.font());
    if (canvas.narrow()) {
      double markTop = labelTop + height;
      return new Place(
          row, above, lines, top, labelTop, markTop + MARK / 2, markTop + MARK + BETWEEN / 2);
    }
    double tall = Math.max(MARK, height);
    double middle = labelTop + tall / 2;
    return new Place(
        row, above, lines, top, middle - height / 2, middle, labelTop + tall + BETWEEN / 2);
  }

  /** Where a row lies. */
  private record Place(
      Row row,
      List<String> heading,
      List<String> lines,
      double top,
      double labelTop,
      double middle,
      double bottom) {}

  private static double labelWidth(Canvas canvas, List<Row> rows) {
    double widest =
        rows.stream().mapToDouble(row -> Type.width(row.label(), canvas.font())).max().orElse(0);
    return Math.min(widest + 1, canvas.width() * 0.4);
  }
}
