package org.waymark.picture.row;

import java.util.List;
import org.waymark.picture.axis.Extent;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Legend;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Ink;

/**
 * Rows of two values with their intervals, one above the other: a full dot and a hollow diamond, so
 * that no colour is needed to tell them apart.
 *
 * @param axisTitle unit of the values, which are shares
 * @param dot what the full dots show
 * @param diamond what the hollow diamonds show
 * @param rows from top to bottom
 * @param shown those that this part of the chart shows
 */
public record PairedDots(
    String axisTitle, String dot, String diamond, List<Row> rows, List<Row> shown)
    implements Chart {
  /** So many rows are legible on a slide; groups stay together. */
  private static final int ON_A_SLIDE = 8;

  private static final double APART = 6.5;

  /** A value and its interval, or {@link Interval#NONE}. */
  public record Value(double mean, Interval interval) {}

  /**
   * A row.
   *
   * @param group heading above the first of several rows with the same group; empty for none
   * @param label what the row shows
   * @param values of the dot and of the diamond
   */
  public record Row(String group, String label, List<Value> values) {}

  /** A chart of such rows. */
  public static PairedDots of(String axisTitle, String dot, String diamond, List<Row> rows) {
    return new PairedDots(axisTitle, dot, diamond, rows, rows);
  }

  @Override
  public List<Chart> parts() {
    List<String> groups = shown.stream().map(Row::group).distinct().toList();
    int most = Math.max(1, ON_A_SLIDE * groups.size() / Math.max(1, shown.size()));
    return Chart.split(
        groups, most, some -> new PairedDots(axisTitle, dot, diamond, rows, of(some)));
  }

  private List<Row> of(List<String> groups) {
    return shown.stream().filter(row -> groups.contains(row.group())).toList();
  }

  @Override
  public double draw(Canvas canvas, double top) {
    List<Legend.Entry> key = List.of(entry(0, dot), entry(1, diamond));
    double y = Legend.draw(canvas, 0, top, canvas.width(), key) + 8;
    Extent extent = Extent.fromZero();
    rows.stream()
        .flatMap(row -> row.values().stream())
        .forEach(value -> extent.with(value.mean()).with(value.interval()));
    RowPlot.Axis axis = new RowPlot.Axis(axisTitle, Quantity.SHARE, extent.low(), extent.high());
    return RowPlot.draw(
        canvas,
        y,
        axis,
        shown.stream().map(row -> new RowPlot.Row(row.group(), row.label(), marks(row))).toList());
  }

  private static RowPlot.Marker marks(Row row) {
    return (canvas, scale, middle) -> {
      for (int kind = 0; kind < row.values().size(); kind++) {
        Value value = row.values().get(kind);
        double y = middle + (2 * kind - 1) * APART;
        Interval interval = value.interval();
        if (interval.isKnown()) {
          line(canvas, kind, scale.x(interval.low()), scale.x(interval.high()), y);
        }
        if (!Double.isNaN(value.mean())) {
          point(canvas, kind, scale.x(value.mean()), y);
        }
      }
    };
  }

  private static Legend.Entry entry(int kind, String label) {
    return new Legend.Entry(
        label,
        (canvas, x, y, width) -> {
          line(canvas, kind, x, x + width, y);
          point(canvas, kind, x + width / 2, y);
        });
  }

  private static void line(Canvas canvas, int kind, double from, double to, double y) {
    canvas.draw(Marks.line(from, y, to, y), Ink.SERIES.get(kind), Canvas.solid(2.4));
  }

  private static void point(Canvas canvas, int kind, double x, double y) {
    if (kind == 0) {
      canvas.fill(Marks.dot(x, y, 4.5), Ink.SERIES.get(0));
    } else {
      canvas.fill(Marks.diamond(x, y, 6.5), Ink.SERIES.get(1));
      canvas.fill(Marks.diamond(x, y, 3.8), Ink.PAPER);
    }
  }
}
