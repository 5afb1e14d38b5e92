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
import org.waymark.experiment.design.Points;
import org.waymark.experiment.point.DatedPath;
import org.waymark.experiment.store.FigureStore;
import org.waymark.experiment.store.ResultsTable;
import org.waymark.experiment.store.ResultsTable.Column;
import org.waymark.experiment.store.ResultsTable.Type;

/**
 * Writes what is in a store as tables: {@code results.csv}, {@code results.parquet} and {@code
 * failures.csv}, and the first also into the store, as its table {@code results}. Numbers are
 * written so that they read back as the same numbers. A file appears as a whole or not at all.
 */
record SweepTables(FigureStore store, Points points, List<String> outputs) {
  static final String FAILURES = "failures.csv";

  /** Counts of a store. */
  record Counts(int finished, int failed) {}

  /** Writes all three. */
  Counts write(Path folder) throws IOException {
    try {
      int finished = results(folder);
      return new Counts(finished, failures(folder));
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("point", Type.INTEGER),
                new Column("replication", Type.INTEGER),
                new Column("seed", Type.BIGINT)));
    for (int i = 0; i < points.paths().size(); i++) {
      boolean word = !points.rows().isEmpty() && points.rows().get(0).get(i) instanceof String;
      String name = DatedPath.column(points.paths().get(i));
      while (columns.stream().map(Column::name).toList().contains(name)) {
        name += "_";
      }
      columns.add(new Column(name, word ? Type.VARCHAR : Type.DOUBLE));
    }
    outputs.forEach(output -> columns.add(new Column(output, Type.DOUBLE)));
    return columns;
  }

  private int results(Path folder) throws IOException, SQLException {
    Path csv = folder.resolve("." + ResultsTable.CSV);
    Path parquet = folder.resolve("." + ResultsTable.PARQUET);
    int count = 0;
    ResultsTable table = ResultsTable.begin(store.connection(), columns(), csv);
    try (table;
        Statement statement = store.connection().createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT r.point, r.replication, r.seed, o.value FROM runs r JOIN outcomes o"
                    + " ON r.point = o.point AND r.replication = o.replication"
                    + " WHERE r.failure IS NULL ORDER BY r.point, r.replication, o.output")) {
      while (found.next()) {
        table.add(row(found));
        count++;
      }
    }
    store.end();
    table.writeParquet(parquet);
    store.end();
    put(csv, folder.resolve(ResultsTable.CSV));
    put(parquet, folder.resolve(ResultsTable.PARQUET));
    return count;
  }

  /** The run at which the reading stands, with all of its outputs. */
  private List<Object> row(ResultSet found) throws SQLException {
    int point = found.getInt(1);
    List<Object> row = new ArrayList<>(List.of(point, found.getInt(2), found.getLong(3)));
    row.addAll(points.rows().get(point));
    for (int i = 0; i < outputs.size(); i++) {
      if (i > 0) {
        found.next();
      }
      double value = found.getDouble(4);
      row.add(found.wasNull() ? null : (Double) value);
    }
    return row;
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
