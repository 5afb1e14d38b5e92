package org.waymark.gui.map;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.waymark.gui.live.Classroom;

/** One thing drawn on the map, the same in a window and in a picture without one. */
public interface MapLayer {
  /** Draws what the layer shows of the moment. */
  void draw(Graphics2D graphics, MapArea area, Classroom classroom);

  /** What lies at a point and can be inspected. */
  default List<Object> at(Point2D point, MapArea area, Classroom classroom) {
    return List.of();
  }
}
