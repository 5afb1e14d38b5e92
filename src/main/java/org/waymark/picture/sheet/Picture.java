package org.waymark.picture.sheet;

/**
 * One picture in all the forms in which it is needed.
 *
 * @param svgInline for a page at least 640 pixels wide: no XML header, no title and no note inside,
 *     colours by the variables of {@link PictureStyle}
 * @param svgInlineNarrow the same for a telephone, laid out for 360 pixels
 * @param svg a file that can travel alone: title and note inside, white ground, fixed colours
 * @param png the same as {@code svg}, at twice its size or on a slide
 */
public record Picture(String svgInline, String svgInlineNarrow, String svg, byte[] png) {
  /**
   * Draws a chart; the PNG is a sheet of 16:9 with the picture in its middle, as slides are. Safe
   * to call from several threads.
   */
  public static Picture forSlides(Frame frame, Chart chart) {
    SvgSheet.File alone = SvgSheet.alone(frame, chart);
    return new Picture(
        SvgSheet.inline(frame, chart, Canvas.WIDE),
        SvgSheet.inline(frame, chart, Canvas.NARROW),
        alone.text(),
        PngSheet.slide(frame, chart, alone.height()));
  }

  /** Draws a chart. Safe to call from several threads. */
  public static Picture of(Frame frame, Chart chart) {
    SvgSheet.File alone = SvgSheet.alone(frame, chart);
    return new Picture(
        SvgSheet.inline(frame, chart, Canvas.WIDE),
        SvgSheet.inline(frame, chart, Canvas.NARROW),
        alone.text(),
        PngSheet.alone(frame, chart, alone.height()));
  }
}
