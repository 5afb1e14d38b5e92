package org.waymark.picture;

/**
 * One picture in all the forms in which it is needed.
 *
 * @param svgInline for a page at least {@link Canvas#WIDE} pixels wide: no XML header, no title and
 *     no note inside, colours by the variables of {@link PictureStyle}
 * @param svgInlineNarrow the same for a telephone, laid out for {@link Canvas#NARROW} pixels
 * @param svg a file that can travel alone: title and note inside, white ground, fixed colours
 * @param png the same as {@code svg}, at twice its size
 */
public record Picture(String svgInline, String svgInlineNarrow, String svg, byte[] png) {

  /** Draws a chart. Safe to call from several threads. */
  public static Picture of(Frame frame, Chart chart) {
    return new Picture("", "", "", new byte[0]);
  }
}
