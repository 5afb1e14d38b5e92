package org.waymark.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.gui.live.Classroom;

/** The provinces, coloured by what the class chose. */
public final class ProvinceLayer implements MapLayer {
  /** A province that was clicked. */
  public record Hit(int province) {}

  private static final Color BORDER = new Color(0x8A, 0x8A, 0x8A);

  private final List<Shape> outlines;
  private final Map<Integer, Shape> drawn = new HashMap<>();
  private AffineTransform drawnOn;
  private Shading shading = Shading.TRAFFICKED;

  /** A layer of these outlines. */
  public ProvinceLayer(List<Shape> outlines) {
    this.outlines = outlines;
  }

  /** What the colours say. */
  public Shading shading() {
    return shading;
  }

  /** Chooses what the colours say. */
  public void shade(Shading chosen) {
    shading = chosen;
  }

  @Override
  public void draw(Graphics2D graphics, MapArea area, Classroom classroom) {
    graphics.setStroke(new BasicStroke(0.7f));
    for (int p = 0; p < classroom.evidence().provinces().size(); p++) {
      Shape shape = shape(p, area);
      graphics.setColor(shading.colour(shading.value(classroom, p)));
      graphics.fill(shape);
      graphics.setColor(BORDER);
      graphics.draw(shape);
    }
  }

  /** Outlines on paper, kept as long as the paper stays as large. */
  private Shape shape(int province, MapArea area) {
    if (!area.toPaper().equals(drawnOn)) {
      drawnOn = area.toPaper();
      drawn.clear();
    }
    return drawn.computeIfAbsent(
        province, p -> area.toPaper().createTransformedShape(outlines.get(p)));
  }

  @Override
  public List<Object> at(Point2D point, MapArea area, Classroom classroom) {
    for (int p = 0; p < classroom.evidence().provinces().size(); p++) {
      if (shape(p, area).contains(point)) {
        return List.of(new Hit(p));
      }
    }
    return List.of();
  }
}
