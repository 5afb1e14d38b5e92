package org.waymark.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture on a sheet of 16:9, as slides are: whole, in the middle, on white. */
final class Slide {
  static final int WIDTH = 1920;
  static final int HEIGHT = 1080;

  private Slide() {}

  /** PNG of the slide, from PNG of the picture, which carries its title and note itself. */
  static byte[] of(byte[] png) {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
      double scale =
          Math.min(WIDTH / (double) picture.getWidth(), HEIGHT / (double) picture.getHeight());
      int width = (int) Math.round(picture.getWidth() * scale);
      int height = (int) Math.round(picture.getHeight() * scale);
      BufferedImage slide = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = slide.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, WIDTH, HEIGHT);
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      graphics.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
      graphics.dispose();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(slide, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
