package org.waymark.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;

/** A row of one of the tables; what it cannot read, it names by file, line and column. */
record Row(String file, NamedCsvRecord fields) {
  /** Turns every row of a table into something. */
  static <T> List<T> readAll(String file, byte[] bytes, Function<Row, T> make) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().map(fields -> make.apply(new Row(file, fields))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read evidence " + file, e);
    }
  }

  String text(String column) {
    return fields
        .findField(column)
        .orElseThrow(
            () -> new IllegalStateException("Evidence " + file + " lacks column " + column));
  }

  /** A text that must be there. */
  String name(String column) {
    String text = text(column);
    if (text.isBlank()) {
      throw fault(column, text, "a text");
    }
    return text;
  }

  int whole(String column) {
    try {
      return Integer.parseInt(text(column));
    } catch (NumberFormatException e) {
      throw fault(column, text(column), "a whole number");
    }
  }

  double number(String column) {
    double number = numberOrNaN(column);
    if (!Double.isFinite(number)) {
      throw fault(column, text(column), "a number");
    }
    return number;
  }

  double numberOrNaN(String column) {
    String text = text(column);
    if (text.isBlank()) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw fault(column, text, "a number or nothing");
    }
  }

  YearMonth month(String column) {
    try {
      return YearMonth.parse(text(column));
    } catch (DateTimeParseException e) {
      throw fault(column, text(column), "a month such as 2012-01");
    }
  }

  YearMonth monthOrNull(String column) {
    return text(column).isBlank() ? null : month(column);
  }

  private IllegalStateException fault(String column, String found, String wanted) {
    return new IllegalStateException(
        "Evidence %s, line %s, column %s: found \"%s\" where %s is needed"
            .formatted(file, fields.getStartingLineNumber(), column, found, wanted));
  }
}
