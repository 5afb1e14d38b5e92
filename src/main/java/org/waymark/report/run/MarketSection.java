package org.waymark.report.run;

import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.variable.Variable;
import org.waymark.picture.time.LinePanels;
import org.waymark.report.DataTable;
import org.waymark.report.Rounding;
import org.waymark.report.Section;

/** Recruiters, deterrence and moves between regions; nothing that would be of use to one. */
final class MarketSection {
  private static final List<Variable> PANELS =
      List.of(
          Variable.ACTIVE_RECRUITERS,
          Variable.RECRUITERS_IN_PRISON,
          Variable.RECRUITERS_DETERRED,
          Variable.RECRUITERS_AWAY_FROM_HOME);

  private MarketSection() {}

  static Section of(RunBrief brief) {
    Courses courses = new Courses(brief);
    List<LinePanels.Panel> panels = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (Variable variable : PANELS) {
      String unit = variable == Variable.RECRUITERS_DETERRED ? "peoplePerYear" : "people";
      panels.add(courses.panel(variable, brief.text(unit)));
      parts.add(courses.alternative(variable));
    }
    return new SectionWriter(brief, "market")
        .say("market.what")
        .picture(
            "market",
            LinePanels.of(new LinePanels.Data(panels, brief.text("ownScales"))),
            String.join(" ", parts),
            courses.table(brief.text("picture.market"), PANELS))
        .heading("market.regions")
        .say("market.displacement")
        .table(regions(brief))
        .done();
  }

  private static DataTable regions(RunBrief brief) {
    FigureColumns columns = new FigureColumns(brief);
    List<List<String>> rows = new ArrayList<>();
    List<String> regions = brief.ensemble().places().places().regions();
    int nation = brief.ensemble().places().places().nation();
    for (int region = 0; region < regions.size(); region++) {
      int place = brief.ensemble().places().places().region(region);
      rows.add(
          FigureColumns.row(
              List.of(brief.text("region." + regions.get(region))),
              columns.cells(brief.counts(), brief.at(place, Variable.ACTIVE_RECRUITERS)),
              columns.cells(brief.counts(), brief.at(place, Variable.RECRUITERS_AWAY_FROM_HOME)),
              List.of(risk(brief, place, nation))));
    }
    return DataTable.of(
        brief.text("market.regions.title"),
        FigureColumns.row(
            List.of(brief.text("column.region")),
            columns.headings(brief.name(Variable.ACTIVE_RECRUITERS)),
            columns.headings(brief.name(Variable.RECRUITERS_AWAY_FROM_HOME)),
            List.of(brief.text("column.risk"))),
        rows);
  }

  /** Against the nation as 100, to the nearest ten: enough to see a shift, and no more. */
  private static String risk(RunBrief brief, int place, int nation) {
    double there = brief.ensemble().places().perYear(place, Variable.PERCEIVED_RISK).mean();
    double all = brief.ensemble().places().perYear(nation, Variable.PERCEIVED_RISK).mean();
    return brief.figures().number(new Rounding(1).round(100 * there / all), 0);
  }
}
