package org.waymark.picture.response;

import java.util.Arrays;
import java.util.List;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Ink;

/**
 * A figure over two factors. Over numbers: a field of colours in classes with lines between them
 * that bear their values, linear between the points of the grid, which are marked. Over words:
 * blocks with their values written in them.
 *
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param valueTitle the figure and its unit
 * @param quantity how its values are written
 * @param values by row (y), by column (x); NaN where missing
 * @param pointLabel what a mark of the grid means
 * @param baseLabel what the diamond means; empty for none
 */
public record HeatMap(
    Side x,
    Side y,
    String valueTitle,
    Quantity quantity,
    double[][] values,
    String pointLabel,
    String baseLabel)
    implements Chart {
  /** Whether both axes hold numbers and no value is missing, so that lines can be drawn. */
  boolean isField() {
    return x.isField()
        && y.isField()
        && Arrays.stream(values).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
  }

  /**
   * An axis.
   *
   * @param title the factor and its unit
   * @param quantity how its values are written
   * @param values its levels, rising; empty if they are words
   * @param labels how each level is written
   * @param base index of the level of the scenario; -1 for none
   */
  public record Side(
      String title, Quantity quantity, List<Double> values, List<String> labels, int base) {
    /** Copies its lists. */
    public Side {
      values = List.copyOf(values);
      labels = List.copyOf(labels);
    }

    boolean isField() {
      return values.size() > 1;
    }

    double[] positions() {
      return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  @Override
  public double draw(Canvas canvas, double top) {
    HeatScale scale = HeatScale.of(this, canvas);
    double y = scale.draw(canvas, top);
    y = canvas.paragraph(y().title(), 0, y + 8, canvas.width(), canvas.small(), Ink.MUTED) + 4;
    y =
        isField()
            ? HeatField.draw(canvas, this, scale, y)
            : HeatBlocks.draw(canvas, this, scale, y);
    return canvas.paragraph(x().title(), 0, y + 2, canvas.width(), canvas.small(), Ink.MUTED) + 2;
  }
}
