package org.waymark.gui;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.gui.live.Classroom;
import org.waymark.lesson.LessonFigures;
import org.waymark.outcome.Names;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/** The sums so far in words: what happened, what became known, and the difference of the ghost. */
record Headline(Look look, LessonFigures figures) {
  private static final List<Variable> SUMS =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIMS_IDENTIFIED,
          Variable.IOM_SPENT_USD);

  Headline(Look look) {
    this(look, LessonFigures.in(look.words().language()));
  }

  /**
   * A sum.
   *
   * @param name what is counted
   * @param value how much, in words
   * @param difference from the ghost, in words; empty where there is none
   * @param luck whether luck alone could make that difference in one run
   */
  record Row(String name, String value, String difference, boolean luck) {
    /** The row as a line of text. */
    String line() {
      return name + ": " + value + (difference.isEmpty() ? "" : " (" + difference + ")");
    }
  }

  /** Which of these differences luck alone could make; empty if none. */
  String luck(List<Row> rows) {
    String names = rows.stream().filter(Row::luck).map(Row::name).collect(Collectors.joining("; "));
    return names.isEmpty() ? "" : look.text("headline.luck", names);
  }

  /** The months of the sums: from the one in which something was changed. */
  String months(Classroom classroom, Classroom.Record ghost) {
    return look.text(
        "headline.since", classroom.since(ghost).toString(), classroom.lastDate().toString());
  }

  /** The sums over these months. */
  List<Row> rows(Classroom classroom, Classroom.Record ghost) {
    return SUMS.stream().map(variable -> row(classroom, ghost, variable)).toList();
  }

  private Row row(Classroom classroom, Classroom.Record ghost, Variable variable) {
    int months = classroom.monthsDone();
    int from = (int) classroom.scenario().start().until(classroom.since(ghost), ChronoUnit.MONTHS);
    double here = months == 0 ? 0 : sum(classroom.table(), variable, from, months);
    Names names = look.names();
    boolean dollars = variable.unit() == Variable.Unit.USD;
    String name = names.heading(variable) + (dollars ? ", " + names.unit(variable) : "");
    String value = look.number(here, 0);
    if (ghost == null || months == 0 || ghost.months() < months) {
      return new Row(name, value, "", false);
    }
    double there = sum(ghost.table(), variable, from, months);
    if (there == 0) {
      return new Row(name, value, "", false);
    }
    double percent = 100 * (here - there) / there;
    double luck = figures.luck(variable, there);
    boolean lucky = percent != 0 && Math.abs(percent) < luck;
    return new Row(name, value, percent(percent), lucky);
  }

  private String percent(double percent) {
    // What is shown as nothing has no direction.
    boolean nothing = Math.abs(percent) < 0.05;
    String sign = nothing ? "\u00b1" : percent > 0 ? "+" : "\u2212";
    return sign + look.number(Math.abs(percent), 1) + "%";
  }

  private static double sum(MonthlyTable table, Variable variable, int from, int months) {
    double sum = 0;
    for (int month = from; month < months; month++) {
      sum += table.get(month, table.places().nation(), variable);
    }
    return sum;
  }
}
