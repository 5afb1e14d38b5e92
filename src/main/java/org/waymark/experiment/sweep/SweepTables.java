package org.waymark.experiment.sweep;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.waymark.experiment.study.Points;
import org.waymark.scenario.Numbers;

/**
 * Writes what is in a store as tables: {@code results.csv}, {@code results.parquet} and {@code
 * failures.csv}, and the first also into the store, as its table {@code results}. Numbers are
 * written so that they read back as the same numbers. A file appears as a whole or not at all.
 */
final class SweepTables {
  static final String CSV = "results.csv";
  static final String PARQUET = "results.parquet";
  static final String FAILURES = "failures.csv";

  private final Store store;
  private final Points points;
  private final List<String> outputs;

  SweepTables(Store store, Points points, List<String> outputs) {
    this.store = store;
    this.points = points;
    this.outputs = outputs;
  }

  /** Counts of a store. */
  record Counts(int finished, int failed) {}

  /** Writes all three. */
  Counts write(Path folder) throws IOException {
    try {
      store.execute("CREATE OR REPLACE TABLE results (" + columns() + ")");
      int finished = results(folder);
      store.commit();
      Path parquet = folder.resolve("." + PARQUET);
      store.execute(
          "COPY (SELECT * FROM results ORDER BY point, replication) TO '"
              + parquet.toString().replace("'", "''")
              + "' (FORMAT parquet, COMPRESSION zstd)");
      store.commit();
      put(parquet, folder.resolve(PARQUET));
      return new Counts(finished, failures(folder));
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private String columns() {
    List<String> columns = new ArrayList<>();
    columns.add("point INTEGER, replication INTEGER, seed BIGINT");
    for (int i = 0; i < points.paths().size(); i++) {
      boolean word = !points.rows().isEmpty() && points.rows().get(0).get(i) instanceof String;
      columns.add("\"" + points.paths().get(i) + "\" " + (word ? "VARCHAR" : "DOUBLE"));
    }
    outputs.forEach(output -> columns.add("\"" + output + "\" DOUBLE"));
    return String.join(", ", columns);
  }

  private int results(Path folder) throws IOException, SQLException {
    Path file = folder.resolve("." + CSV);
    int rows = 0;
    try (CsvWriter csv = csv(file);
        DuckDBAppender table = store.connection().createAppender("main", "results");
        Statement statement = store.connection().createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT r.point, r.replication, r.seed, o.value FROM runs r JOIN outcomes o"
                    + " ON r.point = o.point AND r.replication = o.replication"
                    + " WHERE r.failure IS NULL ORDER BY r.point, r.replication, o.output")) {
      csv.writeRecord(header());
      while (found.next()) {
        List<String> record = begin(found, table);
        for (int i = 0; i < outputs.size(); i++) {
          if (i > 0) {
            found.next();
          }
          double value = found.getDouble(4);
          boolean missing = found.wasNull();
          record.add(missing ? "" : Numbers.text(value));
          table.append(missing ? null : (Double) value);
        }
        csv.writeRecord(record);
        table.endRow();
        rows++;
      }
    }
    put(file, folder.resolve(CSV));
    return rows;
  }

  private List<String> begin(ResultSet found, DuckDBAppender table) throws SQLException {
    int point = found.getInt(1);
    List<String> record = new ArrayList<>();
    table.beginRow().append(point).append(found.getInt(2)).append(found.getLong(3));
    record.add(Integer.toString(point));
    record.add(Integer.toString(found.getInt(2)));
    record.add(Long.toString(found.getLong(3)));
    for (Object value : points.rows().get(point)) {
      record.add(Numbers.text(value));
      if (value instanceof Double number) {
        table.append(number);
      } else {
        table.append((String) value);
      }
    }
    return record;
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of("point", "replication", "seed"));
    header.addAll(points.paths());
    header.addAll(outputs);
    return header;
  }

  private int failures(Path folder) throws IOException, SQLException {
    Path file = folder.resolve("." + FAILURES);
    int rows = 0;
    try (CsvWriter csv = csv(file);
        Statement statement = store.connection().createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT point, replication, seed, failure FROM runs WHERE failure IS NOT NULL"
                    + " ORDER BY point, replication")) {
      csv.writeRecord("point", "replication", "seed", "cause");
      while (found.next()) {
        csv.writeRecord(
            found.getString(1), found.getString(2), found.getString(3), found.getString(4));
        rows++;
      }
    }
    put(file, folder.resolve(FAILURES));
    return rows;
  }

  private static CsvWriter csv(Path file) throws IOException {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  /** Writes a text file as a whole or not at all. */
  static void write(Path folder, String name, String text) throws IOException {
    write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file as a whole or not at all. */
  static void write(Path folder, String name, byte[] content) throws IOException {
    Path draft = folder.resolve("." + name);
    Files.write(draft, content);
    put(draft, folder.resolve(name));
  }

  private static void put(Path draft, Path file) throws IOException {
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
