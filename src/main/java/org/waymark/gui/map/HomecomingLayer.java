package org.waymark.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/** People who came home in the month, by region: the area of a ring is their number. */
public record HomecomingLayer(Regions regions, Look look) implements MapLayer {
  private static final double PIXELS = 1.6;

  /** Radius of a ring for a number of people of the whole nation. */
  static double radius(double people, Look look) {
    return PIXELS * look.scale() * Math.sqrt(people);
  }

  @Override
  public void draw(Graphics2D graphics, MapArea area, Classroom classroom) {
    int last = classroom.monthsDone() - 1;
    if (last < 0) {
      return;
    }
    MonthlyTable table = classroom.table();
    double factor = classroom.scenario().parameters().population().factor();
    for (int region = 0; region < regions.count(); region++) {
      int place = table.places().region(region);
      double people = table.get(last, place, Variable.PEOPLE_RETURNED) / factor;
      Point2D middle = regions.middle(region);
      ring(graphics, area.at(middle.getX(), middle.getY()), radius(people, look));
    }
  }

  static void ring(Graphics2D graphics, Point2D at, double r) {
    Ellipse2D circle = new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
    graphics.setColor(new Color(0, 0x9E, 0x73, 60));
    graphics.fill(circle);
    graphics.setColor(Look.GREEN);
    graphics.setStroke(new BasicStroke(2f));
    graphics.draw(circle);
  }
}
