package org.waymark.gui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.waymark.gui.Look;

/** How all charts look: white, few lines, one font. */
final class Theme {
  static final BasicStroke SOLID =
      new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final BasicStroke GHOST =
      new BasicStroke(
          1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4f, 3f}, 0);
  private static final Color GRID = new Color(0xDD, 0xDD, 0xDD);

  private Theme() {}

  /** A chart around a plot. */
  static JFreeChart chart(Look look, String title, Plot plot) {
    JFreeChart chart = new JFreeChart(title, look.font(Font.BOLD, 1), plot, true);
    chart.setBackgroundPaint(Look.PAPER);
    chart.setPadding(new RectangleInsets(2, 2, 2, 16));
    chart.getTitle().setPaint(Look.INK);
    LegendTitle legend = chart.getLegend();
    legend.setItemFont(look.font(Font.PLAIN, 0.9));
    legend.setBackgroundPaint(Look.PAPER);
    legend.setFrame(org.jfree.chart.block.BlockBorder.NONE);
    plot.setBackgroundPaint(Look.PAPER);
    plot.setOutlineVisible(false);
    if (plot instanceof XYPlot xy) {
      xy.setRangeGridlinePaint(GRID);
      xy.setDomainGridlinesVisible(false);
      xy.setAxisOffset(RectangleInsets.ZERO_INSETS);
    } else if (plot instanceof CategoryPlot category) {
      category.setRangeGridlinePaint(GRID);
      category.setAxisOffset(RectangleInsets.ZERO_INSETS);
      category.getDomainAxis().setTickLabelFont(look.font(Font.PLAIN, 0.9));
      if (category.getRangeAxis() instanceof NumberAxis numbers) {
        numbers.setNumberFormatOverride(new DecimalFormat("#,##0.##", look.symbols()));
      }
      letters(look, category.getRangeAxis());
    }
    return chart;
  }

  /** An axis of values from zero on. */
  static NumberAxis values(Look look, String label, String pattern) {
    NumberAxis axis = new NumberAxis(label);
    axis.setAutoRangeIncludesZero(true);
    axis.setNumberFormatOverride(new DecimalFormat(pattern, look.symbols()));
    if (!pattern.contains(".")) {
      axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }
    letters(look, axis);
    return axis;
  }

  /** An axis of years. */
  static NumberAxis years(Look look, double from, double until) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(from, until);
    axis.setNumberFormatOverride(new DecimalFormat("0", look.symbols()));
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    letters(look, axis);
    return axis;
  }

  private static void letters(Look look, ValueAxis axis) {
    axis.setTickLabelFont(look.font(Font.PLAIN, 0.9));
    axis.setLabelFont(look.font(Font.PLAIN, 0.9));
    axis.setLabelPaint(Look.QUIET);
  }
}
