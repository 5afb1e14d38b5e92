package org.waymark.experiment.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
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
}
