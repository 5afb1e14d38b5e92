package org.waymark.analysis.calibration;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The ensemble smoother with multiple data assimilation (A. A. Emerick and A. C. Reynolds 2013,
 * "Ensemble smoother with multiple data assimilation", Computers and Geosciences 55): a second way
 * to a posterior, which runs the model itself and shares nothing with the emulator. Some members
 * move towards the record together, in a few steps, each with the errors of the record inflated so
 * that all steps weigh it once. Exact where the model is linear and members are many.
 *
 * @param members of the ensemble, at least 3
 * @param steps assimilations, each a run of every member, at least 1; 4 as a rule
 * @param seed of members and perturbations
 */
public record EnsembleSmoother(int members, int steps, long seed) {
  /** Checks its numbers. */
  public EnsembleSmoother {
    if (members < 3 || steps < 1) {
      throw new IllegalArgumentException(
          "members " + members + ", steps " + steps + ": at least 3 and 1 are allowed");
    }
  }

  /**
   * Where the ensemble came to.
   *
   * @param members standardised inputs, by member, by input
   * @param spread variance of each input, 1 before the record
   * @param targets how many the record has
   */
  public record Ensemble(double[][] members, double[] spread, int targets) {
    /** Variance that all inputs have lost together; each is 1 before the record. */
    public double lost() {
      return spread.length - StatUtils.sum(spread);
    }

    /**
     * Whether chance correlations of too few members took more than a tenth of the variance that
     * the record cannot touch: a target narrows one direction, by its variance at most.
     */
    public boolean isCollapsed() {
      return lost() - targets > 0.1 * (spread.length - targets);
    }
  }

  /**
   * Assimilates a record.
   *
   * @param inputs how many there are
   * @param model outputs of members from their inputs, all at once, run by run
   * @param observed by target
   * @param covariance of the errors of the record, discrepancy with them, positive definite; the
   *     luck of a run is in the outputs
   * @throws IllegalArgumentException if a member has no output, or an output is not a number
   */
  public Ensemble assimilate(
      int inputs, UnaryOperator<double[][]> model, double[] observed, double[][] covariance) {
    RandomGenerator luck = Luck.of(seed, 3, 0);
    double[][] start = new double[members][];
    for (int m = 0; m < members; m++) {
      start[m] = Luck.normal(luck, new double[inputs]);
    }
    RealMatrix z = new Array2DRowRealMatrix(start, false);
    RealMatrix errors = new Array2DRowRealMatrix(covariance).scalarMultiply(steps);
    RealMatrix root = new CholeskyDecomposition(errors).getL();
    for (int step = 0; step < steps; step++) {
      RealMatrix outputs = new Array2DRowRealMatrix(outputs(model, z.getData(), observed.length));
      RealMatrix spread = centred(outputs);
      RealMatrix across = spread.transpose().multiply(spread).scalarMultiply(1.0 / (members - 1));
      RealMatrix between =
          spread.transpose().multiply(centred(z)).scalarMultiply(1.0 / (members - 1));
      RealMatrix missing = MatrixUtils.createRealMatrix(members, observed.length);
      for (int m = 0; m < members; m++) {
        double[] luckOfRecord = root.operate(Luck.normal(luck, new double[observed.length]));
        for (int t = 0; t < observed.length; t++) {
          missing.setEntry(m, t, observed[t] + luckOfRecord[t] - outputs.getEntry(m, t));
        }
      }
      RealMatrix gain = new CholeskyDecomposition(across.add(errors)).getSolver().solve(between);
      z = z.add(missing.multiply(gain));
    }
    double[] spread = new double[inputs];
    for (int i = 0; i < inputs; i++) {
      spread[i] = StatUtils.variance(z.getColumn(i));
    }
    return new Ensemble(z.getData(), spread, observed.length);
  }

  private static double[][] outputs(UnaryOperator<double[][]> model, double[][] z, int targets) {
    double[][] outputs = model.apply(z);
    boolean isWhole =
        outputs.length == z.length
            && Arrays.stream(outputs)
                .allMatch(
                    row -> row.length == targets && Arrays.stream(row).allMatch(Double::isFinite));
    if (!isWhole) {
      throw new IllegalArgumentException(
          "each of " + z.length + " members needs " + targets + " finite outputs");
    }
    return outputs;
  }

  private static RealMatrix centred(RealMatrix values) {
    RealMatrix centred = values.copy();
    for (int c = 0; c < values.getColumnDimension(); c++) {
      double[] column = values.getColumn(c);
      double mean = StatUtils.mean(column);
      centred.setColumn(c, Arrays.stream(column).map(each -> each - mean).toArray());
    }
    return centred;
  }
}
