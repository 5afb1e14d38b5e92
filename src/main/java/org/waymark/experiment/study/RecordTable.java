package org.waymark.experiment.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.evidence.Target;
import org.waymark.scenario.Faults;

/**
 * A record that a user brings: columns {@code indicator}, {@code year} (a year, or first-last),
 * {@code value}; {@code id}, {@code unit}, {@code low} and {@code high}, {@code source_id}, {@code
 * note} and {@code confidence} may be left out, as in the evidence that ships.
 */
record RecordTable(String file, Faults faults) {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  List<Target> read(Path path) {
    Table table = Table.read(path, List.of("indicator", "year", "value"), faults);
    List<Target> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Spreadsheet.Row row : table.rows()) {
      String indicator = table.text(row, "indicator").orElse("");
      String year = table.text(row, "year").orElse("");
      String id = table.cell(row, "id");
      Target target =
          target(table, row, indicator, year, id.isEmpty() ? indicator + "_" + year : id);
      if (!ids.add(target.id())) {
        table.fault(row, "calibration.table.twice", target.id());
      }
      check(table, row, target);
      rows.add(target);
    }
    return rows;
  }

  private static Target target(
      Table table, Spreadsheet.Row row, String indicator, String year, String id) {
    Matcher years = YEARS.matcher(year);
    int first = years.matches() ? Integer.parseInt(years.group(1)) : 0;
    int last = first != 0 && years.group(2) != null ? Integer.parseInt(years.group(2)) : first;
    if (last < first) {
      table.fault(row, "calibration.table.years", year);
    }
    return new Target(
        id,
        indicator,
        year,
        first,
        last,
        table.number(row, "value"),
        table.cell(row, "unit"),
        table.number(row, "low"),
        table.number(row, "high"),
        table.cell(row, "source_id"),
        table.cell(row, "note"),
        table.cell(row, "confidence"));
  }

  private static void check(Table table, Spreadsheet.Row row, Target target) {
    if (target.unit().equals("share")
        && !(target.value() > 0 && target.value() < 1)
        && !Double.isNaN(target.value())) {
      table.fault(row, "calibration.table.share", table.cell(row, "value"));
    } else if (target.value() <= 0 && target.indicator().matches(".*(victims|cases|convict).*")) {
      table.fault(row, "calibration.table.positive", table.cell(row, "value"));
    }
  }
}
