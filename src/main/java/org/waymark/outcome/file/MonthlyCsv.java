package org.waymark.outcome.file;

import java.nio.charset.StandardCharsets;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;

/** {@code monthly.csv}: a row for each run, month and place, a column for each variable. */
public final class MonthlyCsv {
  private static final int BYTES_PER_ROW = 160;

  private MonthlyCsv() {}

  /** The first line, with its end. */
  public static String header() {
    return PlaceRows.header("month");
  }

  /** The rows of one run. */
  public static TextBuffer rows(RunOutcome outcome, Period period) {
    MonthlyTable table = outcome.monthly();
    TextBuffer out = new TextBuffer(table.months() * table.places().count() * BYTES_PER_ROW);
    PlaceRows rows = PlaceRows.of(table.places());
    for (int month = 0; month < table.months(); month++) {
      int at = month;
      byte[] label = period.label(month).getBytes(StandardCharsets.US_ASCII);
      rows.append(out, outcome.run(), label, (place, variable) -> table.get(at, place, variable));
    }
    return out;
  }
}
