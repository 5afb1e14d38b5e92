package org.waymark.experiment.study;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.scenario.WrittenNumber;

/**
 * A table as spreadsheets save it: cells between commas, semicolons or tabs, some in quotation
 * marks, with empty cells and rows at the edges. The header says what separates, as no name in it
 * holds such a sign; which decimal sign was meant is learnt from all cells together.
 *
 * @param separator between cells
 * @param rows header first; empty rows are left out
 */
record Spreadsheet(char separator, List<Row> rows) {
  private static final Pattern ANNOUNCED =
      Pattern.compile("sep=([,;|\t])\\R", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  /** Blanks that Java does not strip, and marks without width. */
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\h\\uFEFF\\u200B]+|[\\s\\h\\u200B]+$");

  /**
   * A row.
   *
   * @param line where it begins, from 1
   * @param cells without empty ones beyond the header
   */
  record Row(int line, List<String> cells) {}

  /**
   * Reads a text.
   *
   * @throws de.siegmar.fastcsv.reader.CsvParseException if it is no table
   */
  static Spreadsheet of(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Matcher announced = ANNOUNCED.matcher(bare);
    char separator;
    if (announced.lookingAt()) {
      separator = announced.group(1).charAt(0);
      bare = "\n" + bare.substring(announced.end());
    } else {
      separator = separator(bare);
    }
    List<Row> rows = new ArrayList<>();
    for (CsvRecord row :
        CsvReader.builder()
            .fieldSeparator(separator)
            .trimWhitespacesAroundQuotes(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(bare)) {
      List<String> cells = new ArrayList<>(row.getFields());
      cells.replaceAll(cell -> EDGES.matcher(cell).replaceAll(""));
      int least = rows.isEmpty() ? 0 : rows.get(0).cells().size();
      while (cells.size() > least && cells.get(cells.size() - 1).isEmpty()) {
        cells.remove(cells.size() - 1);
      }
      if (!cells.stream().allMatch(String::isEmpty)) {
        rows.add(new Row((int) row.getStartingLineNumber(), cells));
      }
    }
    return new Spreadsheet(separator, rows);
  }

  /**
   * The sign in the header. With a single column there is none: then the one that splits the rows,
   * but a comma only where the rows are no numbers with a decimal comma.
   */
  private static char separator(String text) {
    List<String> lines =
        QUOTED.matcher(text).replaceAll("").lines().filter(line -> !line.isBlank()).toList();
    List<String> below = lines.subList(Math.min(1, lines.size()), lines.size());
    for (String from : List.of(lines.isEmpty() ? "" : lines.get(0), String.join("\n", below))) {
      for (char sign : new char[] {'\t', ';'}) {
        if (from.indexOf(sign) >= 0) {
          return sign;
        }
      }
      if (from.indexOf(',') >= 0) {
        boolean numbers = below.stream().allMatch(line -> WrittenNumber.of(line).isPresent());
        return from.equals(lines.get(0)) || !numbers ? ',' : ';';
      }
    }
    return ',';
  }

  /** The first row with a number that only a decimal comma explains, or only a decimal point. */
  Optional<Row> first(boolean comma) {
    return rows.stream()
        .filter(
            row ->
                row.cells().stream()
                    .flatMap(cell -> WrittenNumber.of(cell).stream())
                    .anyMatch(number -> (comma ? number.point() : number.comma()) == null))
        .findFirst();
  }
}
