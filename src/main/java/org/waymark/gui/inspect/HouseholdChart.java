package org.waymark.gui.inspect;

import java.awt.Dimension;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.waymark.gui.Look;
import org.waymark.gui.chart.LifeChart;
import org.waymark.gui.live.Classroom;
import org.waymark.nation.household.Household;

/** The life of a household as a chart: evaluated on demand, month by month. */
final class HouseholdChart {
  private final Classroom classroom;
  private final long household;
  private final int commune;
  private final LifeChart life;

  HouseholdChart(Classroom classroom, Look look, long household) {
    this.classroom = classroom;
    this.household = household;
    this.commune = classroom.nation().map().communeOf(household);
    this.life = new LifeChart(look, classroom.scenario());
  }

  /** A panel of the chart. */
  ChartPanel panel(Look look) {
    JFreeChart chart = life.chart();
    ChartPanel panel = new ChartPanel(chart);
    panel.setPopupMenu(null);
    panel.setMouseZoomable(false);
    panel.setMinimumDrawWidth(100);
    panel.setMinimumDrawHeight(80);
    panel.setMaximumDrawWidth(4000);
    panel.setMaximumDrawHeight(3000);
    panel.setPreferredSize(new Dimension(look.px(330), look.px(220)));
    return panel;
  }

  /** The household in the month simulated last; draws its life until then. */
  Household now() {
    Household met = new Household();
    int burnIn = classroom.scenario().burnInMonths();
    int months = classroom.monthsDone();
    double[] income = new double[months];
    double[] awareness = new double[months];
    for (int month = 0; month < months; month++) {
      meet(burnIn + month, met);
      income[month] = Math.exp(met.logIncome());
      awareness[month] = met.awareness();
    }
    life.show(income, awareness);
    if (months == 0) {
      meet(Math.max(0, burnIn - 1), met);
    }
    return met;
  }

  private void meet(int month, Household met) {
    if (classroom.nation().month() > month) {
      classroom.nation().households().meet(household, commune, month, met);
    }
  }
}
