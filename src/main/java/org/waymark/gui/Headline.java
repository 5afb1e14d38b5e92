package org.waymark.gui;

import java.util.ArrayList;
import java.util.List;
import org.waymark.gui.live.Classroom;
import org.waymark.outcome.MonthlyTable;
import org.waymark.outcome.Variable;

/** The sums so far in words: what happened, what became known, and the difference of the ghost. */
final class Headline {

  private static final List<Variable> SUMS =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIMS_IDENTIFIED,
          Variable.IOM_SPENT_USD);

  private final Look look;

  Headline(Look look) {
    this.look = look;
  }

  /** Lines of text: the month, then one for each sum. */
  List<String> lines(Classroom classroom, Classroom.Record ghost) {
    List<String> lines = new ArrayList<>();
    lines.add(
        look.text(
            "headline.since",
            classroom.scenario().start().toString(),
            classroom.lastDate().toString()));
    for (Variable variable : SUMS) {
      lines.add(line(classroom, ghost, variable));
    }
    return lines;
  }

  private String line(Classroom classroom, Classroom.Record ghost, Variable variable) {
    int months = classroom.monthsDone();
    double here = months == 0 ? 0 : sum(classroom.table(), variable, months);
    String said = look.text("headline." + variable.id(), look.number(here, 0));
    if (ghost == null || months == 0 || ghost.months() < months) {
      return said;
    }
    double there = sum(ghost.table(), variable, months);
    if (there == 0) {
      return said;
    }
    double percent = 100 * (here - there) / there;
    // What is shown as nothing has no direction.
    boolean nothing = Math.abs(percent) < 0.05;
    String sign = nothing ? "\u00b1" : percent > 0 ? "+" : "\u2212";
    return said + " (" + sign + look.number(Math.abs(percent), 1) + " %)";
  }

  private static double sum(MonthlyTable table, Variable variable, int months) {
    double sum = 0;
    for (int month = 0; month < months; month++) {
      sum += table.get(month, table.places().nation(), variable);
    }
    return sum;
  }
}
