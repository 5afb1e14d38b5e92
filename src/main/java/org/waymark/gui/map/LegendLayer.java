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
    double y = colours(graphics, area.at(108.5, 22.9), classroom);
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
    graphics.drawString(month, (float) at.getX(), (float) at.getY());
    graphics.setFont(look.font(Font.PLAIN, 0.85));
    graphics.setColor(Look.QUIET);
    float y = (float) at.getY() + look.px(17);
    graphics.drawString(look.text("map.simulated"), (float) at.getX(), y);
  }

  private double colours(Graphics2D graphics, Point2D at, Classroom classroom) {
    Shading shading = provinces.shading();
    double x = at.getX();
    double y = at.getY();
    graphics.setFont(look.font(Font.BOLD, 0.85));
    graphics.setColor(Look.INK);
    graphics.drawString(shading.name(look), (float) x, (float) y);
    y += graphics.getFontMetrics().getHeight();
    graphics.setFont(look.font(Font.PLAIN, 0.85));
    graphics.setColor(Look.QUIET);
    for (String line : shading.unit(look).split("\n")) {
      graphics.drawString(line, (float) x, (float) y);
      y += graphics.getFontMetrics().getHeight();
    }
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
      graphics.drawString(look.text("status." + status.name()), (float) text, (float) y);
      y += metrics.getHeight();
    }
    graphics.setColor(Look.QUIET);
    for (String line : look.text("map.synthetic").split("\n")) {
      graphics.drawString(line, (float) text, (float) y);
      y += metrics.getHeight();
    }
    y += look.px(4);
    graphics.setColor(Look.QUIET);
    graphics.setStroke(new BasicStroke(RouteLayer.width(50, look), BasicStroke.CAP_BUTT, 0));
    graphics.drawLine((int) x, (int) y - look.px(4), (int) text - look.px(5), (int) y - look.px(4));
    graphics.setColor(Look.INK);
    y = lines(graphics, look.text("map.routes"), text, y);
    HomecomingLayer.ring(
        graphics,
        new Point2D.Double(x + look.px(8), y + look.px(2)),
        Math.min(look.px(9), HomecomingLayer.radius(25, look)));
    graphics.setColor(Look.INK);
    lines(graphics, look.text("map.homecomings"), text, y + look.px(4));
  }

  private double lines(Graphics2D graphics, String text, double x, double from) {
    double y = from;
    for (String line : text.split("\n")) {
      graphics.drawString(line, (float) x, (float) y);
      y += graphics.getFontMetrics().getHeight();
    }
    return y;
  }
}
