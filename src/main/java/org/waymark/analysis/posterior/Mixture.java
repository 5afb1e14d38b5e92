package org.waymark.analysis.posterior;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Normal distributions of equal weight: what is known of a number after some draws, each of which
 * leaves it open by luck.
 *
 * @param means of each
 * @param deviations of each, standard, 0 for a draw that says it exactly
 */
public record Mixture(double[] means, double[] deviations) {
  private static final NormalDistribution STANDARD = new NormalDistribution();
  private static final int HALVINGS = 60;
  private static final double FAR = 8; // standard deviations, beyond which there is nothing

  /** Draws that say it exactly. */
  public static Mixture of(double[] values) {
    return new Mixture(values, new double[values.length]);
  }

  /** Probability of at most a value. */
  public double below(double value) {
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      sum +=
          deviations[i] > 0
              ? STANDARD.cumulativeProbability((value - means[i]) / deviations[i])
              : value >= means[i] ? 1 : 0;
    }
    return sum / means.length;
  }

  /** The value below which a share lies; NaN where there is nothing. */
  public double quantile(double share) {
    if (means.length == 0) {
      return Double.NaN;
    }
    double widest = Arrays.stream(deviations).max().orElse(0);
    double from = Arrays.stream(means).min().orElseThrow() - FAR * widest;
    double until = Arrays.stream(means).max().orElseThrow() + FAR * widest;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = 0.5 * (from + until);
      if (below(middle) < share) {
        from = middle;
      } else {
        until = middle;
      }
    }
    return until;
  }
}
