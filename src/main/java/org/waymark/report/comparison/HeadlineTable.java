package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.report.DataTable;

/** The differences that are asked for first. */
final class HeadlineTable {
  /** Its variables, in order. */
  static final List<Variable> SHOWN =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIM_MONTHS,
          Variable.PEOPLE_EXPLOITED,
          Variable.VICTIMS_IDENTIFIED,
          Variable.VICTIMS_RECORDED,
          Variable.CONVICTIONS,
          Variable.MIGRANTS_WRONGLY_STOPPED,
          Variable.VICTIMS_SENT_HOME_UNRECOGNISED,
          Variable.VICTIMS_PUNISHED,
          Variable.HELP_REFUSED,
          Variable.IOM_SPENT_USD);

  private HeadlineTable() {}

  /** The whole table. */
  static DataTable of(ComparisonText text) {
    List<List<String>> rows = new ArrayList<>();
    for (int other : text.others()) {
      for (Variable variable : SHOWN) {
        PairedDifference difference = text.perYear(other, variable);
        List<String> row =
            new ArrayList<>(
                List.of(
                    text.label(variable),
                    text.nameWithMonths(other),
                    text.figures().number(difference.reference(), 0),
                    text.figures().number(difference.other(), 0)));
        row.addAll(differences(text, other, variable));
        rows.add(row);
      }
    }
    return new DataTable(
        text.text("section.table"),
        List.of(
            text.text("header"),
            text.text("other"),
            text.text("value.reference"),
            text.text("value.other"),
            text.text("difference"),
            text.text("interval"),
            text.text("assumptions")),
        rows,
        List.of(1));
  }

  private static List<String> differences(ComparisonText text, int other, Variable variable) {
    PairedDifference difference = text.perYear(other, variable);
    Span span = text.overWorlds(other, variable);
    return List.of(
        text.signed(difference.difference().mean()),
        text.range(difference.difference().low95(), difference.difference().high95()),
        text.range(span.low90(), span.high90()));
  }
}
