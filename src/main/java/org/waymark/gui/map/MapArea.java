package org.waymark.gui.map;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Where on the paper a place lies: degrees of longitude and latitude to pixels, north up.
 *
 * @param toPaper from degrees to pixels
 * @param scale pixels of a degree of latitude
 */
public record MapArea(AffineTransform toPaper, double scale) {
  /** What the map shows, with room for the neighbours to which routes lead. */
  private static final double WEST = 100.8;

  static final double EAST = 114.0;
  private static final double SOUTH = 7.6;
  private static final double NORTH = 24.9;

  /** Degrees of longitude are shorter than those of latitude: cosine of 16 degrees north. */
  private static final double NARROW = 0.961;

  /** The map, as large as it fits into a rectangle. */
  public static MapArea within(Rectangle2D paper) {
    double scale =
        Math.min(paper.getWidth() / ((EAST - WEST) * NARROW), paper.getHeight() / (NORTH - SOUTH));
    double left = paper.getX() + (paper.getWidth() - (EAST - WEST) * NARROW * scale) / 2;
    double top = paper.getY() + (paper.getHeight() - (NORTH - SOUTH) * scale) / 2;
    AffineTransform transform = AffineTransform.getTranslateInstance(left, top);
    transform.scale(scale * NARROW, -scale);
    transform.translate(-WEST, -NORTH);
    return new MapArea(transform, scale);
  }

  /** Where a place lies. */
  public Point2D at(double lon, double lat) {
    return toPaper.transform(new Point2D.Double(lon, lat), null);
  }
}
