package org.waymark.picture.row;

import java.util.ArrayList;
import java.util.List;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Legend;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;

/** Simulated shares with an interval beside shares on record, from 0 to 100 %. */
public final class ShareBars extends Chart {
  private final Data data;

  private ShareBars(Data data) {
    this.data = data;
  }

  /**
   * What is drawn.
   *
   * @param axisTitle share of what
   * @param simulatedLabel what the bars show
   * @param intervalLabel what the whiskers show; empty if no row has any
   * @param recordedLabel what the diamonds show; empty if no row has any
   * @param rows from top to bottom
   */
  public record Data(
      String axisTitle,
      String simulatedLabel,
      String intervalLabel,
      String recordedLabel,
      List<Row> rows) {

    /** Copies its list. */
    public Data {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param group heading above the first of several rows with the same group; empty for none
   * @param label whose share
   * @param simulated 0 to 1; NaN for none
   * @param interval 0 to 1, or {@link Interval#NONE}
   * @param recorded share on record, 0 to 1; NaN for none
   */
  public record Row(
      String group, String label, double simulated, Interval interval, double recorded) {}

  /** A chart of shares. */
  public static ShareBars of(Data data) {
    return new ShareBars(data);
  }

  @Override
  public double draw(Canvas canvas, double top) {
    double y = Legend.draw(canvas, 0, top, canvas.width(), key()) + 8;
    List<RowPlot.Row> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      rows.add(new RowPlot.Row(row.group(), row.label(), marks(row)));
    }
    RowPlot.Axis axis = new RowPlot.Axis(data.axisTitle(), Quantity.SHARE, 0, 1);
    return RowPlot.draw(canvas, y, axis, rows);
  }

  private static RowPlot.Marker marks(Row row) {
    return (canvas, scale, middle) -> {
      Marks.bar(canvas, 0, scale.x(0), scale.x(row.simulated()), middle);
      if (row.interval().isKnown()) {
        Marks.whisker(
            canvas, scale.x(row.interval().low()), scale.x(row.interval().high()), middle - 4);
      }
      if (!Double.isNaN(row.recorded())) {
        // Lower than the whisker, so that neither hides the other.
        Marks.recorded(canvas, scale.x(row.recorded()), middle + 7);
      }
    };
  }

  private List<Legend.Entry> key() {
    return List.of(
        Marks.barEntry(0, data.simulatedLabel()),
        Marks.whiskerEntry(data.intervalLabel()),
        Marks.recordedEntry(data.recordedLabel()));
  }
}
