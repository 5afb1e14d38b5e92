package org.waymark.analysis.calibration;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * A Gaussian process seen from a few of the runs: its value at any point is a sum of independent
 * standard normal features (the projected process of M. Seeger, C. Williams and N. Lawrence 2003;
 * Rasmussen and Williams 2006, 8.3.4), so that all runs can be used at the cost of a regression.
 * The few are drawn by what those before them leave open (Y. Chen, E. Epperly, J. Tropp and R.
 * Webber 2023, "Randomly pivoted Cholesky").
 */
final class ProcessBasis {
  /** Share of the variance at a run below which it adds nothing but rounding. */
  private static final double OPEN = 1e-4;

  private final int[] inputs;
  private final double[] lengths;
  private final double[][] points;
  private final double[][] lower;

  private ProcessBasis(int[] inputs, double[] lengths, double[][] points, double[][] lower) {
    this.inputs = inputs;
    this.lengths = lengths;
    this.points = points;
    this.lower = lower;
  }

  /** Of some inputs of runs, and their lengths; with as many features as asked for, or fewer. */
  static ProcessBasis of(
      double[][] z, int[] inputs, double[] lengths, int most, RandomGenerator luck) {
    ProcessBasis empty = new ProcessBasis(inputs, lengths, new double[0][], new double[0][]);
    int n = z.length;
    double[][] scaled = new double[n][];
    for (int r = 0; r < n; r++) {
      scaled[r] = empty.scaled(z[r], new double[inputs.length]);
    }
    double[] open = new double[n];
    Arrays.fill(open, 1);
    double[][] known = new double[n][most];
    double[][] points = new double[most][];
    double[][] lower = new double[most][];
    int count = 0;
    while (count < most) {
      int pivot = draw(open, luck);
      if (pivot < 0) {
        break;
      }
      double[] own = known[pivot];
      double root = Math.sqrt(open[pivot]);
      for (int r = 0; r < n; r++) {
        double covariance = Matern.at(Matern.squared(scaled[r], scaled[pivot]));
        double value = (covariance - Cholesky.dot(known[r], own, count)) / root;
        if (r != pivot) {
          known[r][count] = value;
          open[r] = Math.max(0, open[r] - value * value);
        }
      }
      own[count] = root;
      open[pivot] = 0;
      points[count] = scaled[pivot];
      lower[count] = own.clone();
      count++;
    }
    return new ProcessBasis(
        inputs, lengths, Arrays.copyOf(points, count), Arrays.copyOf(lower, count));
  }

  /** A run, as likely as its variance is open; -1 where nothing is. */
  private static int draw(double[] open, RandomGenerator luck) {
    double sum = 0;
    for (double each : open) {
      sum += each > OPEN ? each : 0;
    }
    double left = luck.nextDouble() * sum;
    int last = -1;
    for (int r = 0; r < open.length; r++) {
      if (open[r] > OPEN) {
        last = r;
        left -= open[r];
        if (left < 0) {
          break;
        }
      }
    }
    return last;
  }

  int size() {
    return points.length;
  }

  int inputs() {
    return inputs.length;
  }

  private double[] scaled(double[] z, double[] into) {
    for (int i = 0; i < inputs.length; i++) {
      into[i] = z[inputs[i]] / lengths[i];
    }
    return into;
  }

  /**
   * Fills in the features of a point.
   *
   * @param scratch of the number of inputs
   * @return share of the process's variance that no feature holds, 0 to 1
   */
  double at(double[] z, double[] scratch, double[] into) {
    scaled(z, scratch);
    for (int p = 0; p < points.length; p++) {
      into[p] = Matern.at(Matern.squared(points[p], scratch));
    }
    Cholesky.forward(lower, into, points.length);
    return Math.max(0, 1 - Cholesky.dot(into, into, points.length));
  }
}
