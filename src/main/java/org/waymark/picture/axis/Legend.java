package org.waymark.picture.axis;

import java.awt.Font;
import java.util.List;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/** The key of a chart: marks and what they mean, set like a paragraph. */
public final class Legend {
  private static final double SWATCH = 30;
  private static final double GAP = 8;
  private static final double BETWEEN = 20;

  private Legend() {}

  /**
   * An entry.
   *
   * @param label what the mark means; an entry without a label is left out
   * @param mark draws the mark
   */
  public record Entry(String label, Mark mark) {}

  /** Draws a mark of a chart into the key. */
  public interface Mark {
    /**
     * @param x left edge
     * @param middle its vertical middle
     * @param width room
     */
    public void draw(Canvas canvas, double x, double middle, double width);
  }

  /**
   * Draws entries in as many lines as they need.
   *
   * @return where they end
   */
  public static double draw(
      Canvas canvas, double left, double top, double width, List<Entry> entries) {
    Font font = canvas.small();
    double line = Type.lineHeight(font);
    double x = left;
    double y = top;
    double bottom = top;
    for (Entry entry : entries) {
      if (entry.label().isBlank()) {
        continue;
      }
      double room = width - SWATCH - GAP;
      List<String> lines = Type.wrap(entry.label(), font, room);
      double text = lines.stream().mapToDouble(part -> Type.width(part, font)).max().orElse(0);
      if (x > left && x + SWATCH + GAP + text > left + width) {
        x = left;
        y = bottom + 3;
      }
      entry.mark().draw(canvas, x, y + line / 2, SWATCH);
      bottom = Math.max(bottom, canvas.lines(lines, x + SWATCH + GAP, y, font, Ink.INK));
      x += SWATCH + GAP + text + BETWEEN;
    }
    return bottom;
  }
}
