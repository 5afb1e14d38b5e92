package org.waymark.picture.map;

import java.awt.Shape;
import java.util.List;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/** The key of a map. */
final class MapKey {
  private static final double SWATCH = 34;
  private static final double HEIGHT = 18;
  private static final double BETWEEN = 6;

  private final Canvas canvas;
  private final double x;
  private final double width;
  private double y;

  private MapKey(Canvas canvas, double x, double top, double width) {
    this.canvas = canvas;
    this.x = x;
    this.y = top;
    this.width = width;
  }

  static double draw(
      Canvas canvas,
      double x,
      double top,
      double width,
      ProvinceMap.Data data,
      MapClasses classes,
      List<Ink> colours,
      boolean missing) {
    MapKey key = new MapKey(canvas, x, top, width);
    key.y = canvas.paragraph(data.legendTitle(), x, top, width, canvas.bold(), Ink.INK) + BETWEEN;
    for (int i = 0; i < colours.size(); i++) {
      Ink ink = colours.get(i);
      key.entry(classes.label(i, canvas.language()), swatch -> canvas.fill(swatch, ink));
    }
    key.y += BETWEEN;
    if (data.values().values().stream().anyMatch(ProvinceMap.Value::uncertain)) {
      key.entry(
          data.uncertainLabel(),
          swatch -> key.uncertain(swatch, colours.equals(Ink.DIVERGING), colours.get(1)));
    }
    if (missing) {
      key.entry(data.noValueLabel(), key::noValue);
    }
    return key.y;
  }

  private interface Ground {
    void draw(Shape swatch);
  }

  private void uncertain(Shape swatch, boolean differences, Ink ground) {
    canvas.fill(swatch, differences ? Ink.NO_VALUE : ground);
    canvas.fill(swatch, differences ? Ink.NO_VALUE : ProvinceMap.UNCERTAIN);
  }

  private void noValue(Shape swatch) {
    canvas.fill(swatch, Ink.NO_VALUE);
    canvas.fill(swatch, ProvinceMap.NO_VALUE);
  }

  private void entry(String label, Ground ground) {
    if (label.isBlank()) {
      return;
    }
    Shape swatch = Marks.box(x + 0.5, y, SWATCH, HEIGHT);
    ground.draw(swatch);
    canvas.draw(swatch, Ink.MUTED, ProvinceMap.BORDER);
    List<String> lines = Type.wrap(label, canvas.small(), width - SWATCH - 10);
    double end = canvas.lines(lines, x + SWATCH + 10, y, canvas.small(), Ink.INK);
    y = Math.max(y + HEIGHT, end) + BETWEEN;
  }
}
