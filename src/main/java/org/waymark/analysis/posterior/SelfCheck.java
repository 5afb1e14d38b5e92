package org.waymark.analysis.posterior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.util.FastMath;
import org.waymark.analysis.calibration.Ellipses;
import org.waymark.analysis.calibration.HistoryMatching;
import org.waymark.analysis.calibration.Likelihood;
import org.waymark.analysis.calibration.Prediction;
import org.waymark.analysis.calibration.Ranks;
import org.waymark.analysis.calibration.TruthAmongDraws;

/**
 * Simulation-based calibration of the last stage (S. Talts et al. 2018): points of the region that
 * is left are truths, one new run of each is what happened, a record is drawn from it with all
 * errors that the study states, and the emulators as they are give a posterior. If these can be
 * trusted, truths have any rank among draws with equal chance, and 90 % intervals hold nine in ten.
 *
 * @param trials how many truths
 * @param rows people trafficked first, then the inputs that the record teaches most about
 * @param ranksAreEven whether no row's ranks are less even than luck makes those of so many rows
 *     once in 100 times
 */
public record SelfCheck(int trials, List<Row> rows, boolean ranksAreEven) {
  /** Inputs that are looked at. */
  private static final int MOST_INPUTS = 10;

  private static final int DRAWS = 49;
  private static final int THIN = 6;
  private static final double FALSE_ALARM = 0.01;
  private static final double PROBABILITY = 0.9;

  /** Ranks of fewer truths cannot be called even or not. */
  private static final int FEWEST = 10;

  /**
   * One quantity.
   *
   * @param name of an input; empty for people trafficked
   * @param coverage share of truths in their 90 % intervals
   * @param chance that ranks as uneven come from posteriors that are right
   */
  public record Row(String name, double coverage, double chance) {}

  /** Copies its list. */
  public SelfCheck {
    rows = List.copyOf(rows);
  }

  /** What one truth came to: its own values, and draws of them. */
  private record Trial(double[] truth, double[][] draws) {}

  /**
   * Looks at runs; empty if fewer than ten truths are left.
   *
   * @param reading of the study
   * @param truths points of the region, with their runs; those that lack an output are left out
   * @param cutoff of the region, in standard deviations
   * @param best what the record teaches most about comes first
   */
  public static Optional<SelfCheck> of(
      Reading reading, Runs truths, double cutoff, List<Marginal> best, long seed) {
    List<String> names = reading.study().inputs().names();
    int[] inputs =
        best.stream()
            .sorted(Comparator.comparing(each -> -each.shrinkage()))
            .limit(MOST_INPUTS)
            .mapToInt(each -> names.indexOf(each.name()))
            .toArray();
    HistoryMatching region = reading.matching(cutoff, truths.count(), seed);
    List<Trial> trials =
        IntStream.range(0, truths.count())
            .parallel()
            .filter(r -> truths.y()[r].length > 0)
            .filter(r -> Arrays.stream(truths.y()[r]).allMatch(Double::isFinite))
            .filter(r -> region.holds(reading.likelihood().standardised(truths.z()[r])))
            .mapToObj(r -> trial(reading, region, truths, r, inputs, seed + r))
            .toList();
    if (trials.size() < FEWEST) {
      return Optional.empty();
    }
    List<Ranks> ranks = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int q = 0; q <= inputs.length; q++) {
      int quantity = q;
      Ranks of =
          Ranks.of(
              trials.stream().mapToDouble(each -> each.truth()[quantity]).toArray(),
              trials.stream()
                  .map(each -> Arrays.stream(each.draws()).mapToDouble(d -> d[quantity]).toArray())
                  .toArray(double[][]::new));
      ranks.add(of);
      rows.add(
          new Row(
              q == 0 ? "" : names.get(inputs[q - 1]),
              of.coverage(PROBABILITY).share(),
              of.chance()));
    }
    return Optional.of(new SelfCheck(trials.size(), rows, Ranks.areUniform(ranks, FALSE_ALARM)));
  }

  private static Trial trial(
      Reading reading, HistoryMatching region, Runs truths, int r, int[] inputs, long seed) {
    double[] z = truths.z()[r];
    double[] outputs = IntStream.of(reading.used()).mapToDouble(t -> truths.y()[r][t]).toArray();
    Likelihood likelihood =
        reading.of(
            TruthAmongDraws.observed(outputs, reading.covariance(), reading.degrees(), seed));
    Ellipses ellipses = likelihood.ellipses(bestBut(r, truths.z(), likelihood));
    double[][] draws =
        new TruthAmongDraws(DRAWS, THIN)
            .around(
                z,
                at ->
                    region.holds(reading.likelihood().standardised(at))
                        ? likelihood.log(at)
                        : Double.NEGATIVE_INFINITY,
                ellipses,
                seed);
    int trafficked = reading.study().targets().targets().size();
    MersenneTwister luck = new MersenneTwister(seed);
    return new Trial(
        values(truths.y()[r][trafficked], z, inputs),
        Arrays.stream(draws)
            .map(
                draw -> {
                  Prediction there = reading.emulators().of(trafficked).at(draw);
                  double spread = FastMath.sqrt(there.variance() + there.noise());
                  return values(there.mean() + spread * luck.nextGaussian(), draw, inputs);
                })
            .toArray(double[][]::new));
  }

  /** Where a walk's ellipses are must not depend on the truth: the best of all others. */
  private static double[] bestBut(int truth, double[][] z, Likelihood likelihood) {
    double[] logs =
        IntStream.range(0, z.length)
            .mapToDouble(i -> i == truth ? Double.NEGATIVE_INFINITY : likelihood.log(z[i]))
            .toArray();
    return z[new ArrayRealVector(logs, false).getMaxIndex()];
  }

  private static double[] values(double trafficked, double[] z, int[] inputs) {
    double[] values = new double[1 + inputs.length];
    values[0] = trafficked;
    for (int i = 0; i < inputs.length; i++) {
      values[1 + i] = z[inputs[i]];
    }
    return values;
  }

  /** Mean share of truths in their 90 % intervals. */
  public double coverage() {
    return rows.stream().mapToDouble(Row::coverage).average().orElse(Double.NaN);
  }

  /** The row whose ranks are least even. */
  public Row worst() {
    return rows.stream().min(Comparator.comparing(Row::chance)).orElseThrow();
  }
}
