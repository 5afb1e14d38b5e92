package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.analysis.comparison.EffectWindow;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.summary.Summary;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.time.Course;
import org.waymark.picture.time.TimeCourse;
import org.waymark.report.Block;
import org.waymark.report.DataTable;

/** Reference and scenarios over the years, as levels: what the differences are differences of. */
final class LevelsPicture {
  private LevelsPicture() {}

  static Block of(ComparisonText text) {
    List<Course> courses =
        shown(text).stream()
            .map(number -> new Course(text.name(number), "", "", points(text, number)))
            .toList();
    TimeCourse chart =
        new TimeCourse(
            text.text("axis.levels"),
            Quantity.NUMBER,
            courses,
            TimeCourse.Observed.NONE,
            List.of(),
            List.of(),
            text.start(text.findings().comparison().windows().common()));
    return text.plain(
        "levels", text.text("levels"), text.text("levels.caption"), chart, table(text));
  }

  /** The reference and the scenarios with the largest effects: more lines are not told apart. */
  private static List<Integer> shown(ComparisonText text) {
    List<Integer> order = new ArrayList<>(text.findings().byEffect());
    order.sort((one, two) -> Double.compare(size(text, two), size(text, one)));
    List<Integer> shown = new ArrayList<>(List.of(0));
    order.stream().limit(5).forEach(shown::add);
    return shown;
  }

  private static double size(ComparisonText text, int number) {
    return Math.abs(
        text.findings()
            .comparison()
            .difference(number)
            .besideOthers(ScenarioComparison.HEADLINE)
            .difference()
            .mean());
  }

  private static List<Course.Point> points(ComparisonText text, int number) {
    Summary summary = text.findings().comparison().ensemble(number).summary();
    EffectWindow common = text.findings().comparison().windows().common();
    // Where nothing differs yet, years would take the room of those in which something does.
    int from = common.months().from() == 0 ? 0 : text.commonWindow().start().getYear() - 1;
    boolean anyIsWhole = summary.years().stream().anyMatch(Period.Year::isComplete);
    return IntStream.range(0, summary.years().size())
        .filter(year -> !anyIsWhole || summary.years().get(year).isComplete())
        .filter(year -> summary.years().get(year).year() >= from)
        .mapToObj(
            year ->
                new Course.Point(
                    summary.years().get(year).year(),
                    level(summary, year).mean(),
                    Interval.NONE,
                    Interval.NONE))
        .toList();
  }

  private static Estimate level(Summary summary, int year) {
    return summary.inYear(year, ScenarioComparison.HEADLINE);
  }

  private static DataTable table(ComparisonText text) {
    List<Integer> all =
        IntStream.range(0, text.findings().plan().scenarios().size()).boxed().toList();
    List<String> columns = new ArrayList<>(List.of(text.text("year")));
    all.forEach(number -> columns.add(text.name(number)));
    List<List<String>> rows = new ArrayList<>();
    List<Period.Year> years = text.findings().comparison().ensemble(0).summary().years();
    for (int year = 0; year < years.size(); year++) {
      List<String> row = new ArrayList<>(List.of(Integer.toString(years.get(year).year())));
      for (int number : all) {
        Summary summary = text.findings().comparison().ensemble(number).summary();
        row.add(text.figures().number(level(summary, year).mean(), 0));
      }
      rows.add(row);
    }
    return DataTable.of(text.text("levels"), columns, rows);
  }
}
