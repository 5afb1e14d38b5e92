package org.waymark.picture;

/** Something that can be drawn at any width. */
public abstract sealed class Chart
    permits TimeCourse,
        NestedBars,
        ShareBars,
        PathwayFlow,
        ProvinceMap,
        StackedBars,
        BarsOfKinds,
        ShadedTable,
        LinePanels,
        ResponsePanels,
        HeatMap,
        ShareCurves {

  /**
   * Draws downwards.
   *
   * @param top where to begin, in pixels
   * @return where the drawing ends
   */
  abstract double draw(Canvas canvas, double top);

  /** Small print that belongs to a picture that travels alone, besides its note. */
  String disclaimer() {
    return "";
  }
}
