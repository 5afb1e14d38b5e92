package org.waymark.picture.map;

import java.util.List;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/**
 * The archipelagos Hoàng Sa and Trường Sa in boxes at their latitude. The outlines have no islands;
 * a few dots stand for them, in no place and of no value.
 */
final class IslandBoxes {
  private static final double HOANG_SA = 16.4;
  private static final double TRUONG_SA = 10.2;

  /** Places of dots in a box, from 0 to 1. */
  private static final double[][] FEW = {
    {0.2, 0.3}, {0.28, 0.62}, {0.36, 0.44}, {0.62, 0.3}, {0.72, 0.5}, {0.8, 0.34}, {0.66, 0.74}
  };

  private static final double[][] MANY = {
    {0.2, 0.2},
    {0.34, 0.1},
    {0.48, 0.26},
    {0.62, 0.14},
    {0.78, 0.3},
    {0.3, 0.46},
    {0.46, 0.54},
    {0.6, 0.44},
    {0.72, 0.6},
    {0.2, 0.74},
    {0.38, 0.8},
    {0.54, 0.88}
  };

  private IslandBoxes() {}

  static void draw(
      Canvas canvas, Projection projection, ProvinceMap.Islands names, double x, double width) {
    box(canvas, x, projection.y(HOANG_SA), width, names.hoangSa(), FEW);
    box(canvas, x, projection.y(TRUONG_SA), width, names.truongSa(), MANY);
  }

  private static void box(
      Canvas canvas, double x, double middle, double width, String name, double[][] dots) {
    List<String> lines = Type.wrap(name, canvas.small(), width - 12);
    double text = lines.size() * Type.lineHeight(canvas.small());
    double height = text + 60;
    double top = middle - height / 2;
    canvas.draw(Marks.box(x, top, width, height), Ink.MUTED, Canvas.solid(0.9));
    canvas.lines(lines, x + 6, top + 3, canvas.small(), Ink.INK);
    for (double[] dot : dots) {
      double dotX = x + 8 + dot[0] * (width - 16);
      canvas.fill(Marks.dot(dotX, top + text + 8 + dot[1] * 42, 1.6), Ink.MUTED);
    }
  }
}
