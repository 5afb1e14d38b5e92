package org.waymark.experiment.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.waymark.scenario.Numbers;

/**
 * Raw results, row by row, as a CSV file and as the table {@code results} of a DuckDB database,
 * which writes Parquet. Both hold the same: numbers are written so that they read back as the same
 * numbers, missing ones are empty or null. Not thread-safe.
 */
public final class ResultsTable implements AutoCloseable {
  /** Name of the CSV file. */
  public static final String CSV = "results.csv";

  /** Name of the Parquet file. */
  public static final String PARQUET = "results.parquet";

  private final DuckDBConnection database;
  private final CsvWriter csv;
  private final DuckDBAppender rows;
  private boolean closed;

  private ResultsTable(DuckDBConnection database, CsvWriter csv, DuckDBAppender rows) {
    this.database = database;
    this.csv = csv;
    this.rows = rows;
  }

  /** Types of DuckDB, by their names there. */
  public enum Type {
    /** A whole number below 2^31: {@code Integer}. */
    INTEGER,
    /** A whole number: {@code Long}. */
    BIGINT,
    /** Any number: {@code Double}; NaN is missing. */
    DOUBLE,
    /** Text: {@code String}. */
    VARCHAR
  }

  /** A column. */
  public record Column(String name, Type type) {}

  /**
   * Begins a table, in the place of the one that the database may hold.
   *
   * @param csv where to write the CSV file
   * @throws IOException if the database or the file cannot be written
   */
  public static ResultsTable begin(DuckDBConnection database, List<Column> columns, Path csv)
      throws IOException {
    String declared =
        columns.stream()
            .map(column -> "\"" + column.name().replace("\"", "\"\"") + "\" " + column.type())
            .collect(Collectors.joining(", "));
    try {
      try (Statement statement = database.createStatement()) {
        statement.execute("CREATE OR REPLACE TABLE results (" + declared + ")");
      }
      DuckDBAppender rows = database.createAppender("main", "results");
      CsvWriter writer =
          CsvWriter.builder()
              .lineDelimiter(LineDelimiter.LF)
              .build(Files.newBufferedWriter(csv, StandardCharsets.UTF_8));
      writer.writeRecord(columns.stream().map(Column::name).toList());
      return new ResultsTable(database, writer, rows);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Adds a row: a cell for each column, of its type; null and NaN are missing. */
  public void add(List<?> cells) throws IOException {
    csv.writeRecord(cells.stream().map(ResultsTable::text).toList());
    try {
      rows.beginRow();
      for (Object cell : cells) {
        append(cell);
      }
      rows.endRow();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void append(Object cell) throws SQLException {
    if (isMissing(cell)) {
      rows.appendNull();
    } else if (cell instanceof Integer number) {
      rows.append(number.intValue());
    } else if (cell instanceof Long number) {
      rows.append(number.longValue());
    } else if (cell instanceof Double number) {
      rows.append(number.doubleValue());
    } else {
      rows.append((String) cell);
    }
  }

  private static String text(Object cell) {
    return isMissing(cell) ? "" : Numbers.text(cell);
  }

  private static boolean isMissing(Object cell) {
    return cell == null || cell instanceof Double number && number.isNaN();
  }

  /** Ends both; no row can be added after it, and to close again does nothing. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (csv) {
      rows.close();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Writes the rows of a table that was closed as a Parquet file, in the order they came in. */
  public void writeParquet(Path file) throws IOException {
    try (Statement statement = database.createStatement()) {
      statement.execute(
          "COPY results TO '"
              + file.toString().replace("'", "''")
              + "' (FORMAT parquet, COMPRESSION zstd)");
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
