package org.waymark.picture;

/** The stylesheet that pictures inside a page need. */
public final class PictureStyle {
  private PictureStyle() {}

  /**
   * Values of the variables {@code --ink}, {@code --muted}, {@code --grid}, {@code --paper}, {@code
   * --c1} to {@code --c6} and others for light, dark and print, and rules that show the wide or the
   * narrow form of a picture.
   */
  public static String css() {
    return "";
  }
}
