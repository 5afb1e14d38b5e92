package org.waymark.report.run;

import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.variable.Variable;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.time.Course;
import org.waymark.picture.time.LinePanels;
import org.waymark.picture.time.TimeCourse;
import org.waymark.report.DataTable;
import org.waymark.report.Reading;

/** Variables year by year, as charts, tables and sentences. */
record Courses(RunBrief brief) {
  /** A chart of one variable. */
  TimeCourse data(
      Variable variable,
      String unit,
      TimeCourse.Observed observed,
      List<TimeCourse.Marker> markers,
      List<TimeCourse.Period> periods) {
    List<Course.Point> points = new ArrayList<>();
    for (int year : brief.shownYears()) {
      Reading reading = brief.inYear(year, variable);
      points.add(
          new Course.Point(
              brief.year(year), reading.mean(), reading.drawnChance(), reading.assumptions()));
    }
    return new TimeCourse(
        unit,
        Quantity.NUMBER,
        List.of(
            new Course(brief.text("mean"), brief.chanceLabel(), brief.assumptionsLabel(), points)),
        observed,
        markers,
        periods);
  }

  /** The same as one of several panels. */
  LinePanels.Panel panel(Variable variable, String unit) {
    return new LinePanels.Panel(
        brief.name(variable), data(variable, unit, TimeCourse.Observed.NONE, List.of(), List.of()));
  }

  /** What a course shows, in numbers. */
  String alternative(Variable variable) {
    List<Integer> years = brief.shownYears();
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    int least = first;
    int most = first;
    for (int year : years) {
      double value = brief.summary().inYear(year, variable).mean();
      least = value < brief.summary().inYear(least, variable).mean() ? year : least;
      most = value > brief.summary().inYear(most, variable).mean() ? year : most;
    }
    return brief.text(
        "alternative.course",
        brief.name(variable),
        about(first, variable),
        year(first),
        about(last, variable),
        year(last),
        about(least, variable),
        year(least),
        about(most, variable),
        year(most));
  }

  /** Years in rows, variables in columns. */
  DataTable table(String title, List<Variable> variables) {
    FigureColumns columns = new FigureColumns(brief);
    List<String> headings = new ArrayList<>(List.of(brief.text("column.year")));
    variables.forEach(variable -> headings.addAll(columns.headings(brief.name(variable))));
    List<List<String>> rows = new ArrayList<>();
    for (int year : brief.shownYears()) {
      List<String> row = new ArrayList<>(List.of(year(year)));
      variables.forEach(
          variable -> row.addAll(columns.cells(brief.counts(), brief.inYear(year, variable))));
      rows.add(row);
    }
    return DataTable.of(title, headings, rows);
  }

  private String about(int year, Variable variable) {
    return brief.counts().about(brief.inYear(year, variable));
  }

  private String year(int index) {
    return Integer.toString(brief.year(index));
  }
}
