package org.waymark.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.MultivariateNormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;

/** Densities that commons-math knows too, and what each part of the covariance does. */
final class LikelihoodTest {
  private static final double NORMAL = Double.POSITIVE_INFINITY;
  private static final LinearModel MODEL = LinearModel.of(4, 3, 3);
  private static final double[] Z = {0.3, -0.2, 0.1, 0.5};

  /** A model whose mean is its inputs, with noise correlated between outputs. */
  private record Same(double variance, double noise, double[][] correlation) implements Surrogate {
    @Override
    public int outputs() {
      return correlation.length;
    }

    @Override
    public void at(double[] z, Predictions into) {
      for (int i = 0; i < correlation.length; i++) {
        into.mean()[i] = z[i];
        into.variance()[i] = variance;
        into.noise()[i] = noise;
      }
    }
  }

  private static final double[][] APART = {{1, 0}, {0, 1}};

  private static double log(
      Surrogate model, double[] observed, double[][] covariance, double... degrees) {
    return new Likelihood(model, observed, covariance, degrees).log(new double[observed.length]);
  }

  @Test
  void normalTargetsHaveTheDensityOfAMultivariateNormal() {
    double[][] covariance = MODEL.covariance();
    double[][] all = new double[3][];
    for (int t = 0; t < 3; t++) {
      all[t] = covariance[t].clone();
      all[t][t] += MODEL.noise();
    }
    double density =
        new MultivariateNormalDistribution(MODEL.mean(Z), all).density(MODEL.observed());
    assertThat(MODEL.likelihood().log(Z)).isCloseTo(Math.log(density), within(1e-10));
  }

  @Test
  void noiseOfARunIsCorrelatedBetweenTargets() {
    double[][] together = {{1, 0.8}, {0.8, 1}};
    double[][] all = {{0.35, 0.24}, {0.24, 0.45}};
    double[] observed = {0.4, 0.6};
    double density = new MultivariateNormalDistribution(new double[2], all).density(observed);
    assertThat(
            log(
                new Same(0.1, 0.2, together),
                observed,
                new double[][] {{0.05, 0}, {0, 0.15}},
                NORMAL,
                NORMAL))
        .isCloseTo(Math.log(density), within(1e-10));
  }

  @Test
  void aHeavyTailIsStudents() {
    double scale = Math.sqrt(0.5);
    double t = new TDistribution(4).logDensity(2 / scale) - Math.log(scale);
    double normal =
        new MultivariateNormalDistribution(new double[1], new double[][] {{0.5}})
            .density(new double[] {1});
    double both =
        log(
            new Same(0, 0.2, APART),
            new double[] {2, 1},
            new double[][] {{0.3, 0}, {0, 0.3}},
            4,
            NORMAL);
    assertThat(both).isCloseTo(t + Math.log(normal), within(1e-10));
  }

  /**
   * A normal target is not moved by an outlier with which it is correlated; it moves the outlier.
   */
  @Test
  void anOutlierWithAHeavyTailSaysLittle() {
    double[][] covariance = {{0.3, 0.2}, {0.2, 0.3}};
    Same model = new Same(0, 0.01, APART);
    double heavy =
        log(model, new double[] {8, 0}, covariance, 3, NORMAL)
            - log(model, new double[] {0, 0}, covariance, 3, NORMAL);
    double light =
        log(model, new double[] {8, 0}, covariance, NORMAL, NORMAL)
            - log(model, new double[] {0, 0}, covariance, NORMAL, NORMAL);
    assertThat(heavy).isGreaterThan(-12);
    assertThat(light).isLessThan(-80);
  }

  @Test
  void implausibilityIsByTargetInTheOrderGiven() {
    Likelihood likelihood =
        new Likelihood(
            new Same(0.04, 0.12, APART),
            new double[] {1, -3},
            new double[][] {{0.09, 0}, {0, 0.84}},
            new double[] {5, NORMAL});
    assertThat(likelihood.standardised(new double[2]))
        .containsExactly(new double[] {2, -3}, within(1e-12));
  }

  @Test
  void aRecordThatDoesNotFitIsRefused() {
    Same model = new Same(0, 0.1, APART);
    double[][] covariance = {{1, 0}, {0, 1}};
    assertThatThrownBy(() -> log(model, new double[3], covariance, NORMAL, NORMAL))
        .hasMessageContaining("3 observed");
    assertThatThrownBy(() -> log(model, new double[] {Double.NaN, 0}, covariance, NORMAL, NORMAL))
        .hasMessageContaining("finite");
    assertThatThrownBy(() -> log(model, new double[2], covariance, 0, NORMAL))
        .hasMessageContaining("above 0");
    assertThatThrownBy(
            () -> log(model, new double[2], new double[][] {{1, 3}, {3, 1}}, NORMAL, NORMAL))
        .hasMessageContaining("positive definite");
  }
}
