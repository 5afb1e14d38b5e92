package org.waymark.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole way on a model of 50 inputs and 10 outputs, as a study goes it: runs, emulators, the
 * region left, more runs there, emulators again, the posterior; and whether such posteriors hold
 * what they say.
 */
@Tag("long")
final class CalibrationChainTest {
  private static final int INPUTS = 50;
  private static final int OUTPUTS = 10;
  private static final Options OPTIONS = new Options(1, 5, 5, 30, 100);
  private static final double DISCREPANCY = 0.1;

  private final RandomGenerator luck = new MersenneTwister(2012);

  /** Mean output: each answers to some inputs of its own, and a little to all. */
  private static double mean(double[] z, int output) {
    int first = output % 5;
    double sum =
        0.5 * z[first] + 0.3 * Math.tanh(1.5 * z[first + 1]) + 0.2 * z[first + 1] * z[first + 2];
    for (int i = 0; i < INPUTS; i++) {
      sum += 0.03 * Math.cos(i * (output + 1)) * z[i];
    }
    return sum;
  }

  /** One run: the luck of neighbouring outputs is alike. */
  private double[] run(double[] z) {
    double[] outputs = new double[OUTPUTS];
    double now = luck.nextGaussian();
    for (int o = 0; o < OUTPUTS; o++) {
      outputs[o] = mean(z, o) + 0.08 * now;
      now = 0.5 * now + Math.sqrt(0.75) * luck.nextGaussian();
    }
    return outputs;
  }

  private double[][] runs(double[][] z) {
    return Arrays.stream(z).map(this::run).toArray(double[][]::new);
  }

  private double[][] priorPoints(int count) {
    return priorPoints(count, INPUTS, luck);
  }

  static double[][] priorPoints(int count, int inputs, RandomGenerator luck) {
    double[][] z = new double[count][];
    Arrays.setAll(z, r -> Luck.normal(luck, new double[inputs]));
    return z;
  }

  /** A record that a run could have left, with the discrepancy drawn too. */
  private double[] record(double[] truth) {
    return Arrays.stream(run(truth)).map(y -> y + DISCREPANCY * luck.nextGaussian()).toArray();
  }

  private static Likelihood likelihood(Emulators emulators, double[] record) {
    return likelihood(emulators, record, DISCREPANCY);
  }

  /** Of a record whose rows are off independently, and normally. */
  static Likelihood likelihood(Emulators emulators, double[] record, double discrepancy) {
    double[][] covariance = new double[record.length][record.length];
    double[] degrees = new double[record.length];
    for (int o = 0; o < record.length; o++) {
      covariance[o][o] = discrepancy * discrepancy;
      degrees[o] = Double.POSITIVE_INFINITY;
    }
    return new Likelihood(emulators, record, covariance, degrees);
  }

  @Test
  void twoWavesLeadToThePosterior() {
    double[] truth = priorPoints(1)[0];
    truth[0] = 2;
    double[] record = record(truth);
    double[][] first = priorPoints(300);
    double[][] outputs = runs(first);
    Emulators wide = Emulators.fit(first, outputs, OPTIONS);
    HistoryMatching.Region region =
        new HistoryMatching(3, 1, 100, 3, 5).find(INPUTS, likelihood(wide, record)::standardised);
    assertThat(region.level()).isEqualTo(3);
    assertThat(region.fraction()).isBetween(1e-7, 0.05);

    double[][] both =
        Stream.of(first, region.points()).flatMap(Stream::of).toArray(double[][]::new);
    double[][] all =
        Stream.of(outputs, runs(region.points())).flatMap(Stream::of).toArray(double[][]::new);
    Emulators near = Emulators.fit(both, all, OPTIONS);
    // Luck alone is 0.5 between neighbours; what emulators cannot say is a part of what they leave.
    assertThat(near.correlation()[4][5]).isBetween(0.25, 0.55);

    Likelihood likelihood = likelihood(near, record);
    double[][] starts = Arrays.copyOf(region.points(), 4);
    Chains chains =
        new EllipticalSlice(100, 500, 1, 6)
            .sample(likelihood::log, starts, likelihood.ellipses(starts[0]));
    double[] strongest = Arrays.stream(chains.draws()).mapToDouble(z -> z[0]).toArray();
    assertThat(chains.rHat(0)).isLessThan(1.1);
    assertThat(StatUtils.variance(strongest)).isLessThan(0.3);
    assertThat(Math.abs(StatUtils.mean(strongest) - truth[0]))
        .isLessThan(3 * Math.sqrt(StatUtils.variance(strongest)));
    // The record says nothing about the last inputs: they stay as wide as before.
    double[] last = Arrays.stream(chains.draws()).mapToDouble(z -> z[INPUTS - 1]).toArray();
    assertThat(StatUtils.variance(last)).isBetween(0.6, 1.5);
  }

  /** Ranks of six quantities, family-wise 1 %; coverage of 150 truths, standard error 2 to 3 %. */
  @Test
  void posteriorsHoldWhatTheySay() {
    double[][] z = priorPoints(500);
    Emulators emulators = Emulators.fit(z, runs(z), OPTIONS);
    double[][] truths = priorPoints(25);
    double[][][] draws = new double[truths.length][][];
    for (int t = 0; t < truths.length; t++) {
      Likelihood likelihood = likelihood(emulators, record(truths[t]));
      double[][] starts = new double[2][INPUTS];
      draws[t] =
          new EllipticalSlice(100, 400, 1, t)
              .sample(likelihood::log, starts, likelihood.ellipses(starts[0]))
              .draws(39);
    }
    List<Ranks> ranks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      int input = i;
      ranks.add(
          Ranks.of(
              Arrays.stream(truths).mapToDouble(truth -> truth[input]).toArray(),
              Arrays.stream(draws)
                  .map(of -> Arrays.stream(of).mapToDouble(draw -> draw[input]).toArray())
                  .toArray(double[][]::new)));
    }
    assertThat(Ranks.areUniform(ranks, 0.01)).isTrue();
    assertThat(Ranks.around(priorPoints(truths.length), truths, draws).chance())
        .isGreaterThan(0.01);
    int covered = IntStream.range(0, 6).map(i -> ranks.get(i).coverage(0.9).covered()).sum();
    assertThat(covered / 150.0).isBetween(0.8, 0.98);
  }
}
