package org.waymark.analysis.calibration;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * The normal distribution whose ellipses a slice sampler follows. That of inputs before the record
 * always does; where the record says much, steps are tiny on it, and some thousand make one draw. A
 * distribution that is near the posterior needs a few; what it is off by is corrected in the
 * likelihood, so that draws are from the posterior all the same (R. Nishihara, I. Murray and R. P.
 * Adams 2014, "Parallel MCMC with generalized elliptical slice sampling"). Here it is the posterior
 * of a model that is linear in its inputs, which is the distribution before the record wherever the
 * record is silent.
 */
public final class Ellipses {
  private final double[] centre;
  private final double[][] slopes;
  private final double[][] errors;
  private final double[][] record;

  private Ellipses(double[] centre, double[][] slopes, double[][] errors, double[][] record) {
    this.centre = centre;
    this.slopes = slopes;
    this.errors = errors;
    this.record = record;
  }

  /** Those of inputs before the record. */
  static Ellipses prior(int inputs) {
    return new Ellipses(new double[inputs], new double[0][], new double[0][], new double[0][]);
  }

  /**
   * The posterior of a linear model.
   *
   * @param at inputs at which its outputs miss the record
   * @param misses observed minus output there, by target
   * @param slopes by target, by input
   * @param covariance of what is observed given the inputs, lower triangle
   */
  static Ellipses of(double[] at, double[] misses, double[][] slopes, double[][] covariance) {
    int targets = misses.length;
    double[][] errors = new double[targets][];
    double[][] record = new double[targets][];
    double[] missing = misses.clone();
    for (int t = 0; t < targets; t++) {
      errors[t] = covariance[t].clone();
      record[t] = covariance[t].clone();
      for (int other = 0; other <= t; other++) {
        record[t][other] += Cholesky.dot(slopes[t], slopes[other], at.length);
      }
      missing[t] += Cholesky.dot(slopes[t], at, at.length);
    }
    if (!Cholesky.factor(errors, targets) || !Cholesky.factor(record, targets)) {
      throw new ArithmeticException("the covariance of targets is not positive definite");
    }
    double[] centre = new double[at.length];
    Ellipses ellipses = new Ellipses(centre, slopes, errors, record);
    ellipses.addGain(missing, 1, centre);
    return ellipses;
  }

  double[] centre() {
    return centre;
  }

  /** Adds what a miss of the record, which is overwritten, moves the inputs by. */
  private void addGain(double[] missing, double times, double[] to) {
    Cholesky.forward(record, missing, missing.length);
    Cholesky.backward(record, missing, missing.length);
    for (int t = 0; t < missing.length; t++) {
      for (int i = 0; i < to.length; i++) {
        to[i] += times * missing[t] * slopes[t][i];
      }
    }
  }

  /** Draws a step from the centre: one of the prior, moved by a record drawn with it. */
  void draw(RandomGenerator luck, double[] into) {
    Luck.normal(luck, into);
    double[] drawn = Luck.normal(luck, new double[slopes.length]);
    double[] outputs = new double[slopes.length];
    for (int t = 0; t < outputs.length; t++) {
      outputs[t] =
          Cholesky.dot(slopes[t], into, into.length) + Cholesky.dot(errors[t], drawn, t + 1);
    }
    addGain(outputs, -1, into);
  }

  /** Logarithm of the density of the prior over that of this distribution, but for a constant. */
  double correction(double[] z) {
    if (slopes.length == 0) {
      return 0;
    }
    double[] apart = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      apart[i] = z[i] - centre[i];
    }
    double[] outputs = new double[slopes.length];
    for (int t = 0; t < outputs.length; t++) {
      outputs[t] = Cholesky.dot(slopes[t], apart, z.length);
    }
    Cholesky.forward(errors, outputs, outputs.length);
    return (Cholesky.dot(apart, apart, z.length)
            + Cholesky.dot(outputs, outputs, outputs.length)
            - Cholesky.dot(z, z, z.length))
        / 2;
  }
}
