package org.waymark.report.run;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.Prose;
import org.waymark.report.Reading;

/** The columns of a figure in a table: the figure, what chance leaves open, what assumptions do. */
record FigureColumns(RunBrief brief) {
  /** Headings of one figure that is the only one in its table. */
  List<String> headings() {
    return headings(brief.text("column.model"));
  }

  /** Headings of one figure, beginning with its name. */
  List<String> headings(String name) {
    List<String> headings = new ArrayList<>(List.of(name, brief.text("column.chance")));
    if (brief.assumptions().isPresent()) {
      headings.add(brief.text("column.assumptions"));
    }
    return headings;
  }

  /** Its cells. */
  List<String> cells(Prose prose, Reading reading) {
    List<String> cells = new ArrayList<>(List.of(prose.about(reading), prose.chance(reading)));
    if (brief.assumptions().isPresent()) {
      cells.add(prose.assumptions(reading));
    }
    return cells;
  }

  /** Lists one after another. */
  @SafeVarargs
  static List<String> row(List<String>... parts) {
    List<String> row = new ArrayList<>();
    for (List<String> part : parts) {
      row.addAll(part);
    }
    return row;
  }
}
