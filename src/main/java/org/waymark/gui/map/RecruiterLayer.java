package org.waymark.gui.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.nation.recruitment.Recruiter;
import org.waymark.scenario.Scenario;

/**
 * Recruiters of one status, as dots at random inside their region: invented people at invented
 * places, in no province and no commune.
 */
public final class RecruiterLayer implements MapLayer {
  private final Regions regions;
  private final Recruiter.Status status;
  private final Look look;
  private final BufferedImage stamp;
  private final List<Point2D> places = new ArrayList<>();

  /**
   * The scenario whose recruiters have their places: another one may have other numbers of them.
   */
  private Scenario placed;

  /** The dots of recruiters with a status. */
  public RecruiterLayer(Regions regions, Recruiter.Status status, Look look) {
    this.regions = regions;
    this.status = status;
    this.look = look;
    this.stamp = stamp(status, look.scale());
  }

  /** Thousands of dots are stamped, not drawn. */
  private static BufferedImage stamp(Recruiter.Status status, double scale) {
    int half = (int) Math.ceil(3 * scale);
    BufferedImage image =
        new BufferedImage(2 * half + 1, 2 * half + 1, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    MapDrawing.smooth(graphics);
    mark(graphics, status, new Point2D.Double(half + 0.5, half + 0.5), scale);
    graphics.dispose();
    return image;
  }

  /** Colour of a status. */
  static Color colour(Recruiter.Status status) {
    return switch (status) {
      case ACTIVE -> Look.INK;
      case IN_PRISON -> new Color(0, 0x72, 0xB2, 100);
      case IDLE -> new Color(0x90, 0x90, 0x90);
    };
  }

  @Override
  public void draw(Graphics2D graphics, MapArea area, Classroom classroom) {
    if (classroom.nation() == null) {
      return;
    }
    for (Recruiter recruiter : classroom.nation().recruiting().slots()) {
      if (recruiter.getStatus() == status) {
        Point2D at = place(recruiter, classroom);
        Point2D on = area.at(at.getX(), at.getY());
        int half = stamp.getWidth() / 2;
        graphics.drawImage(stamp, (int) on.getX() - half, (int) on.getY() - half, null);
      }
    }
  }

  /** Draws the sign of a status: a dot, an open square, a small dot. */
  static void mark(Graphics2D graphics, Recruiter.Status status, Point2D at, double scale) {
    graphics.setColor(colour(status));
    double r = (status == Recruiter.Status.ACTIVE ? 1.7 : 1.0) * scale;
    if (status == Recruiter.Status.IN_PRISON) {
      graphics.setStroke(new java.awt.BasicStroke((float) (0.6 * scale)));
      graphics.draw(
          new java.awt.geom.Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
    } else {
      graphics.fill(new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
    }
  }

  private Point2D place(Recruiter recruiter, Classroom classroom) {
    List<Recruiter> all = classroom.nation().recruiting().slots();
    if (placed != classroom.scenario()) {
      placed = classroom.scenario();
      places.clear();
    }
    while (places.size() < all.size()) {
      int slot = places.size();
      int region = classroom.nation().map().regionOf(all.get(slot).getHome());
      places.add(regions.scatter(region, slot));
    }
    return places.get(recruiter.getSlot());
  }

  @Override
  public List<Object> at(Point2D point, MapArea area, Classroom classroom) {
    List<Object> found = new ArrayList<>();
    if (classroom.nation() == null) {
      return found;
    }
    double near = 4 * look.scale();
    for (Recruiter recruiter : classroom.nation().recruiting().slots()) {
      if (recruiter.getStatus() == status) {
        Point2D at = place(recruiter, classroom);
        if (area.at(at.getX(), at.getY()).distance(point) <= near) {
          found.add(recruiter);
          return found;
        }
      }
    }
    return found;
  }
}
