package org.waymark.experiment.study;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.scenario.Faults;
import org.waymark.scenario.Nearest;
import org.waymark.scenario.Numbers;
import org.waymark.scenario.TextFile;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * A table with named columns that a user made, and what is wrong with it.
 *
 * @param file its name
 * @param header names of the columns
 * @param rows those below the header
 */
record Table(String file, List<String> header, List<Spreadsheet.Row> rows, Faults faults) {
  /** Reads a file; without rows where it cannot be read or lacks a column. */
  static Table read(Path path, List<String> needed, Faults faults) {
    String file = path.toString();
    List<Spreadsheet.Row> rows = new ArrayList<>();
    try {
      rows.addAll(Spreadsheet.of(TextFile.read(path, "file.missing", null)).rows());
      if (rows.size() < 2) {
        faults.add(Problem.of("calibration.table.empty").at(FilePosition.of(file)));
        rows.clear();
      }
    } catch (InvalidInput invalid) {
      invalid.problems().forEach(faults::add);
    } catch (CsvParseException e) {
      faults.add(
          Problem.of("calibration.table", String.valueOf(e.getMessage()))
              .at(FilePosition.of(file)));
    }
    if (rows.isEmpty()) {
      return new Table(file, needed, List.of(), faults);
    }
    Table table = new Table(file, rows.get(0).cells(), rows.subList(1, rows.size()), faults);
    List<String> missing =
        needed.stream().filter(column -> !table.header.contains(column)).toList();
    for (String column : missing) {
      faults.add(
          Problem.of("calibration.table.column", column)
              .at(FilePosition.of(file, rows.get(0).line()))
              .maybe(Nearest.to(column, table.header)));
    }
    return missing.isEmpty() ? table : new Table(file, needed, List.of(), faults);
  }

  /** A cell; empty where the row or the table has none. */
  String cell(Spreadsheet.Row row, String column) {
    int index = header.indexOf(column);
    return index < 0 || index >= row.cells().size() ? "" : row.cells().get(index);
  }

  /** A number; NaN where the cell is blank, and where it is none, which is a fault. */
  double number(Spreadsheet.Row row, String column) {
    String cell = cell(row, column);
    Double number = cell.isEmpty() ? Double.valueOf(Double.NaN) : Numbers.parse(cell);
    if (number == null) {
      fault(row, "calibration.table.number", column, cell);
    }
    return number == null ? Double.NaN : number;
  }

  /** A text that must be there; empty where it is not, which is a fault. */
  Optional<String> text(Spreadsheet.Row row, String column) {
    String cell = cell(row, column);
    if (cell.isEmpty()) {
      fault(row, "calibration.table.blank", column);
    }
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** Notes a fault of a row. */
  void fault(Spreadsheet.Row row, String key, String... arguments) {
    faults.add(Problem.of(key, arguments).at(FilePosition.of(file, row.line())));
  }
}
