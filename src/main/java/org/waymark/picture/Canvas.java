package org.waymark.picture;

/** What a chart is drawn on: its width, fonts and colours. */
public final class Canvas {
  /** Width of an ordinary picture, logical pixels. */
  public static final int WIDE = 720;

  /** Width of a picture for a telephone, logical pixels. */
  public static final int NARROW = 360;

  private Canvas() {}
}
