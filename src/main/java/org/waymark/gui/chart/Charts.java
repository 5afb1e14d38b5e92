package org.waymark.gui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;

/** The five charts of a classroom. */
public final class Charts {
  private static final int SMOOTH = 3;

  private final List<LiveChart> all;

  /** Charts of a scenario's months. */
  public Charts(Look look, Scenario scenario) {
    LiveChart people =
        new LineChart(
            look,
            scenario,
            "chart.people",
            List.of("people.axis"),
            List.of("#,##0"),
            List.of(
                List.of(
                    new Line(Variable.PEOPLE_TRAFFICKED, Look.VERMILION, 1, SMOOTH),
                    new Line(Variable.VICTIMS_IDENTIFIED, Look.BLUE, 1, SMOOTH))));
    LiveChart recruiters =
        new LineChart(
            look,
            scenario,
            "chart.recruiters",
            List.of("pathway.axis", "risk.axis"),
            List.of("#,##0", "0.00"),
            List.of(
                List.of(new Line(Variable.ACTIVE_RECRUITERS, Look.INK, 1, 1)),
                List.of(new Line(Variable.PERCEIVED_RISK, Look.ORANGE, 1, 1))));
    LiveChart levels =
        new LineChart(
            look,
            scenario,
            "chart.levels",
            List.of("levels.axis"),
            List.of("0"),
            List.of(
                List.of(
                    new Line(Variable.MEAN_AWARENESS, Look.GREEN, 100, 1),
                    new Line(Variable.POVERTY_RATE, Look.PURPLE, 100, 1))));
    all =
        List.of(people, recruiters, new MoneyChart(look, scenario), new PathwayChart(look), levels);
  }

  /** The charts: people, recruiters, money, pathway, awareness and poverty. */
  public List<LiveChart> all() {
    return all;
  }

  /** Shows the run as it stands in all charts. */
  public void update(Classroom classroom, Classroom.Record ghost) {
    all.forEach(chart -> chart.update(classroom, ghost));
  }

  /** Draws the charts in two columns into a rectangle. */
  public void draw(Graphics2D graphics, Rectangle2D paper) {
    int rows = (all.size() + 1) / 2;
    double width = paper.getWidth() / 2;
    double height = paper.getHeight() / rows;
    for (int i = 0; i < all.size(); i++) {
      double x = paper.getX() + i % 2 * width;
      double y = paper.getY() + i / 2 * height;
      all.get(i).chart().draw(graphics, new Rectangle2D.Double(x, y, width, height));
    }
  }
}
