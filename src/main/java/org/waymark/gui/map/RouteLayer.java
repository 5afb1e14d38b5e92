package org.waymark.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.nation.Nation;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.outcome.variable.Destination;

/**
 * People on the way at the end of the month, from regions to destinations: width is their number.
 */
public record RouteLayer(Regions regions, Look look) implements MapLayer {
  private static final double PIXELS_PER_PERSON = 0.14;
  private static final double WIDEST = 22;
  private static final double BEND = 0.22;

  static Color colour(Destination destination) {
    return switch (destination) {
      case CHINA -> Look.VERMILION;
      case CAMBODIA -> Look.BLUE;
      case LAOS -> Look.PURPLE;
      case EAST_ASIA, EUROPE -> Look.GREEN;
      case DOMESTIC -> new Color(0x55, 0x55, 0x55);
    };
  }

  /** Width of an arc for a number of people of the whole nation. */
  static float width(double people, Look look) {
    return (float) Math.min(WIDEST, look.scale() * Math.max(0.5, PIXELS_PER_PERSON * people));
  }

  @Override
  public void draw(Graphics2D graphics, MapArea area, Classroom classroom) {
    int[][] people = new int[regions.count()][Destination.values().length];
    Nation nation = classroom.nation();
    if (nation != null) {
      for (Victim victim : nation.victims().in(State.IN_TRANSIT)) {
        people[nation.map().regionOf(victim.province())][victim.destination().ordinal()]++;
      }
    }
    double factor = classroom.scenario().parameters().population().factor();
    for (Destination destination : Destination.values()) {
      Point2D end = end(area, destination);
      for (int region = 0; region < regions.count(); region++) {
        int n = people[region][destination.ordinal()];
        if (n > 0) {
          arc(graphics, area, region, end, destination, width(n / factor, look));
        }
      }
    }
    // No arc of one destination runs over the name of another.
    for (Destination destination : Destination.values()) {
      int sum = 0;
      for (int[] from : people) {
        sum += from[destination.ordinal()];
      }
      label(graphics, end(area, destination), destination, sum);
    }
  }

  private static Point2D end(MapArea area, Destination destination) {
    Point2D degrees = Regions.end(destination);
    return area.at(degrees.getX(), degrees.getY());
  }

  private void arc(
      Graphics2D graphics,
      MapArea area,
      int region,
      Point2D end,
      Destination destination,
      float width) {
    Point2D middle = regions.middle(region);
    Point2D from = area.at(middle.getX(), middle.getY());
    // Arcs to the north swing west, where the map is empty.
    double bend = destination == Destination.CHINA ? -BEND : BEND;
    double dx = end.getX() - from.getX();
    double dy = end.getY() - from.getY();
    Color colour = colour(destination);
    graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 170));
    graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(
        new QuadCurve2D.Double(
            from.getX(),
            from.getY(),
            (from.getX() + end.getX()) / 2 - bend * dy,
            (from.getY() + end.getY()) / 2 + bend * dx,
            end.getX(),
            end.getY()));
  }

  private void label(Graphics2D graphics, Point2D end, Destination destination, int people) {
    String text = look.text("destination." + destination.name()) + ": " + look.number(people, 0);
    graphics.setFont(look.font(Font.BOLD, 0.9));
    int width = graphics.getFontMetrics().stringWidth(text);
    int height = graphics.getFontMetrics().getAscent();
    double left = end.getX() - width / 2.0;
    graphics.setColor(new Color(255, 255, 255, 225));
    graphics.fillRect((int) left - 3, (int) end.getY() - height / 2 - 3, width + 6, height + 6);
    graphics.setColor(colour(destination));
    graphics.drawString(text, (float) left, (float) (end.getY() + height / 2.0 - 1));
  }
}
