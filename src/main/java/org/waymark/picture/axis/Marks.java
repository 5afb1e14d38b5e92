package org.waymark.picture.axis;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Hatch;
import org.waymark.picture.sheet.Ink;

/** Shapes that charts and their keys share. */
public final class Marks {
  private Marks() {}

  public static Shape diamond(double x, double y, double radius) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - radius);
    path.lineTo(x + radius, y);
    path.lineTo(x, y + radius);
    path.lineTo(x - radius, y);
    path.closePath();
    return path;
  }

  public static Shape dot(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  public static Shape line(double x1, double y1, double x2, double y2) {
    return new Line2D.Double(x1, y1, x2, y2);
  }

  public static Shape box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }

  /** A figure on record: a dark diamond with an edge of paper. */
  public static void recorded(Canvas canvas, double x, double y) {
    canvas.fill(diamond(x, y, 7.5), Ink.PAPER);
    canvas.fill(diamond(x, y, 6), Ink.INK);
  }

  /** A whisker with ends. */
  public static void whisker(Canvas canvas, double from, double to, double y) {
    canvas.draw(line(from, y, to, y), Ink.PAPER, Canvas.solid(4));
    canvas.draw(line(from, y, to, y), Ink.INK, Canvas.solid(1.6));
    for (double end : new double[] {from, to}) {
      canvas.draw(line(end, y - 4, end, y + 4), Ink.INK, Canvas.solid(1.6));
    }
  }

  /** A bar from zero; NaN draws none. */
  /** A bar of a kind: the first is plain, the others have a pattern too. */
  public static void bar(Canvas canvas, int kind, double from, double to, double y) {
    if (Double.isNaN(to)) {
      return;
    }
    Shape box = box(Math.min(from, to), y - 9, Math.abs(to - from), 18);
    canvas.fill(box, Ink.SERIES.get(kind));
    if (kind > 0) {
      Hatch.Mark mark = Hatch.Mark.values()[kind - 1];
      canvas.fill(box, new Hatch(mark, Ink.PAPER, Ink.PAPER.fade(0)));
    }
  }

  public static Legend.Entry barEntry(int kind, String label) {
    return new Legend.Entry(
        label, (canvas, x, middle, width) -> bar(canvas, kind, x, x + width, middle));
  }

  public static Legend.Entry whiskerEntry(String label) {
    return new Legend.Entry(
        label, (canvas, x, middle, width) -> whisker(canvas, x + 2, x + width - 2, middle));
  }

  public static Legend.Entry recordedEntry(String label) {
    return new Legend.Entry(
        label, (canvas, x, middle, width) -> recorded(canvas, x + width / 2, middle));
  }
}
