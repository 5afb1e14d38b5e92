package org.waymark.gui.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYAreaRenderer2;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;

/** What IOM spends, programme upon programme; the ghost is the sum. */
final class MoneyChart implements LiveChart {
  private static final double MONTHS_A_YEAR = 12;
  private static final double THOUSAND_A_YEAR = MONTHS_A_YEAR / 1000;

  private static final List<Line> PROGRAMMES =
      List.of(
          line(Variable.IOM_SPENT_OVERHEAD_USD, new Color(0xBB, 0xBB, 0xBB)),
          line(Variable.IOM_SPENT_AWARENESS_USD, Look.ORANGE),
          line(Variable.IOM_SPENT_LIVELIHOODS_USD, Look.GREEN),
          line(Variable.IOM_SPENT_TRAINING_USD, Look.BLUE),
          line(Variable.IOM_SPENT_ASSISTANCE_USD, Look.SKY),
          line(Variable.IOM_SPENT_NORMS_USD, Look.PURPLE),
          line(Variable.IOM_SPENT_ADVOCACY_USD, Look.VERMILION));

  private static final Line SUM = line(Variable.IOM_SPENT_USD, Look.INK);

  private final Look look;
  private final JFreeChart chart;
  private final DefaultTableXYDataset areas = new DefaultTableXYDataset();
  private final XYSeries ghostSum;
  private final double start;
  private final Events events;
  private int shown;
  private Classroom.Record shownGhost;
  private MonthlyTable shownTable;

  private static Line line(Variable variable, Color colour) {
    return new Line(variable, colour, THOUSAND_A_YEAR, 12);
  }

  MoneyChart(Look look, Scenario scenario) {
    this.look = look;
    start = LineChart.year(scenario);
    StackedXYAreaRenderer2 stack = new StackedXYAreaRenderer2();
    for (Line line : PROGRAMMES) {
      stack.setSeriesPaint(PROGRAMMES.indexOf(line), line.colour());
    }
    fill();
    ghostSum = new XYSeries(look.names().label(SUM.variable()));
    XYLineAndShapeRenderer dashed = new XYLineAndShapeRenderer(true, false);
    dashed.setDrawSeriesLineAsPath(true);
    dashed.setSeriesPaint(0, SUM.colour());
    dashed.setSeriesStroke(0, Theme.GHOST);
    dashed.setSeriesVisibleInLegend(0, false);
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(Theme.years(look, start, start + scenario.months() / MONTHS_A_YEAR));
    plot.setRangeAxis(Theme.values(look, look.text("money.axis"), "#,##0"));
    // A renderer looks at its data at once: renderers first.
    plot.setRenderer(0, stack);
    plot.setRenderer(1, dashed);
    plot.setDataset(0, areas);
    plot.setDataset(1, new XYSeriesCollection(ghostSum));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    events = new Events(plot, look, scenario);
    chart = Theme.chart(look, look.text("chart.money"), plot);
  }

  private void fill() {
    for (Line line : PROGRAMMES) {
      areas.addSeries(new XYSeries(look.names().part(line.variable()), true, false));
    }
  }

  @Override
  public JFreeChart chart() {
    return chart;
  }

  @Override
  public void update(Classroom classroom, Classroom.Record ghost) {
    chart.setNotify(false);
    events.update(classroom);
    if (classroom.table() != shownTable) {
      areas.removeAllSeries();
      fill();
      shown = 0;
    }
    for (; shown < classroom.monthsDone(); shown++) {
      double x = start + (shown + 0.5) / MONTHS_A_YEAR;
      for (int i = 0; i < PROGRAMMES.size(); i++) {
        // A table of areas has every month in all of them: the first adds it to the others.
        areas.getSeries(i).addOrUpdate(x, PROGRAMMES.get(i).value(classroom.table(), shown));
      }
    }
    if (ghost != shownGhost) {
      ghostSum.clear();
      for (int m = 0; ghost != null && m < ghost.months(); m++) {
        ghostSum.add(start + (m + 0.5) / MONTHS_A_YEAR, SUM.value(ghost.table(), m), false);
      }
    }
    shownGhost = ghost;
    shownTable = classroom.table();
    chart.setNotify(true);
  }
}
