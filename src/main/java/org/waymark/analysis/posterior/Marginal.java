package org.waymark.analysis.posterior;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.waymark.experiment.calibration.Inputs;
import org.waymark.experiment.calibration.Prior;

/**
 * What is known of an input before and after the record.
 *
 * @param name of the input, or of a scale
 * @param shape of the prior
 * @param prior before
 * @param posterior after
 * @param shift of the middle, in standard deviations of the prior
 * @param shrinkage share of the prior's variance that is gone, on the scale on which it is normal;
 *     below 0 where it has grown
 */
public record Marginal(
    String name, String shape, Band prior, Band posterior, double shift, double shrinkage) {
  /** From this shrinkage, or this shift, the record has taught something. Our choice. */
  private static final double TAUGHT = 0.2;

  private static final double SHIFTED = 0.5;
  private static final double RIDGE = 0.3;
  private static final double NORMAL_95 = 1.6448536269514722;

  /**
   * Two inputs that the record ties together.
   *
   * @param correlation after the record; there is none before it
   */
  public record Ridge(String one, String other, double correlation) {}

  /** Those of all inputs. */
  public static List<Marginal> of(Inputs inputs, double[][] draws) {
    List<Marginal> marginals = new ArrayList<>();
    List<Prior> priors = inputs.priors();
    for (int i = 0; i < priors.size(); i++) {
      double[] z = column(draws, i);
      Prior prior = priors.get(i);
      marginals.add(
          new Marginal(
              inputs.names().get(i),
              prior.shape(),
              new Band(prior.at(-NORMAL_95), prior.at(0), prior.at(NORMAL_95)),
              Band.of(Mixture.of(z), prior::at),
              StatUtils.mean(z),
              1 - StatUtils.variance(z)));
    }
    return marginals;
  }

  /** Pairs of inputs that the record ties together, the strongest first. */
  public static List<Ridge> ridges(Inputs inputs, double[][] draws, int most) {
    double[][] r = new PearsonsCorrelation(draws).getCorrelationMatrix().getData();
    List<Ridge> ridges = new ArrayList<>();
    for (int i = 0; i < r.length; i++) {
      for (int j = 0; j < i; j++) {
        if (Math.abs(r[i][j]) > RIDGE) {
          ridges.add(new Ridge(inputs.names().get(j), inputs.names().get(i), r[i][j]));
        }
      }
    }
    ridges.sort(Comparator.comparing(ridge -> -Math.abs(ridge.correlation())));
    return List.copyOf(ridges.subList(0, Math.min(most, ridges.size())));
  }

  /** Whether the record says anything about it. */
  public boolean isTaught() {
    return shrinkage > TAUGHT || Math.abs(shift) > SHIFTED;
  }

  private static double[] column(double[][] draws, int input) {
    double[] column = new double[draws.length];
    for (int d = 0; d < column.length; d++) {
      column[d] = draws[d][input];
    }
    return column;
  }
}
