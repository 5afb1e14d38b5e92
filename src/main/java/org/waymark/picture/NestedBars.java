package org.waymark.picture;

import java.util.List;

/** Rows of a point with two bars around it: how sure one may be, by chance and by assumptions. */
public final class NestedBars extends Chart {
  private final Data data;

  private NestedBars(Data data) {
    this.data = data;
  }

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
    return new NestedBars(data);
  }

  @Override
  double draw(Canvas canvas, double top) {
    return top;
  }
}
