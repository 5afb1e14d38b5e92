package org.waymark.experiment.study;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Faults;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Numbers;
import org.waymark.scenario.TextFile;
import org.waymark.scenario.Values;
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
  private static final String MARK = "\uFEFF";

  /**
   * Reads a file.
   *
   * @param statedAt where the study names it
   */
  static Optional<PointList> read(Path file, FilePosition statedAt, Faults faults) {
    String name = file.toString();
    try {
      String text = TextFile.read(file, "study.file.missing", statedAt);
      return new Reading(name, faults).table(text.startsWith(MARK) ? text.substring(1) : text);
    } catch (InvalidInput invalid) {
      invalid.problems().forEach(faults::add);
    } catch (CsvParseException e) {
      faults.add(Problem.of("study.csv", String.valueOf(e.getMessage())).at(FilePosition.of(name)));
    }
    return Optional.empty();
  }

  /** One file while it is read. */
  private record Reading(String name, Faults faults) {

    Optional<PointList> table(String text) {
      List<CsvRecord> records = CsvReader.builder().ofCsvRecord(text).stream().toList();
      if (records.size() < 2) {
        faults.add(Problem.of("study.csv.empty").at(FilePosition.of(name)));
        return Optional.empty();
      }
      List<String> header = records.get(0).getFields().stream().map(String::strip).toList();
      List<Optional<Entry>> entries = header(header);
      if (entries.size() < header.size()) {
        return Optional.empty();
      }
      List<List<Object>> rows = new ArrayList<>();
      for (CsvRecord record : records.subList(1, records.size())) {
        row(record, entries).ifPresent(rows::add);
      }
      List<String> paths = entries.stream().flatMap(Optional::stream).map(Entry::path).toList();
      return rows.size() < records.size() - 1
          ? Optional.empty()
          : Optional.of(new PointList(paths, rows));
    }

    /** The parameter of each column; nothing for the column that numbers the points. */
    private List<Optional<Entry>> header(List<String> header) {
      List<Optional<Entry>> entries = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (String path : header) {
        Optional<Entry> entry = Catalogue.standard().find(path);
        if (entry.isEmpty() && !path.equals(NUMBER)) {
          faults.add(
              Problem.of("parameter.unknown", path)
                  .at(FilePosition.of(name, 1))
                  .maybe(Catalogue.standard().nearest(path).orElse(null)));
        } else if (!seen.add(path)) {
          faults.add(Problem.of("study.factor.twice", path).at(FilePosition.of(name, 1)));
        } else {
          entries.add(entry);
        }
      }
      return entries;
    }

    private Optional<List<Object>> row(CsvRecord record, List<Optional<Entry>> entries) {
      int line = (int) record.getStartingLineNumber();
      FilePosition place = FilePosition.of(name, line);
      if (record.getFieldCount() != entries.size()) {
        faults.add(
            Problem.of(
                    "study.csv.fields",
                    Integer.toString(record.getFieldCount()),
                    Integer.toString(entries.size()))
                .at(place));
        return Optional.empty();
      }
      List<Object> row = new ArrayList<>();
      boolean fine = true;
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).isEmpty()) {
          continue;
        }
        String field = record.getField(i).strip();
        Double number = Numbers.parse(field);
        Object content = number == null ? field : number;
        Optional<Object> value =
            Values.check(entries.get(i).get(), new JsonValue(content, line), place, faults);
        fine &= value.isPresent();
        value.ifPresent(row::add);
      }
      return fine ? Optional.of(row) : Optional.empty();
    }
  }
}
