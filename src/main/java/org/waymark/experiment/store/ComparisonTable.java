package org.waymark.experiment.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.SharedLuck;
import org.waymark.experiment.store.ResultsTable.Column;
import org.waymark.experiment.store.ResultsTable.Type;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;

/**
 * {@code results.csv} and {@code results.parquet} of a comparison: a row for each replication and
 * scenario with every variable per year in the nation, over the months that all effects are counted
 * over. All that is said of chance can be computed again from them. Rows go to the files as they
 * come.
 */
public record ComparisonTable(
    List<Scenario> scenarios,
    Replications replications,
    Window window,
    OutputFolder folder,
    DuckDBConnection database,
    ResultsTable table)
    implements AutoCloseable {
  /**
   * Begins both files.
   *
   * @param window the months that averages are of
   */
  public static ComparisonTable open(
      OutputFolder folder, List<Scenario> scenarios, Replications replications, Window window)
      throws IOException {
    DuckDBConnection database = inMemory();
    ResultsTable table = ResultsTable.begin(database, columns(), folder.file(ResultsTable.CSV));
    return new ComparisonTable(scenarios, replications, window, folder, database, table);
  }

  private static DuckDBConnection inMemory() throws IOException {
    try {
      return Database.connect("");
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The columns of both files. */
  public static List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("number", Type.INTEGER),
                new Column("scenario", Type.VARCHAR),
                new Column("replication", Type.INTEGER),
                new Column("seed", Type.BIGINT)));
    for (Variable variable : Variable.values()) {
      columns.add(new Column(variable.id(), Type.DOUBLE));
    }
    return columns;
  }

  /** Adds what all scenarios made of the same luck. */
  public void add(SharedLuck luck) throws IOException {
    for (int number = 0; number < scenarios.size(); number++) {
      List<Object> row = new ArrayList<>();
      row.add(number);
      row.add(scenarios.get(number).name());
      row.add(luck.run());
      row.add(replications.seed(luck.run()));
      for (Variable variable : Variable.values()) {
        row.add(luck.scenarios().get(number).figures().within(window).nation().perYear(variable));
      }
      table.add(row);
    }
  }

  /** Completes both files. */
  public void finish() throws IOException {
    table.close();
    table.writeParquet(folder.file(ResultsTable.PARQUET));
  }

  @Override
  public void close() throws IOException {
    try (DuckDBConnection last = database) {
      table.close();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
