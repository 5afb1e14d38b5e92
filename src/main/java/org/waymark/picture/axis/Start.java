package org.waymark.picture.axis;

import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/**
 * When a policy begins: a thin line through a chart of years, with its label above the plot.
 *
 * @param month its first month
 * @param label what begins
 */
public record Start(YearMonth month, String label) {
  /** Where it stands among years: the figure of 2027 stands at 2027, its January half before. */
  public double year() {
    return month.getYear() - 0.5 + (month.getMonthValue() - 1) / 12.0;
  }

  /** Draws it through a plot. */
  public void draw(Canvas canvas, double x, Rectangle2D inside) {
    canvas.draw(Marks.line(x, inside.getY() - 3, x, inside.getMaxY()), Ink.INK, Canvas.solid(0.9));
    double left = Math.min(x + 1, inside.getMaxX() - Type.width(label, canvas.small()));
    canvas.text(label, Math.max(0, left), inside.getY() - 6, canvas.small(), Ink.INK);
  }
}
