package org.waymark.outcome.file;

import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Sex;

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
      for (Sex sex : Sex.values()) {
        for (AgeGroup age : AgeGroup.values()) {
          String person = start + sex.id() + "," + age.id() + ",";
          append(out, outcome.groups(), year, sex, age, false, person + "false,");
          append(out, outcome.groups(), year, sex, age, true, person + "true,");
        }
      }
    }
    return out;
  }

  private static void append(
      TextBuffer out,
      GroupTable groups,
      int year,
      Sex sex,
      AgeGroup age,
      boolean minority,
      String start) {
    for (Destination destination : Destination.values()) {
      for (Sector sector : Sector.values()) {
        for (GroupTable.Measure measure : GroupTable.Measure.values()) {
          long count = groups.get(year, measure, sex, age, minority, destination, sector);
          if (count != 0) {
            out.text(start).text(destination.id()).character(',').text(sector.id());
            out.character(',').text(measure.variable().id()).character(',');
            out.whole(count).character('\n');
          }
        }
      }
    }
  }
}
