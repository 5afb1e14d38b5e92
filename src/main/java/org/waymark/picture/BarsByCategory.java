package org.waymark.picture;

import java.util.ArrayList;
import java.util.List;

/** Horizontal bars with intervals, one for each category. */
public final class BarsByCategory extends Chart {
  private final Data data;

  private BarsByCategory(Data data) {
    this.data = data;
  }

  /**
   * What is drawn.
   *
   * @param axisTitle unit of the values
   * @param quantity how values are written
   * @param valueLabel what the bars show; empty for no key
   * @param intervalLabel what the whiskers show; empty if no row has any
   * @param rows from top to bottom
   */
  public record Data(
      String axisTitle,
      Quantity quantity,
      String valueLabel,
      String intervalLabel,
      List<Row> rows) {

    /** Copies its list. */
    public Data {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A category.
   *
   * @param label its name
   * @param value length of its bar, may be negative; NaN for none
   * @param interval or {@link Interval#NONE}
   */
  public record Row(String label, double value, Interval interval) {}

  /** A chart of bars. */
  public static BarsByCategory of(Data data) {
    return new BarsByCategory(data);
  }

  @Override
  double draw(Canvas canvas, double top) {
    double y = Legend.draw(canvas, 0, top, canvas.width(), key()) + 8;
    Extent extent = Extent.fromZero();
    List<RowPlot.Row> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      extent.with(row.value()).with(row.interval());
      rows.add(new RowPlot.Row("", row.label(), marks(row)));
    }
    RowPlot.Axis axis =
        new RowPlot.Axis(data.axisTitle(), data.quantity(), extent.low(), extent.high());
    return RowPlot.draw(canvas, y, axis, rows);
  }

  private static RowPlot.Marker marks(Row row) {
    return (canvas, scale, middle) -> {
      Marks.bar(canvas, scale.x(0), scale.x(row.value()), middle);
      if (row.interval().isKnown()) {
        Marks.whisker(
            canvas, scale.x(row.interval().low()), scale.x(row.interval().high()), middle);
      }
    };
  }

  private List<Legend.Entry> key() {
    return List.of(Marks.barEntry(data.valueLabel()), Marks.whiskerEntry(data.intervalLabel()));
  }
}
