package org.waymark.experiment.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.experiment.store.FigureStore;

/** Every output of every run of a study; NaN where an output or a run is missing. Immutable. */
public final class Outcomes {
  private final List<String> outputs;
  private final double[][][] values;
  private final int missingRuns;

  private Outcomes(List<String> outputs, double[][][] values, int missingRuns) {
    this.outputs = List.copyOf(outputs);
    this.values = values;
    this.missingRuns = missingRuns;
  }

  /**
   * Outcomes that are there already.
   *
   * @param values by output, by replication, by point
   */
  public static Outcomes of(List<String> outputs, double[][][] values) {
    double[][][] copy =
        Arrays.stream(values)
            .map(output -> Arrays.stream(output).map(double[]::clone).toArray(double[][]::new))
            .toArray(double[][][]::new);
    return new Outcomes(outputs, copy, 0);
  }

  /** Reads the outcomes of a plan from the folder of its sweep. */
  public static Outcomes read(Path folder, SweepPlan plan) throws IOException {
    return read(folder, plan.outputs(), plan.study().replications(), plan.points().count());
  }

  static Outcomes read(Path folder, List<String> outputs, int replications, int points)
      throws IOException {
    try (FigureStore store =
        FigureStore.open(folder.resolve(FigureStore.FILE), point -> "", outputs)) {
      return of(store, outputs, replications, points);
    }
  }

  static Outcomes of(FigureStore store, List<String> outputs, int replications, int points)
      throws IOException {
    double[][][] values = new double[outputs.size()][replications][points];
    for (double[][] output : values) {
      Arrays.stream(output).forEach(each -> Arrays.fill(each, Double.NaN));
    }
    int runs;
    try (Statement statement = store.connection().createStatement()) {
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT output, replication, point, value FROM outcomes WHERE value IS NOT NULL")) {
        while (rows.next()) {
          values[rows.getInt(1)][rows.getInt(2)][rows.getInt(3)] = rows.getDouble(4);
        }
      }
      try (ResultSet count =
          statement.executeQuery("SELECT count(*) FROM runs WHERE failure IS NULL")) {
        count.next();
        runs = count.getInt(1);
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    return new Outcomes(outputs, values, replications * points - runs);
  }

  /** The outcomes of some points, in their order. */
  public Outcomes at(int[] points) {
    double[][][] some =
        Arrays.stream(values)
            .map(
                output ->
                    Arrays.stream(output)
                        .map(all -> Arrays.stream(points).mapToDouble(p -> all[p]).toArray())
                        .toArray(double[][]::new))
            .toArray(double[][][]::new);
    return new Outcomes(outputs, some, missingRuns);
  }

  /** Names of the outputs. */
  public List<String> outputs() {
    return outputs;
  }

  /** Replications at each point. */
  public int replications() {
    return values.length == 0 ? 0 : values[0].length;
  }

  /** Runs that failed or were not tried. */
  public int missingRuns() {
    return missingRuns;
  }

  /** One output of one run. */
  public double get(int output, int replication, int point) {
    return values[output][replication][point];
  }

  /** One output of one replication, by point. */
  public double[] byPoint(int output, int replication) {
    return values[output][replication].clone();
  }

  /** One output, by replication, by point. */
  public double[][] byReplication(int output) {
    return IntStream.range(0, replications())
        .mapToObj(replication -> byPoint(output, replication))
        .toArray(double[][]::new);
  }
}
