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

/**
 * Horizontal bars, intervals and records; their kinds differ by colour and by pattern.
 *
 * @param axisTitle unit of the values
 * @param quantity how values are written
 * @param kinds what the kinds of bars are, at most six
 * @param intervalLabel what the whiskers show; empty if no row has any
 * @param recordedLabel what the diamonds show; empty if no row has any
 * @param rows from top to bottom
 */
public record BarsOfKinds(
    String axisTitle,
    Quantity quantity,
    List<String> kinds,
    String intervalLabel,
    String recordedLabel,
    List<Row> rows)
    implements Chart {
  /** Copies its lists. */
  public BarsOfKinds {
    kinds = List.copyOf(kinds);
    rows = List.copyOf(rows);
  }

  /**
   * A bar.
   *
   * @param group heading above the first of several rows with the same group; empty for none
   * @param label its name
   * @param kind index of its kind
   * @param value its length, may be negative; NaN for none
   * @param interval or {@link Interval#NONE}
   * @param recorded figure on record; NaN for none
   */
  public record Row(
      String group, String label, int kind, double value, Interval interval, double recorded) {}

  @Override
  public double draw(Canvas canvas, double top) {
    double y = Legend.draw(canvas, 0, top, canvas.width(), key()) + 8;
    Extent extent = Extent.fromZero();
    List<RowPlot.Row> rows = new ArrayList<>();
    for (Row row : rows()) {
      extent.with(row.value()).with(row.interval()).with(row.recorded());
      rows.add(new RowPlot.Row(row.group(), row.label(), marks(row)));
    }
    RowPlot.Axis axis = new RowPlot.Axis(axisTitle(), quantity(), extent.low(), extent.high());
    return RowPlot.draw(canvas, y, axis, rows);
  }

  private static RowPlot.Marker marks(Row row) {
    return (canvas, scale, middle) -> {
      Marks.bar(canvas, row.kind(), scale.x(0), scale.x(row.value()), middle);
      if (row.interval().isKnown()) {
        Marks.whisker(
            canvas, scale.x(row.interval().low()), scale.x(row.interval().high()), middle);
      }
      if (!Double.isNaN(row.recorded())) {
        Marks.recorded(canvas, scale.x(row.recorded()), middle);
      }
    };
  }

  private List<Legend.Entry> key() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (int i = 0; i < kinds().size(); i++) {
      entries.add(Marks.barEntry(i, kinds().get(i)));
    }
    entries.add(Marks.whiskerEntry(intervalLabel()));
    entries.add(Marks.recordedEntry(recordedLabel()));
    return entries;
  }
}
