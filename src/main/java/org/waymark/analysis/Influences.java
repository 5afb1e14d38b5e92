package org.waymark.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.experiment.world.PlausibleInput;
import org.waymark.outcome.world.Influence;

/**
 * Which inputs the width over plausible worlds goes with: Spearman's rank correlation of each input
 * with the outcome. With some 200 inputs and 50 worlds the strongest of many correlations by chance
 * alone is near 0.45, so each is held against the strongest one among all inputs when the outcome
 * is shuffled (the maximum statistic of Westfall and Young 1993).
 *
 * @param strongest the strongest first
 * @param explained share of the variance of the outcome's ranks that a regression on the ranks of
 *     these explains, adjusted for their number (Theil); 0 to 1
 */
public record Influences(List<Influence> strongest, double explained) {
  static final int SHOWN = 3;
  private static final int SHUFFLES = 999;
  private static final double LEVEL = 0.95;
  private static final double SAME_ORDER = 1 - 1e-9; // but for rounding

  /**
   * Looks for them.
   *
   * @param inputs what was varied
   * @param values values of each input, in the order of runs
   * @param outcome what came out, in the same order
   * @param seed of the shuffles
   */
  public static Influences of(
      List<PlausibleInput> inputs, List<double[]> values, double[] outcome, long seed) {
    int runs = outcome.length;
    if (runs < SHOWN + 3 || Arrays.stream(outcome).anyMatch(Double::isNaN)) {
      return new Influences(List.of(), 0);
    }
    double[] y = RankCorrelation.standardRanks(outcome);
    List<double[]> ranks = values.stream().map(RankCorrelation::standardRanks).toList();
    double threshold = threshold(ranks, y, seed);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -Math.abs(RankCorrelation.of(ranks.get(i), y))));
    List<Integer> first = order.subList(0, Math.min(SHOWN, order.size()));
    List<Influence> strongest = new ArrayList<>();
    for (int i : first) {
      double r = RankCorrelation.of(ranks.get(i), y);
      strongest.add(
          new Influence(
              inputs.get(i).path(),
              inputs.get(i).change(),
              r,
              adjusted(r * r, runs, 1),
              Math.abs(r) > threshold));
    }
    return new Influences(strongest, together(first.stream().map(ranks::get).toList(), y));
  }

  private static double threshold(List<double[]> ranks, double[] y, long seed) {
    Draws draws = Draws.of(seed, Stream.SHUFFLE);
    double[] strongest = new double[SHUFFLES];
    for (int s = 0; s < SHUFFLES; s++) {
      double[] shuffled = shuffled(y, draws, s);
      for (double[] x : ranks) {
        strongest[s] = Math.max(strongest[s], Math.abs(RankCorrelation.of(x, shuffled)));
      }
    }
    Arrays.sort(strongest);
    return strongest[(int) Math.ceil(LEVEL * (SHUFFLES + 1)) - 1];
  }

  private static double[] shuffled(double[] values, Draws draws, int number) {
    double[] shuffled = values.clone();
    for (int i = shuffled.length - 1; i > 0; i--) {
      int other = (int) draws.below(i + 1, number, 0, i);
      double held = shuffled[i];
      shuffled[i] = shuffled[other];
      shuffled[other] = held;
    }
    return shuffled;
  }

  private static double together(List<double[]> all, double[] y) {
    List<double[]> ranks = new ArrayList<>();
    for (double[] x : all) {
      // Few worlds may put two inputs into one order: the weaker says nothing of its own.
      if (ranks.stream().noneMatch(known -> Math.abs(RankCorrelation.of(known, x)) > SAME_ORDER)) {
        ranks.add(x);
      }
    }
    double[][] rows = new double[y.length][ranks.size()];
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < ranks.size(); j++) {
        rows[i][j] = ranks.get(j)[i];
      }
    }
    if (ranks.isEmpty() || ranks.stream().anyMatch(Influences::isConstant) || isConstant(y)) {
      return 0;
    }
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.newSampleData(y, rows);
    return adjusted(regression.calculateRSquared(), y.length, ranks.size());
  }

  private static boolean isConstant(double[] ranks) {
    return Arrays.stream(ranks).allMatch(rank -> rank == 0);
  }

  /** Explained variance less what as many arbitrary regressors would explain; never below 0. */
  private static double adjusted(double explained, int runs, int regressors) {
    return Math.max(0, 1 - (1 - explained) * (runs - 1) / (runs - regressors - 1));
  }
}
