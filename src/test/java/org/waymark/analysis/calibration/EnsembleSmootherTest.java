package org.waymark.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;

/** Members are draws from the posterior where the model is linear, and say so when they are not. */
final class EnsembleSmootherTest {
  /** The noise of a run as a part of the record's errors: the model here is its mean. */
  private static double[][] errors(LinearModel model) {
    double[][] errors = new double[model.outputs()][];
    for (int t = 0; t < errors.length; t++) {
      errors[t] = model.covariance()[t].clone();
      errors[t][t] += model.noise();
    }
    return errors;
  }

  private static EnsembleSmoother.Ensemble ensemble(LinearModel model, int members) {
    UnaryOperator<double[][]> runs =
        z -> Arrays.stream(z).map(model::mean).toArray(double[][]::new);
    return new EnsembleSmoother(members, 4, 5)
        .assimilate(model.slopes()[0].length, runs, model.observed(), errors(model));
  }

  /** 3,000 members: a mean is off by 0.02 standard deviations, five times that by luck never. */
  @Test
  void membersAreDrawsFromTheClosedForm() {
    LinearModel model = LinearModel.of(5, 3, 7);
    EnsembleSmoother.Ensemble ensemble = ensemble(model, 3000);
    RealMatrix truth = model.posteriorCovariance();
    for (int i = 0; i < 5; i++) {
      int input = i;
      double[] values = Arrays.stream(ensemble.members()).mapToDouble(z -> z[input]).toArray();
      assertThat(StatUtils.mean(values)).isCloseTo(model.posteriorMean()[i], within(0.1));
      assertThat(ensemble.spread()[i] / truth.getEntry(i, i)).isBetween(0.85, 1.15);
    }
    RealMatrix drawn = new Covariance(ensemble.members()).getCovarianceMatrix();
    assertThat(drawn.subtract(truth).getFrobeniusNorm() / truth.getFrobeniusNorm())
        .isLessThan(0.12);
    assertThat(ensemble.isCollapsed()).isFalse();
    assertThat(ensemble.lost()).isCloseTo(5 - truth.getTrace(), within(0.3));
  }

  @Test
  void aCollapseOfTooFewMembersIsNoticed() {
    assertThat(ensemble(LinearModel.of(300, 20, 8), 40).isCollapsed()).isTrue();
    assertThat(ensemble(LinearModel.of(300, 3, 8), 2000).isCollapsed()).isFalse();
  }

  @Test
  void theSameSeedGivesTheSameMembers() {
    LinearModel model = LinearModel.of(5, 3, 7);
    assertThat(ensemble(model, 50).members()).isDeepEqualTo(ensemble(model, 50).members());
  }

  @Test
  void runsWithoutAnOutputAreRefused() {
    EnsembleSmoother smoother = new EnsembleSmoother(10, 2, 1);
    double[][] errors = {{1}};
    assertThatThrownBy(() -> smoother.assimilate(2, z -> new double[9][1], new double[1], errors))
        .hasMessageContaining("each of 10 members");
    assertThatThrownBy(
            () ->
                smoother.assimilate(
                    2,
                    z -> {
                      double[][] outputs = new double[10][1];
                      outputs[3][0] = Double.NaN;
                      return outputs;
                    },
                    new double[1],
                    errors))
        .hasMessageContaining("finite");
    assertThatThrownBy(() -> new EnsembleSmoother(2, 1, 1)).hasMessageContaining("members 2");
  }
}
