package org.waymark.experiment.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.outcome.Figure;

/** Reads the outputs of a sweep back from its store. */
public final class Outcomes {
  private Outcomes() {}

  /**
   * Every output of every run.
   *
   * @return by output, by replication, by point; NaN where an output or a run is missing
   */
  public static double[][][] read(Path folder, SweepPlan plan) throws IOException {
    return read(
        folder,
        plan.study().outputs().stream().map(Figure::id).toList(),
        plan.study().replications(),
        plan.points().count());
  }

  static double[][][] read(Path folder, List<String> outputs, int replications, int points)
      throws IOException {
    double[][][] values = new double[outputs.size()][replications][points];
    for (double[][] output : values) {
      Arrays.stream(output).forEach(each -> Arrays.fill(each, Double.NaN));
    }
    try (Store store = Store.open(folder.resolve(Store.FILE));
        Statement statement = store.connection().createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT output, replication, point, value FROM outcomes WHERE value IS NOT NULL")) {
      while (rows.next()) {
        values[rows.getInt(1)][rows.getInt(2)][rows.getInt(3)] = rows.getDouble(4);
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    return values;
  }

  /** Adds a text file to the folder of a sweep, as a whole or not at all. */
  public static void add(Path folder, String name, String text) throws IOException {
    SweepTables.write(folder, name, text);
  }

  /** Adds a file, in a folder within if its name says so, as a whole or not at all. */
  public static void add(Path folder, String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    SweepTables.write(file.getParent(), file.getFileName().toString(), content);
  }

  /** Removes a file or a folder of files that was added, if it is there. */
  public static void remove(Path folder, String name) throws IOException {
    Path there = folder.resolve(name);
    if (Files.isDirectory(there)) {
      List<Path> files;
      try (Stream<Path> found = Files.list(there)) {
        files = found.toList();
      }
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.deleteIfExists(there);
  }
}
