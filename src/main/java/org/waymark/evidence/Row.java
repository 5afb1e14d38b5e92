package org.waymark.evidence;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;

/**
 * A row of a table that comes with the program; what it cannot read, it names by table, line, first
 * cell and column.
 *
 * @param table what messages call the table, for example {@code Evidence targets.csv}
 * @param fields the cells
 */
public record Row(String table, NamedCsvRecord fields) {
  /**
   * Turns every row of a table into something. Lines that begin with # are comments.
   *
   * @throws IllegalStateException if a row has other cells than the head of the table
   */
  public static <T> List<T> readAll(String table, byte[] bytes, Function<Row, T> make) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofNamedCsvRecord(text)) {
      return rows.stream().map(fields -> make.apply(of(table, fields))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + table, e);
    }
  }

  private static Row of(String table, NamedCsvRecord fields) {
    Row row = new Row(table, fields);
    int cells = fields.getHeader().size();
    if (fields.getFieldCount() != cells) {
      throw new IllegalStateException(
          "%s: found %s cells where the head has %s"
              .formatted(row.place(), fields.getFieldCount(), cells));
    }
    return row;
  }

  /** The line at which it starts; the first of the table is 1. */
  public long line() {
    return fields.getStartingLineNumber();
  }

  /** The text of a cell. */
  public String text(String column) {
    return fields
        .findField(column)
        .orElseThrow(() -> new IllegalStateException(table + " lacks column " + column));
  }

  /** A text that must be there. */
  public String name(String column) {
    String text = text(column);
    if (text.isBlank()) {
      throw fault(column, text, "a text");
    }
    return text;
  }

  /** A whole number that must be there. */
  public int whole(String column) {
    try {
      return Integer.parseInt(text(column));
    } catch (NumberFormatException e) {
      throw fault(column, text(column), "a whole number");
    }
  }

  /** A number that must be there. */
  public double number(String column) {
    return number(column, "a number");
  }

  double numberOrNaN(String column) {
    return text(column).isBlank() ? Double.NaN : number(column, "a number or nothing");
  }

  private double number(String column, String wanted) {
    String text = text(column);
    try {
      double number = Double.parseDouble(text);
      if (!Double.isFinite(number)) {
        throw fault(column, text, wanted);
      }
      return number;
    } catch (NumberFormatException e) {
      throw fault(column, text, wanted);
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

  /** What is wrong with a cell, to be thrown. */
  public IllegalStateException fault(String column, String found, String wanted) {
    return new IllegalStateException(
        "%s, column %s: found \"%s\" where %s is needed".formatted(place(), column, found, wanted));
  }

  private String place() {
    return "%s, line %s (%s)".formatted(table, line(), fields.getField(0));
  }
}
