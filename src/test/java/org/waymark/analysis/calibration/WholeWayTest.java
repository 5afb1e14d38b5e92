package org.waymark.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Simulation-based calibration of the whole way (Talts et al. 2018), not of its last stage alone:
 * truths from the prior of a made-up model of five inputs and four outputs, a record of each, and
 * for each record two waves of runs, emulators, the region left and the posterior from nothing.
 */
@Tag("long")
final class WholeWayTest {
  private static final int INPUTS = 5;
  private static final int TRIALS = 40;
  private static final int POINTS = 60;
  private static final Options OPTIONS = new Options(1, 5, 5, 30, 100);
  private static final double DISCREPANCY = 0.15;
  private static final double NOISE = 0.08;

  private final RandomGenerator luck = new MersenneTwister(1948);

  /** Bent, with an interaction, and one input that the record says nothing about. */
  private static double[] mean(double[] z) {
    return new double[] {
      z[0] + 0.3 * z[1],
      Math.tanh(z[1]) + 0.4 * z[0] * z[2],
      0.8 * z[2] - 0.5 * z[3] + 0.1 * z[3] * z[3],
      0.5 * z[0] + 0.6 * z[3]
    };
  }

  private double[] run(double[] z) {
    return Arrays.stream(mean(z)).map(y -> y + NOISE * luck.nextGaussian()).toArray();
  }

  private double[][] runs(double[][] z) {
    return Arrays.stream(z).map(this::run).toArray(double[][]::new);
  }

  private double[][] priorPoints(int count) {
    return CalibrationChainTest.priorPoints(count, INPUTS, luck);
  }

  private static Likelihood likelihood(Emulators emulators, double[] record) {
    return CalibrationChainTest.likelihood(emulators, record, DISCREPANCY);
  }

  private double[][] posterior(double[] record, int trial) {
    double[][] first = priorPoints(POINTS);
    double[][] outputs = runs(first);
    HistoryMatching.Region region =
        new HistoryMatching(3, 1, POINTS, 3, trial)
            .find(INPUTS, likelihood(Emulators.fit(first, outputs, OPTIONS), record)::standardised);
    double[][] both =
        Stream.of(first, region.points()).flatMap(Stream::of).toArray(double[][]::new);
    double[][] all =
        Stream.of(outputs, runs(region.points())).flatMap(Stream::of).toArray(double[][]::new);
    Likelihood likelihood = likelihood(Emulators.fit(both, all, OPTIONS), record);
    return new EllipticalSlice(200, 600, 1, trial)
        .sample(likelihood::log, Arrays.copyOf(region.points(), 4), likelihood.ellipses(first[0]))
        .draws(39);
  }

  /** Ranks of five inputs, family-wise 1 %; expected coverage; 200 intervals, error 2 to 3 %. */
  @Test
  void truthsAreGivenBackFromTheRecordAlone() {
    double[][] truths = priorPoints(TRIALS);
    double[][][] draws = new double[TRIALS][][];
    for (int t = 0; t < TRIALS; t++) {
      double[] record =
          Arrays.stream(run(truths[t])).map(y -> y + DISCREPANCY * luck.nextGaussian()).toArray();
      draws[t] = posterior(record, t);
    }
    List<Ranks> ranks = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i < INPUTS; i++) {
      int input = i;
      Ranks of =
          Ranks.of(
              Arrays.stream(truths).mapToDouble(truth -> truth[input]).toArray(),
              Arrays.stream(draws)
                  .map(each -> Arrays.stream(each).mapToDouble(draw -> draw[input]).toArray())
                  .toArray(double[][]::new));
      ranks.add(of);
      covered += of.coverage(0.9).covered();
    }
    assertThat(Ranks.areUniform(ranks, 0.01)).isTrue();
    assertThat(Ranks.around(priorPoints(TRIALS), truths, draws).chance()).isGreaterThan(0.01);
    assertThat(covered / 200.0).isBetween(0.82, 0.97);
  }
}
