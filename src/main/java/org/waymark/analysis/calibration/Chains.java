package org.waymark.analysis.calibration;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * Draws of some chains, and whether they can be trusted (A. Vehtari, A. Gelman, D. Simpson, B.
 * Carpenter and P.-C. Buerkner 2021, "Rank-normalization, folding, and localization: an improved
 * R-hat", Bayesian Analysis 16). They advise R-hat below 1.01 and an effective size of 100 for each
 * chain.
 *
 * @param values by chain, by draw, by input; all chains of the same length, 4 at least
 */
public record Chains(double[][][] values) {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  /** Checks that each chain has the same length. */
  public Chains {
    int length = values.length == 0 ? 0 : values[0].length;
    if (length < 4 || Arrays.stream(values).anyMatch(chain -> chain.length != length)) {
      throw new IllegalArgumentException(
          values.length
              + " chains of "
              + length
              + " draws: at least one is needed, all of the same 4 or more");
    }
  }

  /** All draws, chain by chain. */
  public double[][] draws() {
    return Stream.of(values).flatMap(Stream::of).toArray(double[][]::new);
  }

  /**
   * Draws that stand in for all, evenly spaced; all of them if there are no more than asked for.
   */
  public double[][] draws(int count) {
    double[][] all = draws();
    int kept = Math.min(count, all.length);
    double[][] some = new double[kept][];
    for (int i = 0; i < kept; i++) {
      some[i] = all[(int) ((i + 0.5) * all.length / kept)];
    }
    return some;
  }

  /** R-hat of an input, the larger of bulk and tail: 1 where halves of chains agree. */
  public double rHat(int input) {
    double[][] halves = halves(input);
    double middle = StatUtils.percentile(flat(halves), 50);
    double[][] folded = new double[halves.length][];
    for (int c = 0; c < halves.length; c++) {
      folded[c] = Arrays.stream(halves[c]).map(x -> Math.abs(x - middle)).toArray();
    }
    return Math.max(rHat(normalScores(halves)), rHat(normalScores(folded)));
  }

  /** Largest R-hat of all inputs. */
  public double worstRHat() {
    double worst = 1;
    for (int i = 0; i < values[0][0].length; i++) {
      worst = Math.max(worst, rHat(i));
    }
    return worst;
  }

  /** Independent draws that say as much about the middle of an input's distribution. */
  public double effectiveSize(int input) {
    return effectiveSize(normalScores(halves(input)));
  }

  /** The same of its tails: the smaller of those for the 5th and the 95th percentile. */
  public double tailEffectiveSize(int input) {
    double[][] halves = halves(input);
    double[] all = flat(halves);
    return Math.min(
        effectiveSize(isBelow(halves, StatUtils.percentile(all, 5))),
        effectiveSize(isBelow(halves, StatUtils.percentile(all, 95))));
  }

  /** Smallest effective size, bulk or tail, of all inputs. */
  public double smallestEffectiveSize() {
    double smallest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < values[0][0].length; i++) {
      smallest = Math.min(smallest, Math.min(effectiveSize(i), tailEffectiveSize(i)));
    }
    return smallest;
  }

  private double[][] halves(int input) {
    int half = values[0].length / 2;
    double[][] halves = new double[2 * values.length][half];
    for (int c = 0; c < values.length; c++) {
      for (int i = 0; i < half; i++) {
        halves[2 * c][i] = values[c][i][input];
        halves[2 * c + 1][i] = values[c][values[c].length - half + i][input];
      }
    }
    return halves;
  }

  private static double[][] normalScores(double[][] chains) {
    double[] ranks = new NaturalRanking().rank(flat(chains));
    double[][] scores = new double[chains.length][chains[0].length];
    for (int k = 0; k < ranks.length; k++) {
      scores[k / chains[0].length][k % chains[0].length] =
          NORMAL.inverseCumulativeProbability((ranks[k] - 0.375) / (ranks.length + 0.25));
    }
    return scores;
  }

  private static double[][] isBelow(double[][] chains, double bound) {
    return Stream.of(chains)
        .map(chain -> Arrays.stream(chain).map(x -> x <= bound ? 1 : 0).toArray())
        .toArray(double[][]::new);
  }

  private static double rHat(double[][] chains) {
    double within = within(chains);
    return within == 0 ? 1 : Math.sqrt(total(chains) / within);
  }

  private static double within(double[][] chains) {
    return Stream.of(chains).mapToDouble(StatUtils::variance).average().orElseThrow();
  }

  /** The variance of all draws, too large while chains have not met. */
  private static double total(double[][] chains) {
    double n = chains[0].length;
    double[] means = Stream.of(chains).mapToDouble(StatUtils::mean).toArray();
    return (n - 1) / n * within(chains) + StatUtils.variance(means);
  }

  /** Geyer's initial monotone sequence over the autocorrelation of all chains. */
  private static double effectiveSize(double[][] chains) {
    int length = chains[0].length;
    double draws = (double) chains.length * length;
    double total = total(chains);
    if (total == 0) {
      return draws;
    }
    double within = within(chains);
    double[] means = Stream.of(chains).mapToDouble(StatUtils::mean).toArray();
    double sum = 0;
    double smallest = Double.POSITIVE_INFINITY;
    for (int lag = 0; lag + 1 < length; lag += 2) {
      double pair = 0;
      for (int next = lag; next <= lag + 1; next++) {
        pair += 1 - (within - autocovariance(chains, means, next)) / total;
      }
      if (pair <= 0) {
        break;
      }
      smallest = Math.min(smallest, pair);
      sum += smallest;
    }
    return draws / Math.max(2 * sum - 1, 1 / Math.log10(draws));
  }

  private static double autocovariance(double[][] chains, double[] means, int lag) {
    double sum = 0;
    for (int c = 0; c < chains.length; c++) {
      for (int i = lag; i < chains[c].length; i++) {
        sum += (chains[c][i] - means[c]) * (chains[c][i - lag] - means[c]);
      }
    }
    // Over n - 1 at lag 0, so that it is the variance within chains there.
    return sum / chains.length / (chains[0].length - (lag == 0 ? 1 : 0));
  }

  private static double[] flat(double[][] chains) {
    return Stream.of(chains).flatMapToDouble(Arrays::stream).toArray();
  }
}
