package org.waymark.analysis.posterior;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Points and what was run at them, on the scales of comparison.
 *
 * @param z inputs, by run
 * @param y outputs, by run; NaN where a run has none
 */
public record Runs(double[][] z, double[][] y) {
  /** None. */
  public static final Runs NONE = new Runs(new double[0][], new double[0][]);

  /** These and others after them. */
  public Runs with(Runs others) {
    return new Runs(
        Stream.concat(Arrays.stream(z), Arrays.stream(others.z)).toArray(double[][]::new),
        Stream.concat(Arrays.stream(y), Arrays.stream(others.y)).toArray(double[][]::new));
  }

  /** How many. */
  public int count() {
    return z.length;
  }

  /** All values of an output. */
  public double[] column(int output) {
    return Arrays.stream(y).mapToDouble(run -> run[output]).toArray();
  }

  /** The values of an output that are there. */
  public double[] values(int output) {
    return Arrays.stream(column(output)).filter(value -> !Double.isNaN(value)).toArray();
  }

  /** The runs that have an output. */
  int[] rowsWith(int output) {
    return IntStream.range(0, y.length).filter(r -> !Double.isNaN(y[r][output])).toArray();
  }
}
