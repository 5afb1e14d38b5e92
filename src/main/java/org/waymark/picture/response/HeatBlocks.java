package org.waymark.picture.response;

import java.awt.Font;
import java.util.List;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/** A block for each pair of levels, its value written in it where there is room. */
final class HeatBlocks {
  private HeatBlocks() {}

  /**
   * Draws blocks and the levels beside and below them.
   *
   * @return where it ends
   */
  static double draw(Canvas canvas, HeatMap data, HeatScale scale, double top) {
    Font font = canvas.small();
    List<String> rows = data.y().labels();
    List<String> columns = data.x().labels();
    double left =
        Math.min(
            canvas.width() * 0.35,
            rows.stream().mapToDouble(text -> Type.width(text, font)).max().orElse(0) + 10);
    double width = (canvas.width() - left) / columns.size();
    double height = Math.max(Type.lineHeight(font) + 6, Math.min(48, 340.0 / rows.size()));
    double y = top + 4;
    for (int row = rows.size() - 1; row >= 0; row--) {
      canvas.lines(
          Type.wrap(rows.get(row), font, left - 10),
          0,
          y + height / 2 - Type.lineHeight(font) / 2,
          font,
          Ink.MUTED);
      for (int column = 0; column < columns.size(); column++) {
        block(canvas, data, scale, row, column, left + column * width, y, width, height);
      }
      y += height;
    }
    double bottom = y;
    boolean fits = columns.stream().allMatch(text -> Type.width(text, font) + 6 <= width);
    for (int column = 0; column < columns.size(); column++) {
      String text = columns.get(column);
      double wide = Type.width(text, font);
      double middle = left + (column + 0.5) * width;
      double x = Math.max(left, Math.min(canvas.width() - wide, middle - wide / 2));
      double line = y + 4 + (fits ? 0 : column * Type.lineHeight(font));
      canvas.text(text, x, line + Type.ascent(font), font, Ink.MUTED);
      bottom = Math.max(bottom, line + Type.lineHeight(font));
    }
    return bottom;
  }

  private static void block(
      Canvas canvas,
      HeatMap data,
      HeatScale scale,
      int row,
      int column,
      double x,
      double y,
      double width,
      double height) {
    double value = data.values()[row][column];
    boolean known = Double.isFinite(value);
    Ink ink = known ? scale.ink(scale.of(value)) : Ink.NO_VALUE;
    canvas.fill(Marks.box(x, y, width, height), ink);
    canvas.draw(Marks.box(x, y, width, height), Ink.PAPER, Canvas.solid(1));
    Font font = canvas.small();
    String text = known ? scale.label(canvas, Math.rint(value * 1e4) / 1e4) : "\u2013";
    double wide = Type.width(text, font);
    if (wide + 6 <= width) {
      boolean dark = known && scale.of(value) * 2 < scale.limits().size();
      canvas.text(
          text,
          x + (width - wide) / 2,
          y + height / 2 - Type.lineHeight(font) / 2 + Type.ascent(font),
          font,
          known ? (dark ? Ink.SCALE_LIGHT : Ink.SCALE_DARK) : Ink.INK);
    }
    boolean base = scale.hasBase() && column == data.x().base() && row == data.y().base();
    if (base && width > wide + 50) {
      HeatScale.base(canvas, x + 14, y + height / 2);
    }
  }
}
