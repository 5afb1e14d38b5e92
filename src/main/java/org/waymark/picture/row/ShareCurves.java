package org.waymark.picture.row;

import java.awt.Font;
import java.awt.geom.Path2D;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.picture.axis.AxisNumbers;
import org.waymark.picture.axis.EndLabels;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/**
 * Shares along a scale of steps, a curve for each name; the names stand at the ends of the curves,
 * so that no key and no colour is needed to tell them apart. Of more than six curves, those that
 * come highest bear their names; the others are grey.
 *
 * @param xTitle what the steps are
 * @param yTitle what the shares are
 * @param steps text of each step, from left to right, at equal distances; empty for none
 * @param curves at least one; those that come highest are put first if there are many
 */
public record ShareCurves(String xTitle, String yTitle, List<String> steps, List<Curve> curves)
    implements Chart {
  private static final int LINES = 4;

  /** Copies its lists. */
  public ShareCurves {
    steps = List.copyOf(steps);
    Comparator<Curve> order = Comparator.comparing(Curve::highest);
    curves =
        curves.size() > Marks.CURVES
            ? curves.stream().sorted(order.reversed()).toList()
            : List.copyOf(curves);
    if (steps.size() < 2 || curves.isEmpty()) {
      throw new IllegalArgumentException(
          "Curves need two steps and one curve; found %s and %s"
              .formatted(steps.size(), curves.size()));
    }
    for (Curve curve : curves) {
      if (curve.shares().size() != steps.size()) {
        throw new IllegalArgumentException(
            "Curve \"%s\" has %s shares for %s steps"
                .formatted(curve.label(), curve.shares().size(), steps.size()));
      }
    }
  }

  /**
   * A curve.
   *
   * @param label its name
   * @param shares 0 to 1, one for each step
   */
  public record Curve(String label, List<Double> shares) {
    /** Copies its list. */
    public Curve {
      shares = List.copyOf(shares);
    }

    private double highest() {
      return shares.stream().mapToDouble(share -> share).max().orElse(0);
    }
  }

  /** Where the values lie. */
  private record Ground(double left, double right, double top, double bottom, int steps) {
    double x(int step) {
      return left + (right - left) * step / (steps - 1);
    }

    double y(double share) {
      return bottom - (bottom - top) * share;
    }
  }

  @Override
  public double draw(Canvas canvas, double top) {
    double y = canvas.paragraph(yTitle(), 0, top, canvas.width(), canvas.small(), Ink.MUTED) + 10;
    double names = canvas.width() * (canvas.narrow() ? 0.31 : 0.27);
    NumberFormat percent = AxisNumbers.format(canvas.language(), Quantity.SHARE);
    double left = Type.width(percent.format(1), canvas.small()) + 8;
    Ground ground =
        new Ground(
            left, canvas.width() - names, y, y + (canvas.narrow() ? 210 : 270), steps().size());
    for (int i = 0; i <= LINES; i++) {
      line(canvas, ground, percent, i / (double) LINES);
    }
    double under = steps(canvas, ground);
    for (int i = curves().size() - 1; i >= 0; i--) {
      curve(canvas, ground, curves().get(i), i);
    }
    EndLabels.draw(
        canvas,
        new EndLabels.Room(ground.right(), canvas.width(), ground.top() - 8, ground.bottom() + 8),
        ends(ground));
    double width = ground.right() - ground.left();
    return canvas.paragraph(xTitle(), left, under, width, canvas.small(), Ink.MUTED);
  }

  private static void line(Canvas canvas, Ground ground, NumberFormat percent, double share) {
    double y = ground.y(share);
    canvas.draw(
        Marks.line(ground.left(), y, ground.right(), y),
        share == 0 ? Ink.MUTED : Ink.GRID,
        Canvas.solid(1));
    Font font = canvas.small();
    String label = percent.format(share);
    double x = ground.left() - 8 - Type.width(label, font);
    canvas.text(label, x, y + Type.ascent(font) * 0.36, font, Ink.MUTED);
  }

  /** Ticks of all steps, and as many of their texts as there is room for. */
  private double steps(Canvas canvas, Ground ground) {
    Font font = canvas.small();
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < steps().size(); i++) {
      double x = ground.x(i);
      canvas.draw(
          Marks.line(x, ground.bottom(), x, ground.bottom() + 4), Ink.MUTED, Canvas.solid(1));
      String label = steps().get(i);
      double width = Type.width(label, font);
      if (!label.isEmpty() && x - width / 2 > free) {
        canvas.text(label, x - width / 2, ground.bottom() + 6 + Type.ascent(font), font, Ink.MUTED);
        free = x + width / 2 + 4;
      }
    }
    return ground.bottom() + 6 + Type.lineHeight(font);
  }

  private static void curve(Canvas canvas, Ground ground, Curve curve, int index) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < curve.shares().size(); i++) {
      double x = ground.x(i);
      double y = ground.y(curve.shares().get(i));
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    canvas.draw(path, Marks.curveInk(index), Marks.curveStroke(index));
  }

  private List<EndLabels.Label> ends(Ground ground) {
    return IntStream.range(0, Math.min(Marks.CURVES, curves().size()))
        .mapToObj(
            i -> {
              Curve curve = curves().get(i);
              double last = curve.shares().get(curve.shares().size() - 1);
              return new EndLabels.Label(
                  curve.label(), ground.y(last), Marks.curveInk(i), Marks.curveStroke(i));
            })
        .toList();
  }
}
