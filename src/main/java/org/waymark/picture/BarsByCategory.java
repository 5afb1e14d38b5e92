package org.waymark.picture;

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
    return top;
  }
}
