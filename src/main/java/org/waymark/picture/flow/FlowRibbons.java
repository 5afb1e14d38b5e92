package org.waymark.picture.flow;

import java.awt.geom.Path2D;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/** Draws a flow diagram from left to right. */
final class FlowRibbons {
  private FlowRibbons() {}

  static double draw(Canvas canvas, double top, FlowLayout layout) {
    for (FlowLayout.Ribbon ribbon : layout.ribbons()) {
      Ink ink = ribbon.target().ink();
      canvas.fill(ribbon(ribbon, top), ink.fade(0.28));
    }
    for (FlowLayout.Ribbon ribbon : layout.ribbons()) {
      // Edges keep thin ribbons visible, and neighbours apart without colour.
      canvas.draw(ribbon(ribbon, top), ribbon.target().ink().fade(0.7), Canvas.solid(0.8));
    }
    for (FlowLayout.Box box : layout.boxes()) {
      double y = top + box.y();
      canvas.fill(Marks.box(box.x(), y, FlowLayout.BAR, box.height()), box.ink());
      double text = box.lines().size() * Type.lineHeight(canvas.small());
      canvas.lines(box.lines(), box.x(), y - text - 2, canvas.small(), Ink.INK);
    }
    return top + layout.bottom() + 4;
  }

  private static Path2D ribbon(FlowLayout.Ribbon ribbon, double top) {
    double left = ribbon.source().x() + FlowLayout.BAR;
    double right = ribbon.target().x();
    double middle = (left + right) / 2;
    double from = top + ribbon.from();
    double to = top + ribbon.to();
    Path2D path = new Path2D.Double();
    path.moveTo(left, from);
    path.curveTo(middle, from, middle, to, right, to);
    path.lineTo(right, to + ribbon.height());
    path.curveTo(
        middle, to + ribbon.height(), middle, from + ribbon.height(), left, from + ribbon.height());
    path.closePath();
    return path;
  }
}
