package org.waymark.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.nation.recruitment.Recruiter;

/** What colours and signs mean, and which month it is. */
public record LegendLayer(ProvinceLayer provinces, Look look) implements MapLayer {
  @Override
  public void draw(Graphics2D graphics, MapArea area, Classroom classroom) {
    month(graphics, area, classroom);
    double y = colours(graphics, area, classroom);
    signs(graphics, y, area);
  }

  private void month(Graphics2D graphics, MapArea area, Classroom classroom) {
    Point2D at = area.at(101.0, 24.0);
    graphics.setFont(look.font(Font.BOLD, 2));
    graphics.setColor(Look.INK);
    String month =
        classroom.monthsDone() == 0
            ? classroom.scenario().start().toString()
            : classroom.lastDate().toString();
    double y = Math.max(at.getY(), graphics.getFontMetrics().getAscent());
    graphics.drawString(month, (float) at.getX(), (float) y);
    graphics.setFont(look.font(Font.PLAIN, 0.85));
    graphics.setColor(Look.QUIET);
    double right = area.at(108.3, 0).getX();
    lines(graphics, look.text("map.simulated"), at.getX(), y + look.px(17), right);
  }

  /** How far text may go. */
  private double right(MapArea area) {
    return area.at(MapArea.EAST, 0).getX() - look.px(4);
  }

  private double colours(Graphics2D graphics, MapArea area, Classroom classroom) {
    Shading shading = provinces.shading();
    Point2D at = area.at(108.5, 23.2);
    double x = at.getX();
    double y = at.getY();
    graphics.setFont(look.font(Font.BOLD, 0.85));
    graphics.setColor(Look.INK);
    y = lines(graphics, shading.name(look), x, y, right(area));
    graphics.setFont(look.font(Font.PLAIN, 0.85));
    graphics.setColor(Look.QUIET);
    y = lines(graphics, shading.unit(look), x, y, right(area));
    int box = look.px(11);
    graphics.setStroke(new BasicStroke(0.7f));
    for (int step = shading.colours() - 1; step >= 0; step--) {
      graphics.setColor(shading.colour(step));
      graphics.fill(new Rectangle2D.Double(x, y - box + 2, 1.6 * box, box));
      graphics.setColor(Color.GRAY);
      graphics.draw(new Rectangle2D.Double(x, y - box + 2, 1.6 * box, box));
      graphics.setColor(Look.INK);
      graphics.drawString(range(shading, step), (float) x + 2 * box, (float) y);
      y += box + look.px(4);
    }
    return y + look.px(6);
  }

  private String range(Shading shading, int step) {
    int decimals = shading.decimalsOfSteps();
    if (step == 0) {
      return "< " + look.number(shading.upTo(0), decimals);
    }
    String from = look.number(shading.upTo(step - 1), decimals);
    if (step == shading.colours() - 1) {
      return "\u2265 " + from;
    }
    return from + " \u2013 " + look.number(shading.upTo(step), decimals);
  }

  private void signs(Graphics2D graphics, double from, MapArea area) {
    double x = area.at(108.5, 20).getX();
    double text = x + look.px(22);
    FontMetrics metrics = graphics.getFontMetrics();
    double y = from + look.px(2);
    for (Recruiter.Status status :
        new Recruiter.Status[] {Recruiter.Status.ACTIVE, Recruiter.Status.IN_PRISON}) {
      graphics.setStroke(new BasicStroke(1f));
      RecruiterLayer.mark(
          graphics,
          status,
          new Point2D.Double(x + look.px(8), y - metrics.getAscent() / 3.0),
          1.4 * look.scale());
      graphics.setColor(Look.INK);
      y = lines(graphics, look.text("status." + status.name()), text, y, right(area));
    }
    graphics.setColor(Look.QUIET);
    y = lines(graphics, look.text("map.synthetic"), text, y, right(area)) + look.px(4);
    graphics.setColor(Look.QUIET);
    graphics.setStroke(new BasicStroke(RouteLayer.width(50, look), BasicStroke.CAP_BUTT, 0));
    graphics.drawLine((int) x, (int) y - look.px(4), (int) text - look.px(5), (int) y - look.px(4));
    graphics.setColor(Look.INK);
    y = lines(graphics, look.text("map.routes"), text, y, right(area));
    HomecomingLayer.ring(
        graphics,
        new Point2D.Double(x + look.px(8), y + look.px(2)),
        Math.min(look.px(9), HomecomingLayer.radius(25, look)));
    graphics.setColor(Look.INK);
    lines(graphics, look.text("map.homecomings"), text, y + look.px(4), right(area));
  }

  /** Draws words in as many lines as they need before the right end; the place of the next line. */
  private double lines(Graphics2D graphics, String text, double x, double from, double right) {
    FontMetrics metrics = graphics.getFontMetrics();
    double y = from;
    String line = "";
    for (String word : text.split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && x + metrics.stringWidth(longer) > right) {
        graphics.drawString(line, (float) x, (float) y);
        y += metrics.getHeight();
        longer = word;
      }
      line = longer;
    }
    graphics.drawString(line, (float) x, (float) y);
    return y + metrics.getHeight();
  }
}
