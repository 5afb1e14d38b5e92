package org.waymark.outcome.file;

import java.nio.charset.StandardCharsets;
import org.waymark.outcome.run.YearlyTable;

/** {@code yearly.csv}: a row for each run, calendar year and place, a column for each variable. */
public final class YearlyCsv {
  private static final int BYTES_PER_ROW = 250;

  private YearlyCsv() {}

  /** The first line, with its end. */
  public static String header() {
    return PlaceRows.header("year");
  }

  /** The rows of one run. */
  public static TextBuffer rows(int run, YearlyTable table) {
    int years = table.years().size();
    TextBuffer out = new TextBuffer(years * table.places().count() * BYTES_PER_ROW);
    PlaceRows rows = PlaceRows.of(table.places());
    for (int year = 0; year < years; year++) {
      int at = year;
      String label = Integer.toString(table.years().get(year).year());
      rows.append(
          out,
          run,
          label.getBytes(StandardCharsets.US_ASCII),
          (place, variable) -> table.get(at, place, variable));
    }
    return out;
  }
}
