package org.waymark.picture.row;

import java.util.ArrayList;
import java.util.List;
import org.waymark.picture.axis.Extent;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Legend;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Ink;

/** Rows of a point with two bars around it: how sure one may be, by chance and by assumptions. */
public record NestedBars(Data data, List<Row> shown) implements Chart {
  /** So many rows are legible on a slide. */
  private static final int ON_A_SLIDE = 11;

  /**
   * What is drawn.
   *
   * @param axisTitle unit of the values
   * @param quantity how values are written
   * @param key what the marks mean
   * @param rows from top to bottom
   */
  public record Data(String axisTitle, Quantity quantity, Key key, List<Row> rows) {
    /** Copies its list. */
    public Data {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What the marks mean; an empty text leaves the mark out of the key.
   *
   * @param mean the point
   * @param chance the thick bar
   * @param assumptions the thin bar
   * @param record the diamond
   */
  public record Key(String mean, String chance, String assumptions, String record) {}

  /**
   * A row.
   *
   * @param group heading above the first of several rows with the same group; empty for none
   * @param label what the row shows
   * @param mean the point; NaN for none
   * @param chance thick bar, or {@link Interval#NONE}
   * @param assumptions thin bar, or {@link Interval#NONE}
   * @param record figure on record; NaN for none
   */
  public record Row(
      String group,
      String label,
      double mean,
      Interval chance,
      Interval assumptions,
      double record) {}

  /** A chart of such rows. */
  public static NestedBars of(Data data) {
    return new NestedBars(data, data.rows());
  }

  @Override
  public List<Chart> parts() {
    return Chart.split(shown, ON_A_SLIDE, rows -> new NestedBars(data, rows));
  }

  @Override
  public double draw(Canvas canvas, double top) {
    double y = Legend.draw(canvas, 0, top, canvas.width(), key()) + 8;
    Extent extent = Extent.fromZero();
    for (Row row : data.rows()) {
      extent.with(row.mean()).with(row.chance()).with(row.assumptions()).with(row.record());
    }
    List<RowPlot.Row> rows = new ArrayList<>();
    for (Row row : shown) {
      rows.add(new RowPlot.Row(row.group(), row.label(), marks(row)));
    }
    RowPlot.Axis axis =
        new RowPlot.Axis(data.axisTitle(), data.quantity(), extent.low(), extent.high());
    return RowPlot.draw(canvas, y, axis, rows);
  }

  private static RowPlot.Marker marks(Row row) {
    return (canvas, scale, middle) -> {
      Interval thin = row.assumptions();
      Interval thick = row.chance();
      if (thin.isKnown()) {
        thin(canvas, scale.x(thin.low()), scale.x(thin.high()), middle);
      }
      if (thick.isKnown()) {
        thick(canvas, scale.x(thick.low()), scale.x(thick.high()), middle);
      }
      // Once more, above the thick bar where that would hide an end of it.
      if (thick.isKnown() && (thin.low() >= thick.low() || thin.high() <= thick.high())) {
        thin(canvas, scale.x(thin.low()), scale.x(thin.high()), middle);
      }
      if (!Double.isNaN(row.record())) {
        Marks.recorded(canvas, scale.x(row.record()), middle);
      }
      if (!Double.isNaN(row.mean())) {
        point(canvas, scale.x(row.mean()), middle);
      }
    };
  }

  private static void thin(Canvas canvas, double from, double to, double y) {
    Ink ink = Ink.SERIES.get(0);
    Marks.whisker(canvas, from, to, y, ink.fade(0.6), ink, 4);
  }

  private static void thick(Canvas canvas, double from, double to, double y) {
    double width = Math.max(2, to - from);
    canvas.fill(Marks.box((from + to - width) / 2, y - 7, width, 14), Ink.SERIES.get(0));
  }

  private static void point(Canvas canvas, double x, double y) {
    canvas.fill(Marks.dot(x, y, 5), Ink.INK);
    canvas.fill(Marks.dot(x, y, 3.5), Ink.PAPER);
  }

  private List<Legend.Entry> key() {
    Key key = data.key();
    return List.of(
        new Legend.Entry(
            key.mean(), (canvas, x, middle, width) -> point(canvas, x + width / 2, middle)),
        new Legend.Entry(
            key.chance(),
            (canvas, x, middle, width) -> thick(canvas, x + 2, x + width - 2, middle)),
        new Legend.Entry(
            key.assumptions(),
            (canvas, x, middle, width) -> thin(canvas, x + 1, x + width - 1, middle)),
        Marks.recordedEntry(key.record()));
  }
}
