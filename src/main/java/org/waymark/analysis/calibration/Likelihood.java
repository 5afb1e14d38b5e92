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
  /** Steps towards the best fit. */
  private static final int TANGENTS = 4;

  /** Half of the distance over which a slope is taken, so that a kink does not decide it. */
  private static final double REACH = 0.3;

  private static final double WIDER = 2;

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

  /**
   * Ellipses for a walk: the posterior of the model's tangent, with the record's errors twice as
   * large in variance, so that no tail of the posterior lies outside.
   *
   * @param start inputs that agree with the record; some steps towards its best fit go from there
   */
  public Ellipses ellipses(double[] start) {
    double[] best = start;
    double[] now = start;
    for (int step = 0; step < TANGENTS; step++) {
      now = tangent(now, 1).centre();
      best = posterior(now) > posterior(best) ? now : best;
    }
    return tangent(best, WIDER);
  }

  private double posterior(double[] z) {
    return log(z) - Cholesky.dot(z, z, z.length) / 2;
  }

  private Ellipses tangent(double[] at, double wider) {
    int n = order.length;
    double[][] slopes = new double[n][at.length];
    double[] moved = at.clone();
    for (int i = 0; i < at.length; i++) {
      for (int side = -1; side <= 1; side += 2) {
        moved[i] = at[i] + side * REACH;
        double[] errors = errorsAt(moved).errors;
        for (int t = 0; t < n; t++) {
          slopes[t][i] -= side * errors[t] / (2 * REACH);
        }
      }
      moved[i] = at[i];
    }
    Scratch here = errorsAt(at);
    double[][] covariance = new double[n][];
    for (int t = 0; t < n; t++) {
      covariance[t] = Arrays.stream(here.lower[t]).map(each -> each * wider).toArray();
    }
    return Ellipses.of(at, here.errors, slopes, covariance);
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
