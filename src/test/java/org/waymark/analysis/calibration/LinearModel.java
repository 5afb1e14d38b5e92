package org.waymark.analysis.calibration;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.MersenneTwister;

/** A linear model with normal errors, whose posterior is known in closed form. */
record LinearModel(double[][] slopes, double[] observed, double noise, double[][] covariance)
    implements Surrogate {

  /** Slopes and a record drawn at random; errors of the record are correlated. */
  static LinearModel of(int inputs, int targets, long seed) {
    MersenneTwister luck = new MersenneTwister(seed);
    double[][] slopes = new double[targets][inputs];
    double[] observed = new double[targets];
    double[][] covariance = new double[targets][targets];
    for (int t = 0; t < targets; t++) {
      observed[t] = 1.5 * luck.nextGaussian();
      for (int i = 0; i < inputs; i++) {
        slopes[t][i] = luck.nextGaussian();
      }
      for (int other = 0; other < targets; other++) {
        covariance[t][other] = 0.2 * Math.pow(0.5, Math.abs(t - other));
      }
    }
    return new LinearModel(slopes, observed, 0.1, covariance);
  }

  @Override
  public int outputs() {
    return slopes.length;
  }

  @Override
  public void at(double[] z, Predictions into) {
    for (int t = 0; t < slopes.length; t++) {
      into.mean()[t] = mean(z)[t];
      into.variance()[t] = 0.02;
      into.noise()[t] = noise - 0.02;
    }
  }

  double[] mean(double[] z) {
    return new Array2DRowRealMatrix(slopes).operate(z);
  }

  @Override
  public double[][] correlation() {
    return MatrixUtils.createRealIdentityMatrix(slopes.length).getData();
  }

  Likelihood likelihood() {
    double[] normal = new double[slopes.length];
    java.util.Arrays.fill(normal, Double.POSITIVE_INFINITY);
    return new Likelihood(this, observed, covariance, normal);
  }

  private RealMatrix precisionOfRecord() {
    RealMatrix luck = MatrixUtils.createRealIdentityMatrix(slopes.length).scalarMultiply(noise);
    return MatrixUtils.inverse(new Array2DRowRealMatrix(covariance).add(luck));
  }

  /** Covariance of the inputs after the record. */
  RealMatrix posteriorCovariance() {
    RealMatrix h = new Array2DRowRealMatrix(slopes);
    return MatrixUtils.inverse(
        MatrixUtils.createRealIdentityMatrix(slopes[0].length)
            .add(h.transpose().multiply(precisionOfRecord()).multiply(h)));
  }

  /** Mean of the inputs after the record. */
  double[] posteriorMean() {
    return posteriorCovariance()
        .multiply(new Array2DRowRealMatrix(slopes).transpose())
        .multiply(precisionOfRecord())
        .operate(new ArrayRealVector(observed))
        .toArray();
  }
}
