package org.waymark.picture.response;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.picture.axis.AxisNumbers;
import org.waymark.picture.axis.Legend;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.axis.RoundNumbers;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/**
 * Classes of values with round limits, and their colours.
 *
 * @param limits rising; one class more than there are limits
 * @param data what is drawn
 * @param low lowest value
 * @param high highest value
 */
record HeatScale(List<Double> limits, HeatMap data, double low, double high) {
  private static final double BAR = 16;

  static HeatScale of(HeatMap data, Canvas canvas) {
    double[] known =
        Arrays.stream(data.values())
            .flatMapToDouble(Arrays::stream)
            .filter(Double::isFinite)
            .toArray();
    double low = Arrays.stream(known).min().orElse(0);
    double high = Arrays.stream(known).max().orElse(0);
    List<Double> limits = new ArrayList<>();
    if (high > low) {
      RoundNumbers round = RoundNumbers.around(low, high, canvas.narrow() ? 7 : 10);
      int steps = (int) Math.round((round.high() - round.low()) / round.step());
      for (int i = 0; i <= steps; i++) {
        double limit = round.low() + i * round.step();
        // The lowest value belongs to the lowest class even where it is round itself.
        if (limit > low && limit < high) {
          limits.add(Math.abs(limit) < round.step() / 1e6 ? 0 : limit);
        }
      }
    }
    return new HeatScale(List.copyOf(limits), data, low, high);
  }

  /** Colour of a class. */
  Ink ink(int index) {
    int last = Ink.SCALE.size() - 1;
    return Ink.SCALE.get(
        limits.isEmpty() ? last / 2 : (int) Math.round((double) index * last / limits.size()));
  }

  /** Class of a value, from 0. */
  int of(double value) {
    return (int) limits.stream().filter(limit -> value > limit).count();
  }

  String label(Canvas canvas, double value) {
    return format(canvas).format(value);
  }

  private NumberFormat format(Canvas canvas) {
    return AxisNumbers.format(canvas.language(), data.quantity());
  }

  /**
   * Draws the key: every class with its limits, and the marks.
   *
   * @return where it ends
   */
  public double draw(Canvas canvas, double top) {
    double y = canvas.paragraph(data.valueTitle(), 0, top, canvas.width(), canvas.bold(), Ink.INK);
    double width = Math.min(canvas.width(), 56.0 * (limits.size() + 1));
    double each = width / (limits.size() + 1);
    for (int i = 0; i <= limits.size(); i++) {
      canvas.fill(Marks.box(i * each, y + 6, each + (i < limits.size() ? 0.5 : 0), BAR), ink(i));
    }
    canvas.draw(Marks.box(0, y + 6, width, BAR), Ink.MUTED, Canvas.solid(1));
    double before = Double.NEGATIVE_INFINITY;
    double baseline = y + 6 + BAR + 3 + Type.ascent(canvas.small());
    for (int i = 0; i < limits.size(); i++) {
      double x = (i + 1) * each;
      String text = label(canvas, limits.get(i));
      double half = Type.width(text, canvas.small()) / 2;
      canvas.draw(Marks.line(x, y + 6 + BAR, x, y + 10 + BAR), Ink.MUTED, Canvas.solid(1));
      if (x - half > before + 6) {
        canvas.text(text, x - half, baseline, canvas.small(), Ink.INK);
        before = x + half;
      }
    }
    y = baseline + 10;
    return Legend.draw(
        canvas,
        0,
        y,
        canvas.width(),
        List.of(
            new Legend.Entry(
                data.isField() ? data.pointLabel() : "",
                (on, x, middle, room) -> point(on, x + room / 2, middle)),
            new Legend.Entry(
                hasBase() ? data.baseLabel() : "",
                (on, x, middle, room) -> base(on, x + room / 2, middle))));
  }

  boolean hasBase() {
    return data.x().base() >= 0 && data.y().base() >= 0;
  }

  /** A point of the grid: seen on every colour of the scale. */
  static void point(Canvas canvas, double x, double y) {
    canvas.fill(Marks.dot(x, y, 4), Ink.SCALE_DARK);
    canvas.fill(Marks.dot(x, y, 2.6), Ink.SCALE_LIGHT);
  }

  /** The scenario as it is. */
  static void base(Canvas canvas, double x, double y) {
    canvas.fill(Marks.diamond(x, y, 8.5), Ink.SCALE_DARK);
    canvas.fill(Marks.diamond(x, y, 6), Ink.SCALE_LIGHT);
  }
}
