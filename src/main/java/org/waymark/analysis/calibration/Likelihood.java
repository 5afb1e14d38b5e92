package org.waymark.analysis.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * How well inputs agree with a record. What is observed differs from the mean of the model's runs
 * by errors of observation and by what the model gets wrong (their covariance is given), by the
 * luck of history as by that of a run, and by what is not known of that mean; the last two are
 * correlated between targets as the runs are.
 *
 * <p>Targets with degrees of freedom have heavy tails: given all others before them they follow
 * Student's t. They come after the normal ones, so that an outlier among them moves none of those.
 */
public final class Likelihood {
  private final Surrogate surrogate;
  private final int[] order;
  private final double[] observed;
  private final double[][] covariance;
  private final double[][] correlation;
  private final double[] degrees;
  private final double[] constants;
  private final ThreadLocal<Scratch> scratch;

  /**
   * A likelihood.
   *
   * @param surrogate what stands in for the model
   * @param observed by target, in the units of its outputs
   * @param covariance of observation and discrepancy, positive semidefinite; scale where tails are
   *     heavy
   * @param degrees of freedom by target, above 0; infinite where errors are normal
   */
  public Likelihood(
      Surrogate surrogate, double[] observed, double[][] covariance, double[] degrees) {
    int n = surrogate.outputs();
    if (observed.length != n || covariance.length != n || degrees.length != n) {
      throw new IllegalArgumentException(
          observed.length
              + " observed, "
              + covariance.length
              + " covariances, "
              + degrees.length
              + " degrees of freedom for "
              + n
              + " outputs");
    }
    if (Arrays.stream(degrees).anyMatch(each -> !(each > 0))
        || Arrays.stream(observed).anyMatch(each -> !Double.isFinite(each))) {
      throw new IllegalArgumentException(
          "observed values must be finite, degrees of freedom above 0");
    }
    this.surrogate = surrogate;
    this.order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparing(i -> Double.isFinite(degrees[i])))
            .mapToInt(i -> i)
            .toArray();
    this.observed = permuted(observed);
    this.degrees = permuted(degrees);
    this.covariance = permuted(covariance);
    this.correlation = permuted(surrogate.correlation());
    this.constants = Arrays.stream(this.degrees).map(Likelihood::constant).toArray();
    this.scratch = ThreadLocal.withInitial(() -> new Scratch(n));
  }

  private double[] permuted(double[] values) {
    return IntStream.of(order).mapToDouble(i -> values[i]).toArray();
  }

  private double[][] permuted(double[][] values) {
    return IntStream.of(order).mapToObj(i -> permuted(values[i])).toArray(double[][]::new);
  }

  private static double constant(double degrees) {
    return Double.isInfinite(degrees)
        ? -FastMath.log(2 * Math.PI) / 2
        : Gamma.logGamma((degrees + 1) / 2)
            - Gamma.logGamma(degrees / 2)
            - FastMath.log(degrees * Math.PI) / 2;
  }

  /** Logarithm of the likelihood at standardised inputs; safe for use by several threads. */
  public double log(double[] z) {
    Scratch work = errorsAt(z);
    int n = order.length;
    if (!Cholesky.factor(work.lower, n)) {
      throw new ArithmeticException("the covariance of targets is not positive definite");
    }
    Cholesky.forward(work.lower, work.errors, n);
    double sum = -Cholesky.logDeterminant(work.lower, n) / 2;
    for (int i = 0; i < n; i++) {
      double square = work.errors[i] * work.errors[i];
      double nu = degrees[i];
      sum += constants[i];
      sum -= Double.isInfinite(nu) ? square / 2 : (nu + 1) / 2 * FastMath.log1p(square / nu);
    }
    return sum;
  }

  /**
   * Observed minus mean in standard deviations, by target: how implausible each makes the inputs.
   */
  public double[] standardised(double[] z) {
    Scratch work = errorsAt(z);
    double[] standardised = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      standardised[order[i]] = work.errors[i] / Math.sqrt(work.lower[i][i]);
    }
    return standardised;
  }

  private Scratch errorsAt(double[] z) {
    Scratch work = scratch.get();
    Predictions there = work.predictions;
    surrogate.at(z, there);
    for (int i = 0; i < order.length; i++) {
      int target = order[i];
      work.errors[i] = observed[i] - there.mean()[target];
      work.spread[i] = Math.sqrt(there.variance()[target] + there.noise()[target]);
      for (int j = 0; j <= i; j++) {
        work.lower[i][j] = covariance[i][j] + correlation[i][j] * work.spread[i] * work.spread[j];
      }
    }
    return work;
  }

  private static final class Scratch {
    private final Predictions predictions;
    private final double[] errors;
    private final double[] spread;
    private final double[][] lower;

    Scratch(int targets) {
      predictions = Predictions.of(targets);
      errors = new double[targets];
      spread = new double[targets];
      lower = new double[targets][targets];
    }
  }
}
