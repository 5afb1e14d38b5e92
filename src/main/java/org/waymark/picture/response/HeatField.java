package org.waymark.picture.response;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.waymark.picture.axis.Axes;
import org.waymark.picture.axis.AxisNumbers;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/** A field of colours over two axes of numbers, with lines of equal value. */
record HeatField(
    Canvas canvas, HeatMap data, HeatScale scale, Rectangle2D inside, AffineTransform place) {
  private static final int FINER = 12;
  private static final int MOST = 240;

  /**
   * Draws axes and field.
   *
   * @return where it ends
   */
  static double draw(Canvas canvas, HeatMap data, HeatScale scale, double top) {
    double height = canvas.narrow() ? 260 : 340;
    double[] xs = data.x().positions();
    double[] ys = data.y().positions();
    NumberAxis y = Axes.upright(canvas, data.y().quantity(), ys[0], ys[ys.length - 1], height);
    double left = Axes.labelWidth(canvas, y);
    String last =
        AxisNumbers.format(canvas.language(), data.x().quantity()).format(xs[xs.length - 1]);
    double width = canvas.width() - left - Math.max(12, Type.width(last, canvas.small()) / 2);
    NumberAxis x = Axes.level(canvas, data.x().quantity(), xs[0], xs[xs.length - 1], width);
    x.setRange(xs[0], xs[xs.length - 1]);
    y.setRange(ys[0], ys[ys.length - 1]);
    x.setTickMarksVisible(true);
    y.setTickMarksVisible(true);
    XYPlot plot = Axes.plot(x, y);
    Rectangle2D area = new Rectangle2D.Double(0, top + 6, left + width, height);
    Rectangle2D inside = Axes.draw(canvas, plot, area, left);
    double across = inside.getWidth() / (xs[xs.length - 1] - xs[0]);
    double up = -inside.getHeight() / (ys[ys.length - 1] - ys[0]);
    AffineTransform place =
        new AffineTransform(
            across, 0, 0, up, inside.getX() - across * xs[0], inside.getMaxY() - up * ys[0]);
    new HeatField(canvas, data, scale, inside, place).fill(xs, ys);
    return area.getMaxY();
  }

  private void fill(double[] xs, double[] ys) {
    int times = Math.max(1, Math.min(FINER, MOST / Math.max(xs.length, ys.length)));
    Isolines surface = new Isolines(xs, ys, data.values()).finer(times);
    canvas.fill(inside, scale.ink(0));
    for (int i = 0; i < scale.limits().size(); i++) {
      Shape above = surface.above(scale.limits().get(i)).createTransformedShape(place);
      canvas.fill(above, scale.ink(i + 1));
    }
    List<Rectangle2D> labels = new ArrayList<>();
    for (double limit : scale.limits()) {
      surface.lines(limit).forEach(line -> line(line, limit, labels));
    }
    canvas.draw(inside, Ink.MUTED, Canvas.solid(1));
    for (int column = 0; column < xs.length; column++) {
      for (int row = 0; row < ys.length; row++) {
        Point2D at = place.transform(new Point2D.Double(xs[column], ys[row]), null);
        if (scale.hasBase() && column == data.x().base() && row == data.y().base()) {
          HeatScale.base(canvas, at.getX(), at.getY());
        } else {
          HeatScale.point(canvas, at.getX(), at.getY());
        }
      }
    }
  }

  /** A line of equal value, and its value at its middle if there is room. */
  private void line(List<Point2D> points, double limit, List<Rectangle2D> labels) {
    Path2D path = new Path2D.Double();
    List<Point2D> drawn = new ArrayList<>();
    for (Point2D point : points) {
      Point2D at = place.transform(point, null);
      if (drawn.isEmpty()) {
        path.moveTo(at.getX(), at.getY());
      } else {
        path.lineTo(at.getX(), at.getY());
      }
      drawn.add(at);
    }
    canvas.draw(path, Ink.SCALE_DARK, Canvas.solid(2.2));
    canvas.draw(path, Ink.SCALE_LIGHT, Canvas.solid(1));
    String text = scale.label(canvas, limit);
    double width = Type.width(text, canvas.small()) + 6;
    double height = Type.lineHeight(canvas.small());
    // From the middle outwards, where there is room.
    for (int step = 0; step < drawn.size(); step++) {
      int index = drawn.size() / 2 + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
      if (index < 0 || index >= drawn.size()) {
        continue;
      }
      Point2D at = drawn.get(index);
      Rectangle2D box =
          new Rectangle2D.Double(at.getX() - width / 2, at.getY() - height / 2, width, height);
      if (inside.contains(box)
          && labels.stream().noneMatch(other -> other.intersects(box))
          && isFree(box)) {
        canvas.fill(box, Ink.SCALE_LIGHT.fade(0.85));
        canvas.text(
            text,
            box.getX() + 3,
            box.getY() + Type.ascent(canvas.small()) + 1,
            canvas.small(),
            Ink.SCALE_DARK);
        labels.add(box);
        return;
      }
    }
  }

  /** Whether a label would hide no point of the grid. */
  private boolean isFree(Rectangle2D box) {
    Rectangle2D wider =
        new Rectangle2D.Double(
            box.getX() - 5, box.getY() - 5, box.getWidth() + 10, box.getHeight() + 10);
    for (double x : data.x().positions()) {
      for (double y : data.y().positions()) {
        if (wider.contains(place.transform(new Point2D.Double(x, y), null))) {
          return false;
        }
      }
    }
    return true;
  }
}
