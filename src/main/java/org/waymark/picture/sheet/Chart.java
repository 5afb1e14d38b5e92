package org.waymark.picture.sheet;

/** Something that can be drawn at any width. */
public abstract class Chart {

  /**
   * Draws downwards.
   *
   * @param top where to begin, in pixels
   * @return where the drawing ends
   */
  public abstract double draw(Canvas canvas, double top);

  /** Small print that belongs to a picture that travels alone, besides its note. */
  public String disclaimer() {
    return "";
  }
}
