package org.waymark.gui.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.outcome.MonthlyTable;
import org.waymark.outcome.Variable;

/** The pathway of people since the first month: how many came to each station. */
final class PathwayChart implements LiveChart {

  private static final List<Variable> STATIONS =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_INTERDICTED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.PEOPLE_RETURNED,
          Variable.VICTIMS_IDENTIFIED,
          Variable.VICTIMS_ASSISTED,
          Variable.PEOPLE_REINTEGRATED,
          Variable.PEOPLE_NEVER_RETURNED);

  private static final Color GHOST = new Color(0xBD, 0xBD, 0xBD);

  private final Look look;
  private final JFreeChart chart;
  private final DefaultCategoryDataset data = new DefaultCategoryDataset();

  PathwayChart(Look look) {
    this.look = look;
    BarRenderer bars = new BarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setItemMargin(0);
    bars.setSeriesPaint(0, Look.BLUE);
    bars.setSeriesPaint(1, GHOST);
    CategoryAxis stations = new CategoryAxis();
    stations.setCategoryMargin(0.25);
    stations.setMaximumCategoryLabelWidthRatio(0.9f);
    stations.setMaximumCategoryLabelLines(2);
    CategoryPlot plot =
        new CategoryPlot(
            data, stations, Theme.values(look, look.text("pathway.axis"), "#,##0"), bars);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    chart = Theme.chart(look, look.text("chart.pathway"), plot);
    chart.removeLegend();
  }

  @Override
  public JFreeChart chart() {
    return chart;
  }

  @Override
  public void update(Classroom classroom, Classroom.Record ghost) {
    chart.setNotify(false);
    int months = classroom.monthsDone();
    for (Variable station : STATIONS) {
      String name = look.text("pathway." + station.id());
      data.setValue(sum(classroom.table(), station, months), "run", name);
      if (ghost != null) {
        int common = Math.min(months, ghost.months());
        data.setValue(sum(ghost.table(), station, common), "ghost", name);
      } else {
        data.setValue(null, "ghost", name);
      }
    }
    chart.setNotify(true);
  }

  private static double sum(MonthlyTable table, Variable variable, int months) {
    double sum = 0;
    for (int month = 0; month < months; month++) {
      sum += table.get(month, table.places().nation(), variable);
    }
    return sum;
  }
}
