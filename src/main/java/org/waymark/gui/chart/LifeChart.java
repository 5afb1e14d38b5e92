package org.waymark.gui.chart;

import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.waymark.gui.Look;
import org.waymark.scenario.Scenario;

/** Income and awareness of one invented household over time. */
public final class LifeChart {
  private static final double MONTHS_A_YEAR = 12;

  private final JFreeChart chart;
  private final XYSeries income;
  private final XYSeries awareness;
  private final double start;

  /** An empty chart of a scenario's months. */
  public LifeChart(Look look, Scenario scenario) {
    start = LineChart.year(scenario);
    income = new XYSeries(look.text("life.income"));
    awareness = new XYSeries(look.text("life.awareness"));
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(Theme.years(look, start, start + scenario.months() / MONTHS_A_YEAR));
    add(plot, 0, income, Look.PURPLE, look, "life.income.axis");
    add(plot, 1, awareness, Look.GREEN, look, "life.awareness.axis");
    plot.getRangeAxis(1).setRange(0, 1);
    plot.addRangeMarker(new ValueMarker(1, Color.GRAY, Theme.GHOST));
    chart = Theme.chart(look, look.text("life.title"), plot);
  }

  private static void add(
      XYPlot plot, int axis, XYSeries series, Color colour, Look look, String label) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, Theme.SOLID);
    plot.setRenderer(axis, renderer);
    plot.setDataset(axis, new XYSeriesCollection(series));
    plot.setRangeAxis(axis, Theme.values(look, look.text(label), "0.0#"));
    plot.mapDatasetToRangeAxis(axis, axis);
  }

  /** The chart. */
  public JFreeChart chart() {
    return chart;
  }

  /**
   * Shows a life.
   *
   * @param ofIncome income by month, multiples of the poverty line
   * @param ofAwareness awareness by month, 0 to 1
   */
  public void show(double[] ofIncome, double[] ofAwareness) {
    chart.setNotify(false);
    income.clear();
    awareness.clear();
    for (int month = 0; month < ofIncome.length; month++) {
      double x = start + (month + 0.5) / MONTHS_A_YEAR;
      income.add(x, ofIncome[month], false);
      awareness.add(x, ofAwareness[month], false);
    }
    income.fireSeriesChanged();
    awareness.fireSeriesChanged();
    chart.setNotify(true);
  }
}
