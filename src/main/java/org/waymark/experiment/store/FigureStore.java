package org.waymark.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.ensemble.Store;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * A store of national figures: a DuckDB file with a row for each run ({@code runs}) and one for
 * each output of it ({@code outcomes}), for whoever asks in SQL. One process at a time writes to
 * it.
 */
public final class FigureStore implements Store<NationalFigures.Values> {
  /** Name of the file. */
  public static final String FILE = "results.duckdb";

  private final DuckDBConnection connection;
  private final IntFunction<String> hashes;
  private final List<String> outputs;
  private final List<RunResult<NationalFigures.Values>> waiting = new ArrayList<>();

  private FigureStore(
      DuckDBConnection connection, IntFunction<String> hashes, List<String> outputs) {
    this.connection = connection;
    this.hashes = hashes;
    this.outputs = List.copyOf(outputs);
  }

  /** Makes an empty store. */
  public static void create(Path file) throws IOException {
    try (DuckDBConnection connection = Database.connect(file.toString());
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
   * @param hashes hash of the scenario of a point of which a run failed
   * @param outputs names of the figures
   * @throws InvalidInput if another process holds it
   */
  public static FigureStore open(Path file, IntFunction<String> hashes, List<String> outputs)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new InvalidInput(Problem.of("sweep.store.missing", file.toString()));
    }
    try {
      DuckDBConnection connection = Database.connect(file.toString());
      connection.setAutoCommit(false);
      return new FigureStore(connection, hashes, outputs);
    } catch (SQLException e) {
      if (String.valueOf(e.getMessage()).contains("lock")) {
        throw new InvalidInput(Problem.of("sweep.store.busy", file.toString()));
      }
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void forgetFailures() throws IOException {
    execute("DELETE FROM runs WHERE failure IS NOT NULL");
    end();
  }

  @Override
  public Set<Run> runs() throws IOException {
    Set<Run> runs = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT point, replication, seed FROM runs")) {
      while (rows.next()) {
        runs.add(new Run(rows.getInt(1), rows.getInt(2), rows.getLong(3)));
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    return runs;
  }

  @Override
  public void add(RunResult<NationalFigures.Values> result) {
    waiting.add(result);
  }

  @Override
  public void commit() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    try {
      try (DuckDBAppender runs = connection.createAppender("main", "runs")) {
        for (RunResult<NationalFigures.Values> result : waiting) {
          Run run = result.run();
          runs.beginRow().append(run.point()).append(run.replication()).append(run.seed());
          boolean failed = result.isFailed();
          runs.append(failed ? hashes.apply(run.point()) : result.scenarioHash());
          runs.append(failed ? result.failure().cause() : null).endRow();
        }
      }
      try (DuckDBAppender outcomes = connection.createAppender("main", "outcomes")) {
        for (RunResult<NationalFigures.Values> result : waiting) {
          for (int i = 0; !result.isFailed() && i < outputs.size(); i++) {
            double value = result.kept().values().get(i);
            outcomes.beginRow().append(result.run().point()).append(result.run().replication());
            outcomes.append(i).append(outputs.get(i));
            outcomes.append(Double.isFinite(value) ? (Double) value : null).endRow();
          }
        }
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    end();
    waiting.clear();
  }

  /** Takes over what another store holds. */
  public void addAll(Path other) throws IOException {
    end();
    execute("ATTACH '" + other.toString().replace("'", "''") + "' AS part (READ_ONLY)");
    execute("INSERT INTO runs SELECT * FROM part.runs");
    execute("INSERT INTO outcomes SELECT * FROM part.outcomes");
    end();
    execute("DETACH part");
    end();
  }

  /** The connection, for those who write tables from it. */
  public DuckDBConnection connection() {
    return connection;
  }

  /** Runs a statement. */
  private void execute(String sql) throws IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Ends a transaction. */
  public void end() throws IOException {
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
}
