package org.waymark.picture.map;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * From degrees to pixels: equirectangular, true to scale at 16 degrees north, the middle of Viet
 * Nam.
 *
 * @param west degrees at the left edge
 * @param north degrees at the top edge
 * @param top top edge in pixels
 * @param scale pixels for a degree of latitude
 * @param right right edge in pixels
 */
record Projection(double west, double north, double top, double scale, double right) {
  private static final double NARROWING = Math.cos(Math.toRadians(16));

  /** Points are moved to such a grid, in pixels: what cannot be seen need not be written. */
  private static final double GRAIN = 0.5;

  static Projection of(Rectangle2D degrees, double top, double height) {
    double scale = height / degrees.getHeight();
    double right = degrees.getWidth() * NARROWING * scale;
    return new Projection(degrees.getMinX(), degrees.getMaxY(), top, scale, right + 1);
  }

  double x(double east) {
    return 1 + (east - west) * NARROWING * scale;
  }

  double y(double latitude) {
    return top + (north - latitude) * scale;
  }

  /** A shape on the map. Borders that two shapes share stay shared. */
  Shape onto(Shape degrees) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    double[] point = new double[6];
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (PathIterator i = degrees.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(point);
      double x = Math.round(x(point[0]) / GRAIN) * GRAIN;
      double y = Math.round(y(point[1]) / GRAIN) * GRAIN;
      switch (kind) {
        case PathIterator.SEG_MOVETO -> path.moveTo(x, y);
        case PathIterator.SEG_CLOSE -> path.closePath();
        default -> {
          if (x != lastX || y != lastY) {
            path.lineTo(x, y);
          }
        }
      }
      lastX = x;
      lastY = y;
    }
    return path;
  }
}
