package org.waymark.experiment.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * The embedded store of a sweep: a DuckDB file with a row for each run ({@code runs}) and one for
 * each output of it ({@code outcomes}). What {@link #commit} has returned from survives the death
 * of the process. One process at a time writes to it.
 */
final class Store implements AutoCloseable {
  static final String FILE = "results.duckdb";

  private final DuckDBConnection connection;
  private final List<RunResult> waiting = new ArrayList<>();

  private Store(DuckDBConnection connection) {
    this.connection = connection;
  }

  /** Makes an empty store. */
  static void create(Path file) throws IOException {
    try (DuckDBConnection connection = connect(file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE runs (point INTEGER NOT NULL, replication INTEGER NOT NULL,"
              + " seed BIGINT NOT NULL, scenario_hash VARCHAR NOT NULL, failure VARCHAR)");
      statement.execute(
          "CREATE TABLE outcomes (point INTEGER NOT NULL, replication INTEGER NOT NULL,"
              + " output INTEGER NOT NULL, name VARCHAR NOT NULL, value DOUBLE)");
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Opens a store.
   *
   * @throws InvalidInput if another process holds it
   */
  static Store open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new InvalidInput(Problem.of("sweep.store.missing", file.toString()));
    }
    try {
      DuckDBConnection connection = connect(file);
      connection.setAutoCommit(false);
      return new Store(connection);
    } catch (SQLException e) {
      if (String.valueOf(e.getMessage()).contains("lock")) {
        throw new InvalidInput(Problem.of("sweep.store.busy", file.toString()));
      }
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Forgets runs that failed, so that they are tried again. */
  void forgetFailures() throws IOException {
    execute("DELETE FROM runs WHERE failure IS NOT NULL");
    commit();
  }

  /** The runs that are in it, by point and replication. */
  Set<List<Integer>> finished() throws IOException {
    Set<List<Integer>> finished = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT point, replication FROM runs")) {
      while (rows.next()) {
        finished.add(List.of(rows.getInt(1), rows.getInt(2)));
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    return finished;
  }

  /** Takes one more result; it is safe after the next {@link #commit}. */
  void add(RunResult result) {
    waiting.add(result);
  }

  /** Makes everything that was added safe. */
  void commit(SweepPlan plan) throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    try {
      try (DuckDBAppender runs = connection.createAppender("main", "runs")) {
        for (RunResult result : waiting) {
          Run run = result.run();
          runs.beginRow().append(run.point()).append(run.replication()).append(run.seed());
          runs.append(plan.scenarioHash(run.point())).append(result.failure()).endRow();
        }
      }
      try (DuckDBAppender outcomes = connection.createAppender("main", "outcomes")) {
        for (RunResult result : waiting) {
          for (int i = 0; i < result.values().size(); i++) {
            double value = result.values().get(i);
            outcomes.beginRow().append(result.run().point()).append(result.run().replication());
            outcomes.append(i).append(plan.study().outputs().get(i).id());
            outcomes.append(Double.isFinite(value) ? (Double) value : null).endRow();
          }
        }
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    commit();
    waiting.clear();
  }

  /** Takes over what another store holds. */
  void addAll(Path other) throws IOException {
    commit();
    execute("ATTACH '" + other.toString().replace("'", "''") + "' AS part (READ_ONLY)");
    execute("INSERT INTO runs SELECT * FROM part.runs");
    execute("INSERT INTO outcomes SELECT * FROM part.outcomes");
    commit();
    execute("DETACH part");
    commit();
  }

  /** The connection, for those who write tables from it. */
  DuckDBConnection connection() {
    return connection;
  }

  /** Runs a statement. */
  void execute(String sql) throws IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Ends a transaction. */
  void commit() throws IOException {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static DuckDBConnection connect(Path file) throws SQLException {
    Properties settings = new Properties();
    // One thread writes the same bytes every time; the cores are for the runs.
    settings.setProperty("threads", "1");
    return (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + file, settings);
  }
}
