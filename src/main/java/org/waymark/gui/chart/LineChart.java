package org.waymark.gui.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.scenario.Scenario;

/** Lines over time, each with its ghost: thick is this run, dashed the one to compare with. */
final class LineChart implements LiveChart {
  private static final double MONTHS_A_YEAR = 12;

  private final JFreeChart chart;
  private final List<List<Line>> axes;
  private final List<XYSeriesCollection> data = new ArrayList<>();
  private final double start;
  private final Events events;
  private Classroom.Record shownGhost;
  private MonthlyTable shownTable;

  /**
   * A chart of lines.
   *
   * @param labels of the one or two axes
   * @param pattern of the numbers at each axis
   * @param axes the lines of each axis
   */
  LineChart(
      Look look,
      Scenario scenario,
      String title,
      List<String> labels,
      List<String> pattern,
      List<List<Line>> axes) {
    this.axes = axes;
    this.start = year(scenario);
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(Theme.years(look, start, start + scenario.months() / MONTHS_A_YEAR));
    for (int axis = 0; axis < axes.size(); axis++) {
      XYSeriesCollection lines = new XYSeriesCollection();
      XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
      renderer.setDrawSeriesLineAsPath(true);
      for (Line line : axes.get(axis)) {
        add(lines, renderer, look, line);
      }
      NumberAxis values = Theme.values(look, look.text(labels.get(axis)), pattern.get(axis));
      data.add(lines);
      plot.setDataset(axis, lines);
      plot.setRenderer(axis, renderer);
      plot.setRangeAxis(axis, values);
      plot.mapDatasetToRangeAxis(axis, axis);
    }
    events = new Events(plot, look, scenario);
    chart = Theme.chart(look, look.text(title), plot);
  }

  private static void add(
      XYSeriesCollection lines, XYLineAndShapeRenderer renderer, Look look, Line line) {
    for (boolean ghost : new boolean[] {false, true}) {
      int series = lines.getSeriesCount();
      String name = look.names().label(line.variable());
      lines.addSeries(new XYSeries(ghost ? name + " " : name));
      renderer.setSeriesPaint(series, line.colour());
      renderer.setSeriesStroke(series, ghost ? Theme.GHOST : Theme.SOLID);
      renderer.setSeriesVisibleInLegend(series, !ghost);
    }
  }

  static double year(Scenario scenario) {
    return scenario.start().getYear() + (scenario.start().getMonthValue() - 1) / MONTHS_A_YEAR;
  }

  @Override
  public JFreeChart chart() {
    return chart;
  }

  @Override
  public void update(Classroom classroom, Classroom.Record ghost) {
    chart.setNotify(false);
    events.update(classroom);
    boolean otherGhost = ghost != shownGhost;
    for (int axis = 0; axis < axes.size(); axis++) {
      List<Line> lines = axes.get(axis);
      for (int i = 0; i < lines.size(); i++) {
        XYSeries run = data.get(axis).getSeries(2 * i);
        if (classroom.table() != shownTable) {
          run.clear();
        }
        append(run, lines.get(i), classroom.table(), classroom.monthsDone());
        if (otherGhost) {
          XYSeries dashed = data.get(axis).getSeries(2 * i + 1);
          dashed.clear();
          if (ghost != null) {
            append(dashed, lines.get(i), ghost.table(), ghost.months());
          }
        }
      }
    }
    shownGhost = ghost;
    shownTable = classroom.table();
    chart.setNotify(true);
  }

  /** Adds the months that a line does not have yet. */
  private void append(XYSeries series, Line line, MonthlyTable table, int months) {
    for (int month = series.getItemCount(); month < months; month++) {
      series.add(start + (month + 0.5) / MONTHS_A_YEAR, line.value(table, month), false);
    }
    series.fireSeriesChanged();
  }
}
