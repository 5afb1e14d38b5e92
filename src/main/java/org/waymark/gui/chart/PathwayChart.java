package org.waymark.gui.chart;

import java.awt.Color;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;

/** The pathway of people since something was changed: how many came to each station. */
final class PathwayChart implements LiveChart {
  private static final List<Station> STATIONS =
      List.of(
          new Station(Variable.PEOPLE_TRAFFICKED, Stage.TRAFFICKED),
          new Station(Variable.PEOPLE_INTERDICTED, Stage.INTERDICTED),
          new Station(Variable.PEOPLE_ENTERING_EXPLOITATION, Stage.EXPLOITED),
          new Station(Variable.PEOPLE_RETURNED, Stage.RETURNED),
          new Station(Variable.VICTIMS_IDENTIFIED, Stage.IDENTIFIED),
          new Station(Variable.VICTIMS_ASSISTED, Stage.ASSISTED),
          new Station(Variable.PEOPLE_REINTEGRATED, Stage.REINTEGRATED),
          new Station(Variable.PEOPLE_NEVER_RETURNED, Stage.NEVER_RETURNED));

  private static final Color GHOST = new Color(0xBD, 0xBD, 0xBD);

  private final Look look;
  private final JFreeChart chart;
  private final DefaultCategoryDataset data = new DefaultCategoryDataset();

  /** Everybody who came to a stage, whenever trafficked. */
  private record Station(Variable variable, Stage stage) {}

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
    chart = Theme.chart(look, look.text("chart.pathway.name"), plot);
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
    YearMonth since = classroom.since(ghost);
    int from = (int) classroom.scenario().start().until(since, ChronoUnit.MONTHS);
    chart.setTitle(look.text("chart.pathway", since.toString()));
    for (Station station : STATIONS) {
      String name = look.names().label(station.stage());
      data.setValue(sum(classroom.table(), station.variable(), from, months), "run", name);
      if (ghost != null) {
        int common = Math.min(months, ghost.months());
        data.setValue(sum(ghost.table(), station.variable(), from, common), "ghost", name);
      } else {
        data.setValue(null, "ghost", name);
      }
    }
    chart.setNotify(true);
  }

  private static double sum(MonthlyTable table, Variable variable, int from, int months) {
    double sum = 0;
    for (int month = from; month < months; month++) {
      sum += table.get(month, table.places().nation(), variable);
    }
    return sum;
  }
}
