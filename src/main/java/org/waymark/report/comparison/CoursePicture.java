package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.analysis.comparison.ScenarioDifference;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.time.Course;
import org.waymark.picture.time.LinePanels;
import org.waymark.picture.time.TimeCourse;
import org.waymark.report.Block;
import org.waymark.report.DataTable;

/** Year by year, how many people more or fewer; a panel for each scenario. */
final class CoursePicture {
  private static final Variable HEADLINE = ScenarioComparison.HEADLINE;

  private final ComparisonText text;
  private final List<List<String>> rows = new ArrayList<>();

  private CoursePicture(ComparisonText text) {
    this.text = text;
  }

  static Block of(ComparisonText text) {
    return new CoursePicture(text).drawn();
  }

  private Block drawn() {
    List<LinePanels.Panel> panels = new ArrayList<>();
    for (int other : text.others()) {
      panels.add(new LinePanels.Panel(text.name(other), course(other)));
    }
    // A single course has no need of its name above it.
    Chart chart =
        panels.size() == 1 ? panels.get(0).course() : LinePanels.of(new LinePanels.Data(panels));
    String caption = text.text(panels.size() == 1 ? "caption" : "course.caption");
    return text.illustration("course", text.text("course"), caption, chart, table());
  }

  private TimeCourse course(int other) {
    String label = text.text("difference");
    return new TimeCourse(
        text.text("axis.people"),
        Quantity.NUMBER,
        List.of(new Course(label, text.text("interval"), text.assumptionsLabel(), points(other))),
        TimeCourse.Observed.NONE,
        List.of(),
        List.of(),
        text.start(text.findings().comparison().windows().of(other)));
  }

  private List<Course.Point> points(int other) {
    ScenarioDifference difference = text.findings().comparison().difference(other);
    List<Course.Point> points = new ArrayList<>();
    List<Period.Year> years = difference.period().years();
    for (int year = 0; year < years.size(); year++) {
      PairedDifference in = difference.inYear(year, difference.places().nation(), HEADLINE);
      double low = in.difference().low95();
      double high = in.difference().high95();
      Span span = span(other, year);
      points.add(
          new Course.Point(
              years.get(year).year(),
              in.difference().mean(),
              ComparisonText.interval(low, high),
              ComparisonText.interval(span.low90(), span.high90())));
      rows.add(
          List.of(
              Integer.toString(years.get(year).year()),
              text.name(other),
              text.signed(in.difference().mean()),
              text.range(low, high),
              text.range(span.low90(), span.high90())));
    }
    return points;
  }

  private Span span(int other, int year) {
    return text.findings()
        .overSets(other)
        .map(sets -> sets.inYear(year, HEADLINE))
        .orElse(Span.MISSING);
  }

  private DataTable table() {
    return new DataTable(
        text.text("course"),
        List.of(
            text.text("year"),
            text.text("other"),
            text.text("difference"),
            text.text("interval"),
            text.text("assumptions")),
        rows,
        List.of(1));
  }
}
