package org.waymark.analysis.calibration;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Draws among which a known truth has any rank with equal chance if sampler and posterior are
 * right, however slowly the walk moves: the truth stands at a random place of a walk that goes on
 * from it both ways, which is allowed since steps can be reversed (A. Gandy and J. Scott 2020,
 * "Unit testing for MCMC and other Monte Carlo methods").
 *
 * @param draws beside the truth
 * @param thin steps from one to the next
 */
public record TruthAmongDraws(int draws, int thin) {
  /** Address of the generators; chains and regions have others. */
  private static final int LUCK = 3;

  /**
   * The draws.
   *
   * @param logPosterior but for the standard normal prior; minus infinity where there is nothing
   * @param ellipses that do not depend on the truth
   * @param seed of this truth
   */
  public double[][] around(
      double[] truth, ToDoubleFunction<double[]> logPosterior, Ellipses ellipses, long seed) {
    RandomGenerator luck = Luck.of(seed, LUCK, 0);
    int before = luck.nextInt(draws + 1);
    double[][] all = new double[draws][];
    EllipticalSlice.Walk walk = null;
    for (int d = 0; d < draws; d++) {
      if (d == 0 || d == before) {
        walk = new EllipticalSlice.Walk(logPosterior, truth, ellipses, luck);
      }
      for (int step = 0; step < thin; step++) {
        walk.step();
      }
      all[d] = walk.point().clone();
    }
    return all;
  }

  /**
   * What somebody would have observed.
   *
   * @param outputs of a run
   * @param covariance of observation and discrepancy, positive definite
   * @param degrees of freedom by target, infinite where errors are normal
   */
  public static double[] observed(
      double[] outputs, double[][] covariance, double[] degrees, long seed) {
    int n = outputs.length;
    RandomGenerator luck = Luck.of(seed, LUCK, 1);
    double[][] lower = new double[n][];
    for (int t = 0; t < n; t++) {
      lower[t] = covariance[t].clone();
    }
    if (!Cholesky.factor(lower, n)) {
      throw new ArithmeticException("the covariance of targets is not positive definite");
    }
    double[] standard = Luck.normal(luck, new double[n]);
    double[] observed = outputs.clone();
    for (int t = 0; t < n; t++) {
      double error = Cholesky.dot(lower[t], standard, t + 1);
      double squares = 0;
      for (int i = 0; i < degrees[t] && Double.isFinite(degrees[t]); i++) {
        double each = luck.nextGaussian();
        squares += each * each;
      }
      observed[t] += squares > 0 ? error * Math.sqrt(degrees[t] / squares) : error;
    }
    return observed;
  }
}
