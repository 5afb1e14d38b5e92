package org.waymark.outcome.file;

import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;

/** {@code groups.csv}: national counts of one run by year and group; rows of zero are left out. */
public final class GroupsCsv {
  private GroupsCsv() {}

  /** The first line, with its end. */
  public static String header() {
    return "run,year,sex,age_group,minority,destination,sector,variable,value\n";
  }

  /** The rows of one run. */
  public static TextBuffer rows(RunOutcome outcome, Period period) {
    TextBuffer out = new TextBuffer(1 << 14);
    for (int year = 0; year < period.years().size(); year++) {
      String start = outcome.run() + "," + period.years().get(year).year() + ",";
      for (GroupTable.Cell cell : GroupTable.cells()) {
        for (GroupTable.Measure measure : GroupTable.Measure.values()) {
          long count = outcome.groups().get(year, measure, cell);
          if (count != 0) {
            out.text(start).text(cell.sex().id()).character(',').text(cell.age().id());
            out.text(cell.minority() ? ",true," : ",false,").text(cell.destination().id());
            out.character(',').text(cell.sector().id()).character(',');
            out.text(measure.variable().id()).character(',').whole(count).character('\n');
          }
        }
      }
    }
    return out;
  }
}
