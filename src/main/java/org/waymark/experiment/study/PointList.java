package org.waymark.experiment.study;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.waymark.scenario.Faults;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Numbers;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.TextFile;
import org.waymark.scenario.WrittenNumber;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Points from a CSV file: its header names parameters, each row is a point. A column {@code point}
 * is left out, so that the table of another study can be used.
 *
 * @param paths the parameters, in the order of columns
 * @param rows the points
 */
record PointList(List<String> paths, List<List<Object>> rows) {
  private static final String NUMBER = "point";

  /**
   * Reads a file.
   *
   * @param statedAt where the study names it
   */
  static Optional<PointList> read(
      Path file, FilePosition statedAt, Faults faults, Supplier<Optional<Scenario>> scenario) {
    String name = file.toString();
    try {
      String text = TextFile.read(file, "study.file.missing", statedAt);
      return new Reading(name, faults, scenario).table(Spreadsheet.of(text));
    } catch (InvalidInput invalid) {
      invalid.problems().forEach(faults::add);
    } catch (CsvParseException e) {
      faults.add(Problem.of("study.csv", String.valueOf(e.getMessage())).at(FilePosition.of(name)));
    }
    return Optional.empty();
  }

  /** One file while it is read. */
  private record Reading(String name, Faults faults, Supplier<Optional<Scenario>> scenario) {
    Optional<PointList> table(Spreadsheet table) {
      List<Spreadsheet.Row> records = table.rows();
      if (records.size() < 2) {
        faults.add(Problem.of("study.csv.empty").at(FilePosition.of(name)));
        return Optional.empty();
      }
      List<String> header = records.get(0).cells();
      List<Optional<FactorPath>> entries = header(records.get(0));
      if (entries.size() < header.size()) {
        return Optional.empty();
      }
      Optional<Spreadsheet.Row> comma = table.first(true);
      Optional<Spreadsheet.Row> point = table.first(false);
      if (comma.isPresent() && point.isPresent()) {
        String other = Integer.toString(point.get().line());
        faults.add(
            Problem.of("study.csv.signs", other).at(FilePosition.of(name, comma.get().line())));
        return Optional.empty();
      }
      // In a table between commas, a point is what it is everywhere in the program.
      Sign sign =
          comma.isPresent()
              ? Sign.COMMA
              : point.isPresent() || table.separator() == ',' ? Sign.POINT : Sign.UNKNOWN;
      List<List<Object>> rows = new ArrayList<>();
      for (Spreadsheet.Row record : records.subList(1, records.size())) {
        row(record, entries, table.separator(), sign).ifPresent(rows::add);
      }
      List<String> paths =
          entries.stream().flatMap(Optional::stream).map(FactorPath::path).toList();
      return rows.size() < records.size() - 1
          ? Optional.empty()
          : Optional.of(new PointList(paths, rows));
    }

    /** The parameter of each column; nothing for the column that numbers the points. */
    private List<Optional<FactorPath>> header(Spreadsheet.Row header) {
      List<Optional<FactorPath>> entries = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      FilePosition place = FilePosition.of(name, header.line());
      for (String path : header.cells()) {
        Optional<FactorPath> entry =
            path.equals(NUMBER) ? Optional.empty() : FactorPath.find(path, scenario, place, faults);
        if (entry.isEmpty() && !path.equals(NUMBER)) {
          continue;
        }
        if (!seen.add(path)) {
          faults.add(Problem.of("study.factor.twice", path).at(place));
        } else {
          entries.add(entry);
        }
      }
      return entries;
    }

    private Optional<List<Object>> row(
        Spreadsheet.Row record, List<Optional<FactorPath>> entries, char separator, Sign sign) {
      FilePosition place = FilePosition.of(name, record.line());
      if (record.cells().size() != entries.size()) {
        faults.add(
            Problem.of(
                    "study.csv.fields",
                    Integer.toString(record.cells().size()),
                    Integer.toString(entries.size()),
                    separator == '\t' ? "\\t" : String.valueOf(separator))
                .at(place));
        return Optional.empty();
      }
      List<Object> row = new ArrayList<>();
      boolean fine = true;
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).isEmpty()) {
          continue;
        }
        String cell = record.cells().get(i);
        WrittenNumber written = WrittenNumber.of(cell).orElse(null);
        if (written != null && sign == Sign.UNKNOWN && !written.isPlain()) {
          String[] both = {cell, Numbers.text(written.comma()), Numbers.text(written.point())};
          faults.add(Problem.of("study.csv.either", both).at(place));
          fine = false;
          continue;
        }
        Double number = written == null ? Numbers.parse(cell) : sign.of(written);
        Optional<Object> value =
            entries
                .get(i)
                .get()
                .check(new JsonValue(number == null ? cell : number, record.line()), place, faults);
        fine &= value.isPresent();
        value.ifPresent(row::add);
      }
      return fine ? Optional.of(row) : Optional.empty();
    }
  }

  /** The decimal sign of a table; not known where every number reads both ways. */
  private enum Sign {
    POINT,
    COMMA,
    UNKNOWN;

    Double of(WrittenNumber number) {
      return this == COMMA ? number.comma() : number.point();
    }
  }
}
