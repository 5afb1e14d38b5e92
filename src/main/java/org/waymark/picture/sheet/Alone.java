package org.waymark.picture.sheet;

import java.awt.Graphics2D;

/** The layout of a picture that travels alone: title, chart, note. */
final class Alone {
  static final int MARGIN = 20;
  static final int WIDTH = Canvas.WIDE + 2 * MARGIN;

  private Alone() {}

  /**
   * Draws with the origin inside the margin.
   *
   * @return height of the picture, margins included
   */
  static int draw(Frame frame, Chart chart, Graphics2D graphics) {
    Canvas canvas = new Canvas(graphics, Canvas.WIDE, frame.language());
    double y = canvas.paragraph(frame.title(), 0, 0, canvas.width(), canvas.heading(), Ink.INK);
    y = chart.draw(canvas, y + 12);
    for (String text : new String[] {frame.note(), chart.disclaimer()}) {
      if (!text.isBlank()) {
        y = canvas.paragraph(text, 0, y + 8, canvas.width(), canvas.small(), Ink.MUTED);
      }
    }
    return (int) Math.ceil(y) + 2 * MARGIN;
  }
}
