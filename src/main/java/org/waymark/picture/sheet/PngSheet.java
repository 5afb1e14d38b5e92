package org.waymark.picture.sheet;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A sheet on which a chart becomes PNG, at twice its logical size. */
final class PngSheet {
  static final int SCALE = 2;
  private static final int SLIDE_WIDTH = 1920;
  private static final int SLIDE_HEIGHT = 1080;

  private PngSheet() {}

  /**
   * @param height logical height of the picture, margins included
   */
  static byte[] alone(Frame frame, Chart chart, int height) {
    return draw(frame, chart, Alone.WIDTH * SCALE, height * SCALE, height);
  }

  /** The same in the middle of a sheet of 16:9, as slides are, as large as it fits. */
  static byte[] slide(Frame frame, Chart chart, int height) {
    return draw(frame, chart, SLIDE_WIDTH, SLIDE_HEIGHT, height);
  }

  private static byte[] draw(
      Frame frame, Chart chart, int imageWidth, int imageHeight, int height) {
    BufferedImage image = new BufferedImage(imageWidth, imageHeight, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setPaint(Ink.PAPER);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    double scale = Math.min(imageWidth / (double) Alone.WIDTH, imageHeight / (double) height);
    graphics.translate((imageWidth - scale * Alone.WIDTH) / 2, (imageHeight - scale * height) / 2);
    graphics.scale(scale, scale);
    graphics.translate(Alone.MARGIN, Alone.MARGIN);
    Alone.draw(frame, chart, graphics);
    graphics.dispose();
    return PngFile.of(image);
  }
}
