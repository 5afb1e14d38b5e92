package org.waymark.picture.flow;

import org.waymark.picture.axis.Marks;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;

/** Draws a flow diagram from left to right. */
final class FlowRibbons {
  private FlowRibbons() {}

  static double draw(Canvas canvas, double top, FlowLayout layout) {
    for (FlowLayout.Ribbon ribbon : layout.ribbons()) {
      canvas.fill(ribbon.outline(top), PathwayFlow.PEOPLE.fade(0.28));
    }
    for (FlowLayout.Ribbon ribbon : layout.ribbons()) {
      // Edges keep thin ribbons visible, and neighbours apart.
      canvas.draw(ribbon.outline(top), PathwayFlow.PEOPLE.fade(0.7), Canvas.solid(0.8));
    }
    for (FlowLayout.Box box : layout.boxes()) {
      canvas.fill(
          Marks.box(box.x(), top + box.y(), FlowLayout.BAR, box.height()), PathwayFlow.PEOPLE);
      canvas.lines(box.lines(), box.x(), top + box.label().getY(), canvas.small(), Ink.INK);
    }
    return top + layout.bottom() + 4;
  }
}
