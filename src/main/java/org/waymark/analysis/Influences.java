package org.waymark.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.waymark.draw.Draws;
import org.waymark.draw.Normal;
import org.waymark.draw.Stream;
import org.waymark.experiment.world.PlausibleInput;
import org.waymark.outcome.world.Influence;

/**
 * Which inputs the width over plausible worlds goes with: Spearman's rank correlation of each input
 * with the outcome. With some 300 inputs and 50 worlds the strongest of many correlations by chance
 * alone is near 0.45, so only those are named that exceed the strongest one among all inputs when
 * the outcome is shuffled (the maximum statistic of Westfall and Young 1993). They were chosen for
 * their strength: what as many of the strongest explain of a shuffled outcome is taken off.
 *
 * @param strongest up to three that stand out, the strongest first; none where that cannot be said
 * @param explained share of the variance of the outcome's ranks that a regression on the ranks of
 *     these explains, beyond what as many explain of a shuffled outcome; 0 to 1
 */
public record Influences(List<Influence> strongest, double explained) {
  static final int SHOWN = 3;
  private static final int SHUFFLES = 999;
  private static final double LEVEL = 0.95;
  private static final double TENTH = 0.1;
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
    List<double[]> shuffles = shuffles(ranks, y, seed);
    double threshold = shuffles.get((int) Math.ceil(LEVEL * (SHUFFLES + 1)) - 1)[0];
    double[] r = ranks.stream().mapToDouble(x -> RankCorrelation.of(x, y)).toArray();
    List<Integer> first =
        IntStream.range(0, r.length)
            .filter(i -> r[i] * r[i] > threshold)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -Math.abs(r[i])))
            .limit(SHOWN)
            .toList();
    List<Influence> strongest = new ArrayList<>();
    for (int i : first) {
      double share = beyond(r[i] * r[i], byChance(shuffles, 1));
      strongest.add(new Influence(inputs.get(i).path(), inputs.get(i).change(), r[i], share, true));
    }
    double together = together(first.stream().map(ranks::get).toList(), y);
    return new Influences(strongest, beyond(together, byChance(shuffles, first.size())));
  }

  /**
   * How many worlds it takes until an input stands out that explains a tenth of the variance: its
   * correlation then exceeds the strongest by chance (normal, Bonferroni) about every second time.
   * Rounded up to tens.
   *
   * @param inputs how many are looked at
   */
  public static int worldsNeeded(int inputs) {
    double z = Normal.quantile(1 - (1 - LEVEL) / 2 / Math.max(1, inputs));
    return 10 * (int) Math.ceil((1 + z * z / TENTH) / 10);
  }

  /** The squares of the strongest correlations with shuffled outcomes, the strongest first. */
  private static List<double[]> shuffles(List<double[]> ranks, double[] y, long seed) {
    Draws draws = Draws.of(seed, Stream.SHUFFLE);
    List<double[]> shuffles = new ArrayList<>();
    for (int s = 0; s < SHUFFLES; s++) {
      double[] shuffled = shuffled(y, draws, s);
      double[] squares =
          ranks.stream().mapToDouble(x -> -Math.pow(RankCorrelation.of(x, shuffled), 2)).toArray();
      Arrays.sort(squares);
      shuffles.add(Arrays.stream(squares).limit(SHOWN).map(square -> -square).toArray());
    }
    shuffles.sort(Comparator.comparingDouble(squares -> squares[0]));
    return shuffles;
  }

  /** What a number of the strongest inputs explain of a shuffled outcome on average. */
  private static double byChance(List<double[]> shuffles, int strongest) {
    return shuffles.stream()
        .mapToDouble(squares -> Arrays.stream(squares).limit(strongest).sum())
        .average()
        .orElse(0);
  }

  /** What is explained of that which chance does not; 0 to 1. */
  private static double beyond(double explained, double byChance) {
    return byChance >= 1 ? 0 : Math.max(0, (explained - byChance) / (1 - byChance));
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
    return regression.calculateRSquared();
  }

  private static boolean isConstant(double[] ranks) {
    return Arrays.stream(ranks).allMatch(rank -> rank == 0);
  }
}
