package org.waymark.picture.axis;

import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Hatch;
import org.waymark.picture.sheet.Ink;

/** Shapes that charts and their keys share. */
public final class Marks {
  /** So many curves are told apart. */
  public static final int CURVES = 6;

  private static final double[][] DASHES = {{}, {8, 3}, {2.4, 2.4}, {14, 4}, {5, 5}, {2.4, 6}};

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
    canvas.fill(diamond(x, y, 8.5), Ink.PAPER);
    canvas.fill(diamond(x, y, 7), Ink.INK);
  }

  /** A whisker with ends. */
  public static void whisker(Canvas canvas, double from, double to, double y) {
    whisker(canvas, from, to, y, Ink.INK, Ink.INK, 1.6);
  }

  /** A whisker of a width and colour, with an edge of paper, so that it is seen on any bar. */
  public static void whisker(
      Canvas canvas, double from, double to, double y, Ink line, Ink ends, double width) {
    for (double edge : new double[] {1.2, 0}) {
      Stroke stroke = Canvas.solid(width + 2 * edge);
      canvas.draw(line(from, y, to, y), edge > 0 ? Ink.PAPER : line, stroke);
      for (double end : new double[] {from, to}) {
        Shape cap = box(end - 0.8 - edge, y - 5 - edge, 1.6 + 2 * edge, 10 + 2 * edge);
        canvas.fill(cap, edge > 0 ? Ink.PAPER : ends);
      }
    }
  }

  /** Colour of a curve; beyond the first six, which is what eyes tell apart, all are grey. */
  public static Ink curveInk(int curve) {
    return curve < CURVES ? Ink.SERIES.get(curve) : Ink.MUTED.fade(0.5);
  }

  /** Line of a curve: those of the first six differ, so that no colour is needed. */
  public static Stroke curveStroke(int curve) {
    double[] dash = curve < CURVES ? DASHES[curve] : DASHES[0];
    double width = curve < CURVES ? 2.4 : 1.4;
    return dash.length == 0 ? Canvas.solid(width) : Canvas.dashed(width, dash[0], dash[1]);
  }

  /** A bar of a kind: the first is plain, the others have a pattern too. NaN draws none. */
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
