package org.waymark.analysis.calibration;

import java.util.Arrays;
import java.util.Collection;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Ranks of known truths among draws from their posteriors: uniform if posteriors can be trusted, in
 * the middle if they are too wide, at both ends if too narrow (S. Talts, M. Betancourt, D. Simpson,
 * A. Vehtari and A. Gelman 2018, "Validating Bayesian inference algorithms with simulation-based
 * calibration"). Draws must be nearly independent: thin the chains.
 *
 * @param values rank of each truth, 0 to draws
 * @param draws from each posterior
 */
public record Ranks(int[] values, int draws) {
  /** Truths expected in each bin, at least. */
  private static final int EXPECTED = 5;

  private static final int MOST_BINS = 20;

  /**
   * Of one quantity.
   *
   * @param truths by trial
   * @param draws by trial, as many in each
   */
  public static Ranks of(double[] truths, double[][] draws) {
    int[] ranks = new int[truths.length];
    for (int t = 0; t < ranks.length; t++) {
      double truth = truths[t];
      ranks[t] = (int) Arrays.stream(draws[t]).filter(each -> each < truth).count();
    }
    return new Ranks(ranks, draws[0].length);
  }

  /**
   * Of all inputs at once, by distance from a reference that is drawn anew for each trial: tests of
   * accuracy with random points (P. Lemos, A. Coogan, Y. Hezaveh and L. Perreault-Levasseur 2023,
   * "Sampling-based accuracy testing of posterior estimators for general inference").
   *
   * @param truths by trial, by input
   * @param draws by trial, by draw, by input
   * @param references by trial, by input; they may depend on the record of the trial, not on its
   *     truth
   */
  public static Ranks around(double[][] references, double[][] truths, double[][][] draws) {
    double[] far = new double[truths.length];
    double[][] away = new double[truths.length][];
    for (int t = 0; t < far.length; t++) {
      double[] from = references[t];
      far[t] = Matern.squared(from, truths[t]);
      away[t] = Arrays.stream(draws[t]).mapToDouble(z -> Matern.squared(from, z)).toArray();
    }
    return of(far, away);
  }

  /** Chance that ranks as uneven as these come from posteriors that are right, by chi-squared. */
  public double chance() {
    int bins = Math.min(MOST_BINS, Math.min(values.length / EXPECTED, draws + 1));
    if (bins < 2) {
      throw new IllegalArgumentException(
          values.length + " ranks: at least " + 2 * EXPECTED + " are needed");
    }
    double[] counts = new double[bins];
    double[] expected = new double[bins];
    for (int rank = 0; rank <= draws; rank++) {
      expected[bin(rank, bins)] += (double) values.length / (draws + 1);
    }
    for (int rank : values) {
      counts[bin(rank, bins)]++;
    }
    double sum = 0;
    for (int b = 0; b < bins; b++) {
      sum += (counts[b] - expected[b]) * (counts[b] - expected[b]) / expected[b];
    }
    return 1 - new ChiSquaredDistribution(bins - 1).cumulativeProbability(sum);
  }

  private int bin(int rank, int bins) {
    return (int) ((long) rank * bins / (draws + 1));
  }

  /**
   * Whether all quantities pass, at a chance of a false alarm in any of them (Bonferroni).
   *
   * @param falseAlarm 0 to 1, 0.01 as a rule
   */
  public static boolean areUniform(Collection<Ranks> quantities, double falseAlarm) {
    return quantities.stream().allMatch(each -> each.chance() >= falseAlarm / quantities.size());
  }

  /** Truths inside the central interval of a probability, 0 to 1, of their draws. */
  public Coverage coverage(double probability) {
    double out = (1 - probability) / 2 * (draws + 1);
    int covered =
        (int) Arrays.stream(values).filter(r -> r + 0.5 > out && r + 0.5 < draws + 1 - out).count();
    return new Coverage(covered, values.length);
  }
}
