package org.waymark.picture.axis;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/** Axes and plots of JFreeChart in the manner of this house: few lines, no frame, own letters. */
public final class Axes {
  private Axes() {}

  /** An upright axis of values whose ends are round numbers around {@code low} and {@code high}. */
  public static NumberAxis upright(
      Canvas canvas, Quantity quantity, double low, double high, double height) {
    return values(canvas, quantity, low, high, height / (2 * Type.lineHeight(canvas.small())));
  }

  /** A level axis of values whose ends are round numbers around {@code low} and {@code high}. */
  public static NumberAxis level(
      Canvas canvas, Quantity quantity, double low, double high, double width) {
    double farthest = Math.max(-low, high);
    String longest =
        AxisNumbers.format(canvas.language(), quantity)
            .format(farthest < 10 ? farthest : Math.rint(farthest));
    double label = Type.width(longest, canvas.small()) + 24;
    return values(canvas, quantity, low, high, Math.min(8, width / label));
  }

  private static NumberAxis values(
      Canvas canvas, Quantity quantity, double low, double high, double labels) {
    RoundNumbers round = RoundNumbers.around(low, high, labels);
    NumberAxis axis = bare(canvas, AxisNumbers.format(canvas.language(), quantity));
    axis.setRange(round.low(), round.high());
    axis.setTickUnit(new NumberTickUnit(round.step()));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  /** An axis of years, with half a year to spare at either end. */
  public static NumberAxis years(Canvas canvas, int first, int last, double width) {
    NumberAxis axis = bare(canvas, AxisNumbers.years());
    axis.setRange(first - 0.5, last + 0.5);
    axis.setTickUnit(new NumberTickUnit(yearsBetweenLabels(canvas, last - first + 1, width)));
    axis.setAxisLinePaint(Ink.MUTED);
    axis.setAxisLineStroke(Canvas.solid(1));
    axis.setTickMarkPaint(Ink.MUTED);
    axis.setTickMarkStroke(Canvas.solid(1));
    return axis;
  }

  /** A plot without frame, ground or colours of its own, with lines at the labels of y. */
  public static XYPlot plot(NumberAxis x, NumberAxis y) {
    // Without a renderer, no lines are drawn at the labels.
    XYPlot plot = new XYPlot(null, x, y, new XYLineAndShapeRenderer(false, false));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setDomainGridlinePaint(Ink.GRID);
    plot.setDomainGridlineStroke(Canvas.solid(1));
    plot.setRangeGridlinePaint(Ink.GRID);
    plot.setRangeGridlineStroke(Canvas.solid(1));
    return plot;
  }

  /**
   * Draws a plot.
   *
   * @param left room for labels of y, given so that charts above one another line up
   * @return where its values lie
   */
  public static Rectangle2D draw(Canvas canvas, XYPlot plot, Rectangle2D area, double left) {
    double bottom = labelHeight(canvas);
    AxisSpace side = new AxisSpace();
    side.setLeft(left);
    plot.setFixedRangeAxisSpace(side);
    AxisSpace below = new AxisSpace();
    below.setBottom(bottom);
    plot.setFixedDomainAxisSpace(below);
    plot.draw(canvas.graphics(), area, null, null, null);
    return new Rectangle2D.Double(
        area.getX() + left, area.getY(), area.getWidth() - left, area.getHeight() - bottom);
  }

  /** Room below a plot for the labels of x. */
  public static double labelHeight(Canvas canvas) {
    return Type.lineHeight(canvas.small()) + 6;
  }

  /** Room beside a plot that the labels of y need. */
  public static double labelWidth(Canvas canvas, NumberAxis axis) {
    Font font = canvas.small();
    double widest = 0;
    double step = axis.getTickUnit().getSize();
    for (double value = axis.getLowerBound();
        value <= axis.getUpperBound() + step / 2;
        value += step) {
      String label = axis.getNumberFormatOverride().format(value);
      widest = Math.max(widest, Type.width(label, font));
    }
    return widest + 8;
  }

  private static NumberAxis bare(Canvas canvas, NumberFormat format) {
    NumberAxis axis = new NumberAxis();
    axis.setNumberFormatOverride(format);
    axis.setTickLabelFont(canvas.small());
    axis.setTickLabelPaint(Ink.MUTED);
    axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 4));
    return axis;
  }

  private static int yearsBetweenLabels(Canvas canvas, int years, double width) {
    double label = Type.width("2020", canvas.small()) + 14;
    for (int step : new int[] {1, 2, 5, 10, 20}) {
      if (years * label / step <= width) {
        return step;
      }
    }
    return 50;
  }
}
