package org.waymark.gui;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import javax.imageio.ImageIO;
import org.waymark.gui.chart.Charts;
import org.waymark.gui.live.Classroom;
import org.waymark.gui.map.MapDrawing;
import org.waymark.gui.map.Shading;

/** Map and charts of a month as one picture, drawn without a display. */
public final class Snapshot {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;
  private static final double MAP = 0.37;

  private final Classroom classroom;
  private final Look look;
  private final MapDrawing map;
  private final Charts charts;

  /** Pictures of a classroom that has not started. */
  public Snapshot(Classroom classroom, Look look, Shading shading) {
    this.classroom = classroom;
    this.look = look;
    this.map = new MapDrawing(classroom.evidence(), look);
    this.map.provinces().shade(shading);
    this.charts = new Charts(look, classroom.scenario());
  }

  /** Runs to the end of a month and draws it. */
  public BufferedImage at(YearMonth month) {
    if (classroom.nation() == null) {
      classroom.start();
    }
    while (classroom.isRunning() && !classroom.date().isAfter(month)) {
      classroom.schedule.step(classroom);
    }
    return draw();
  }

  private BufferedImage draw() {
    BufferedImage image =
        new BufferedImage(look.px(WIDTH), look.px(HEIGHT), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    MapDrawing.smooth(graphics);
    graphics.setColor(Look.PAPER);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    double left = image.getWidth() * MAP;
    map.draw(graphics, new Rectangle2D.Double(0, 0, left, image.getHeight()), classroom);
    Classroom.Record ghost = classroom.unchangedAtLast();
    charts.update(classroom, ghost);
    double right = image.getWidth() - left;
    charts.draw(graphics, new Rectangle2D.Double(left, 0, right, image.getHeight()));
    headline(graphics, left + right / 2, image.getHeight() * 2.0 / 3, ghost);
    graphics.dispose();
    return image;
  }

  private void headline(Graphics2D graphics, double x, double top, Classroom.Record ghost) {
    double y = top + look.px(60);
    Headline words = new Headline(look);
    graphics.setColor(Look.INK);
    graphics.setFont(look.font(Font.BOLD, 1.15));
    graphics.drawString(words.months(classroom, ghost), (float) x + look.px(20), (float) y);
    graphics.setFont(look.font(Font.PLAIN, 1.15));
    for (Headline.Row row : words.rows(classroom, ghost)) {
      y += look.px(24);
      graphics.drawString(row.line(), (float) x + look.px(20), (float) y);
    }
    y += look.px(24);
    graphics.setColor(Look.QUIET);
    graphics.setFont(look.font(Font.ITALIC, 1));
    for (String line : look.text("headline.ghost").split("\n")) {
      graphics.drawString(line, (float) x + look.px(20), (float) y + look.px(10));
      y += look.px(18);
    }
  }

  /**
   * Draws a month into a PNG file.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(YearMonth month, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    ImageIO.write(at(month), "png", file.toFile());
  }
}
