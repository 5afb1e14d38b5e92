package org.waymark.picture.sheet;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.List;
import org.waymark.words.Language;

/**
 * What a chart is drawn on. Lengths are logical pixels.
 *
 * @param graphics draws
 * @param width room from left to right
 * @param language how numbers are written
 */
public record Canvas(Graphics2D graphics, int width, Language language) {
  /** Width of an ordinary picture. */
  public static final int WIDE = 720;

  /** Width of a picture for a telephone. */
  public static final int NARROW = 360;

  public boolean narrow() {
    return width < 500;
  }

  /** Ordinary letters. */
  public Font font() {
    return Type.regular(narrow() ? 13 : 14);
  }

  public Font bold() {
    return Type.bold(narrow() ? 13 : 14);
  }

  /** Letters of axes and notes: the smallest there are. */
  public Font small() {
    return Type.regular(narrow() ? 12.5 : 13);
  }

  Font heading() {
    return Type.bold(narrow() ? 15 : 18);
  }

  public void fill(Shape shape, Paint paint) {
    graphics.setPaint(paint);
    graphics.fill(shape);
  }

  public void draw(Shape shape, Paint paint, Stroke stroke) {
    graphics.setPaint(paint);
    graphics.setStroke(stroke);
    graphics.draw(shape);
  }

  /** A line of text that begins at x. */
  public void text(String text, double x, double baseline, Font font, Ink ink) {
    graphics.setPaint(ink);
    graphics.setFont(font);
    graphics.drawString(text, (float) x, (float) baseline);
  }

  /**
   * Text in as many lines as it needs.
   *
   * @return where it ends
   */
  public double paragraph(String text, double x, double top, double width, Font font, Ink ink) {
    return lines(Type.wrap(text, font, width), x, top, font, ink);
  }

  /**
   * Lines of text, the first at the top.
   *
   * @return where they end
   */
  public double lines(List<String> lines, double x, double top, Font font, Ink ink) {
    double y = top;
    for (String line : lines) {
      text(line, x, y + Type.ascent(font), font, ink);
      y += Type.lineHeight(font);
    }
    return y;
  }

  public static Stroke solid(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  public static Stroke dashed(double width, double dash, double gap) {
    return new BasicStroke(
        (float) width,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10,
        new float[] {(float) dash, (float) gap},
        0);
  }
}
