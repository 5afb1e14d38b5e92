package org.waymark.picture.sheet;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;

/**
 * Slanting lines or dots on a transparent ground. The lines lie on a casing of paper colour, so
 * that they are seen on light and on dark.
 *
 * @param mark what repeats
 * @param line colour of the lines
 * @param casing colour beneath them
 */
public record Hatch(Mark mark, Ink line, Ink casing) implements Paint {
  /** Side of the tile that repeats, in pixels. */
  static final int TILE = 8;

  private static final int FINENESS = 4;

  /** What repeats in a tile; drawn beyond its edges, so that tiles fit together. */
  public enum Mark {
    RISING(1.2, -2, 2, 2, -2, -2, 10, 10, -2, 6, 10, 10, 6),
    FALLING(1.2, -2, 6, 2, 10, -2, -2, 10, 10, 6, -2, 10, 2),
    LEVEL(1.2, -2, 2, 10, 2, -2, 6, 10, 6),
    UPRIGHT(1.2, 2, -2, 2, 10, 6, -2, 6, 10),
    CROSSED(1, -2, 4, 10, 4, 4, -2, 4, 10),
    DOTS(2, 2, 2, 2.01, 2, 6, 6, 6.01, 6);

    private final double width;
    private final double[] ends;

    /**
     * @param width of the lines
     * @param ends four numbers for each line
     */
    Mark(double width, double... ends) {
      this.width = width;
      this.ends = ends;
    }

    double width() {
      return width;
    }

    Path2D shape() {
      Path2D shape = new Path2D.Double();
      for (int i = 0; i < ends.length; i += 4) {
        shape.moveTo(ends[i], ends[i + 1]);
        shape.lineTo(ends[i + 2], ends[i + 3]);
      }
      return shape;
    }

    /** The same as a path of SVG. */
    String path() {
      StringBuilder path = new StringBuilder();
      for (int i = 0; i < ends.length; i += 4) {
        path.append("M%s %sL%s %s".formatted(ends[i], ends[i + 1], ends[i + 2], ends[i + 3]));
      }
      return path.toString().replaceAll("\\.0(?![0-9])", "");
    }
  }

  /** Width of the casing in pixels. */
  double casingWidth() {
    return mark.width() + 1.6;
  }

  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    return new TexturePaint(tile(), new Rectangle2D.Double(0, 0, TILE, TILE))
        .createContext(model, device, user, transform, hints);
  }

  private BufferedImage tile() {
    int side = TILE * FINENESS;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(FINENESS, FINENESS);
    stroke(graphics, casing, casingWidth());
    stroke(graphics, line, mark.width());
    graphics.dispose();
    return image;
  }

  private void stroke(Graphics2D graphics, Ink ink, double width) {
    graphics.setPaint(ink);
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(mark.shape());
  }

  @Override
  public int getTransparency() {
    return TRANSLUCENT;
  }
}
