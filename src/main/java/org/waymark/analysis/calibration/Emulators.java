package org.waymark.analysis.calibration;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The emulators of all outputs of a model, and how what they leave over is correlated between
 * outputs. Immutable.
 */
public final class Emulators implements Surrogate {
  /** Towards no correlation at all, so that outputs that are one datum leave a matrix sound. */
  private static final double SHRINKAGE = 0.02;

  private static final int FEWEST_RUNS = 30;

  private final List<Emulator> emulators;
  private final double[][] correlation;

  private Emulators(List<Emulator> emulators) {
    this.emulators = emulators;
    this.correlation = residualCorrelation(emulators);
  }

  /**
   * Fits, on all processors, with the same result on any number of them.
   *
   * @param z standardised inputs, by run, by input
   * @param y outputs, by run, by output; NaN where a run has none
   */
  public static Emulators fit(double[][] z, double[][] y, Options options) {
    return fit(z, y, options, null);
  }

  /**
   * Fits on top of emulators of a cheaper version of the model.
   *
   * @param coarser of the same inputs and outputs; null for none
   */
  public static Emulators fit(double[][] z, double[][] y, Options options, Emulators coarser) {
    return new Emulators(
        IntStream.range(0, y[0].length)
            .parallel()
            .mapToObj(o -> Emulator.fit(z, column(y, o), options, below(coarser, o)))
            .toList());
  }

  private static Emulator below(Emulators coarser, int output) {
    return coarser == null ? null : coarser.of(output);
  }

  private static double[] column(double[][] y, int output) {
    return IntStream.range(0, y.length).mapToDouble(r -> y[r][output]).toArray();
  }

  /** The emulator of an output. */
  public Emulator of(int output) {
    return emulators.get(output);
  }

  @Override
  public int outputs() {
    return emulators.size();
  }

  @Override
  public void at(double[] z, Predictions into) {
    for (int o = 0; o < emulators.size(); o++) {
      emulators.get(o).at(z, into, o);
    }
  }

  @Override
  public double[][] correlation() {
    return correlation;
  }

  /** Over the runs that have all outputs; none if there are too few. */
  private static double[][] residualCorrelation(List<Emulator> emulators) {
    int outputs = emulators.size();
    double[][] errors = new double[outputs][];
    for (int o = 0; o < outputs; o++) {
      errors[o] = emulators.get(o).standardisedErrors();
    }
    int[] rows =
        IntStream.range(0, errors[0].length)
            .filter(r -> IntStream.range(0, outputs).noneMatch(o -> Double.isNaN(errors[o][r])))
            .toArray();
    double[][] kept = new double[outputs][rows.length];
    double[][] correlation = new double[outputs][outputs];
    for (int o = 0; o < outputs; o++) {
      for (int r = 0; r < rows.length; r++) {
        kept[o][r] = errors[o][rows[r]];
      }
      for (int p = 0; p < o && rows.length >= FEWEST_RUNS; p++) {
        double squares = dot(kept[o], kept[o]) * dot(kept[p], kept[p]);
        double raw = squares > 0 ? dot(kept[o], kept[p]) / Math.sqrt(squares) : 0;
        correlation[o][p] = (1 - SHRINKAGE) * raw;
        correlation[p][o] = correlation[o][p];
      }
      correlation[o][o] = 1;
    }
    return correlation;
  }

  private static double dot(double[] a, double[] b) {
    return Cholesky.dot(a, b, a.length);
  }
}
