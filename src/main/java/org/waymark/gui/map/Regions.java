package org.waymark.gui.map;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;
import org.waymark.outcome.variable.Destination;

/** The six regions on the map: their middles, places at random inside them, and destinations. */
public final class Regions {
  private static final long SCATTER = 0x5EED;
  private static final int TRIES = 200;

  private final List<Shape> outlines;
  private final List<List<Integer>> provincesOf = new ArrayList<>();
  private final List<Point2D> middle = new ArrayList<>();

  /** The regions of these provinces. */
  public Regions(List<Shape> outlines, Evidence evidence) {
    this.outlines = outlines;
    List<Province> provinces = evidence.provinces();
    for (String region : evidence.regions()) {
      List<Integer> members = new ArrayList<>();
      double lon = 0;
      double lat = 0;
      double weight = 0;
      for (int p = 0; p < provinces.size(); p++) {
        Province province = provinces.get(p);
        if (province.region().equals(region)) {
          members.add(p);
          lon += province.population() * province.lon();
          lat += province.population() * province.lat();
          weight += province.population();
        }
      }
      provincesOf.add(members);
      middle.add(new Point2D.Double(lon / weight, lat / weight));
    }
  }

  /** Number of regions. */
  int count() {
    return middle.size();
  }

  /** Middle of a region's people, degrees. */
  Point2D middle(int region) {
    return middle.get(region);
  }

  /**
   * A place inside a region that says nothing of anybody: the same for a number at all times,
   * otherwise at random, and equally likely in every corner of the region.
   */
  Point2D scatter(int region, int number) {
    SplittableRandom luck = new SplittableRandom(SCATTER + number);
    Rectangle2D bounds = null;
    for (int p : provincesOf.get(region)) {
      Rectangle2D of = outlines.get(p).getBounds2D();
      bounds = bounds == null ? of : bounds.createUnion(of);
    }
    for (int i = 0; i < TRIES; i++) {
      double lon = bounds.getX() + luck.nextDouble() * bounds.getWidth();
      double lat = bounds.getY() + luck.nextDouble() * bounds.getHeight();
      for (int p : provincesOf.get(region)) {
        if (outlines.get(p).contains(lon, lat)) {
          return new Point2D.Double(lon, lat);
        }
      }
    }
    return middle.get(region);
  }

  /** Where an arc to a destination ends: a corner of the map, not a place. */
  static Point2D end(Destination destination) {
    return switch (destination) {
      case CHINA -> new Point2D.Double(109.4, 24.2);
      case LAOS -> new Point2D.Double(102.1, 18.6);
      case CAMBODIA -> new Point2D.Double(102.9, 12.4);
      case EAST_ASIA -> new Point2D.Double(111.4, 8.75);
      case EUROPE -> new Point2D.Double(111.4, 8.0);
      case DOMESTIC -> new Point2D.Double(107.0, 8.9);
    };
  }
}
