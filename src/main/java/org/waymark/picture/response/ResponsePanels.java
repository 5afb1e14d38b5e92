package org.waymark.picture.response;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Legend;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Ink;

/**
 * How a figure responds to each of several factors: a small chart for each, over one vertical axis.
 *
 * @param yTitle the figure and its unit
 * @param quantity how its values are written
 * @param key what the marks mean
 * @param panels in reading order
 */
public record ResponsePanels(String yTitle, Quantity quantity, Key key, List<Panel> panels)
    implements Chart {
  private static final double GAP = 30;
  private static final double HEIGHT = 190;

  /** Copies its list. */
  public ResponsePanels {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("A response without a panel");
    }
  }

  /**
   * What the marks mean; a mark without a label has no entry.
   *
   * @param mean the line
   * @param band the band about it
   * @param worlds the dashed lines about it
   * @param dots single points
   * @param base the vertical line
   */
  public record Key(String mean, String band, String worlds, String dots, String base) {}

  /**
   * A small chart.
   *
   * @param title the factor
   * @param xTitle its unit; may be empty
   * @param quantity how its values are written
   * @param words its values if they are words, at 0, 1, 2, ...; empty for numbers
   * @param smooth whether the places are those of a curve, so that they bear no marks
   * @param places along the line, from the lowest
   * @param dots single points
   * @param base value of the vertical line; NaN for none
   */
  public record Panel(
      String title,
      String xTitle,
      Quantity quantity,
      List<String> words,
      boolean smooth,
      List<Place> places,
      List<Dot> dots,
      double base) {
    /** Copies its lists. */
    public Panel {
      words = List.copyOf(words);
      places = List.copyOf(places);
      dots = List.copyOf(dots);
    }
  }

  /**
   * A value of the factor and the mean of the figure there.
   *
   * @param interval how far chance may move it
   * @param worlds how far assumptions may
   */
  public record Place(double x, double mean, Interval interval, Interval worlds) {
    /** Where nothing is said of assumptions. */
    public Place(double x, double mean, Interval interval) {
      this(x, mean, interval, Interval.NONE);
    }
  }

  /** A single point. */
  public record Dot(double x, double y) {}

  @Override
  public double draw(Canvas canvas, double top) {
    double y = Legend.draw(canvas, 0, top, canvas.width(), ResponsePlot.key(key()));
    y = canvas.paragraph(yTitle(), 0, y + 8, canvas.width(), canvas.small(), Ink.MUTED) + 4;
    ResponsePlot plots = ResponsePlot.of(canvas, this, HEIGHT);
    int columns = columns(canvas);
    double labels = plots.labelWidth();
    double width =
        (canvas.width() - labels - plots.rightWidth(this) - GAP * (columns - 1)) / columns;
    for (int first = 0; first < panels().size(); first += columns) {
      int end = Math.min(first + columns, panels().size());
      double under = y;
      for (int i = first; i < end; i++) {
        double x = labels + (i - first) * (width + GAP);
        under = Math.max(under, title(canvas, panels().get(i), x, y, width));
      }
      double bottom = under;
      for (int i = first; i < end; i++) {
        double x = labels + (i - first) * (width + GAP);
        Rectangle2D area = new Rectangle2D.Double(x, under + 6, width, HEIGHT);
        bottom = Math.max(bottom, plots.draw(panels().get(i), area, i == first));
      }
      y = bottom + 12;
    }
    return y;
  }

  private int columns(Canvas canvas) {
    int panels = panels().size();
    if (canvas.narrow()) {
      return 1;
    }
    return panels <= 3 ? panels : panels == 4 ? 2 : panels <= 6 ? 3 : 4;
  }

  private static double title(Canvas canvas, Panel panel, double x, double top, double width) {
    double y = canvas.paragraph(panel.title(), x, top + 4, width, canvas.bold(), Ink.INK);
    return panel.xTitle().isBlank()
        ? y
        : canvas.paragraph(panel.xTitle(), x, y, width, canvas.small(), Ink.MUTED);
  }
}
