package org.waymark.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;

/** What chains say about themselves, where the answer is known. */
final class ChainsTest {
  /** Autoregressive chains around means, each of its own spread. */
  private static Chains of(double memory, double[] means, double[] spreads) {
    MersenneTwister luck = new MersenneTwister(5);
    double[][][] values = new double[means.length][2000][1];
    for (int c = 0; c < means.length; c++) {
      double now = luck.nextGaussian();
      for (double[] draw : values[c]) {
        draw[0] = means[c] + spreads[c] * now;
        now = memory * now + Math.sqrt(1 - memory * memory) * luck.nextGaussian();
      }
    }
    return new Chains(values);
  }

  @Test
  void independentDrawsCountWhole() {
    Chains chains = of(0, new double[4], new double[] {1, 1, 1, 1});
    assertThat(chains.rHat(0)).isLessThan(1.005);
    assertThat(chains.effectiveSize(0)).isBetween(7000.0, 9000.0);
    assertThat(chains.tailEffectiveSize(0)).isBetween(6500.0, 9500.0);
  }

  /** (1 - 0.9) / (1 + 0.9) of 8,000 draws are 421. */
  @Test
  void memoryTakesFromTheEffectiveSizeWhatTheFormulaSays() {
    Chains chains = of(0.9, new double[4], new double[] {1, 1, 1, 1});
    assertThat(chains.effectiveSize(0)).isBetween(300.0, 560.0);
    assertThat(chains.smallestEffectiveSize()).isLessThanOrEqualTo(chains.effectiveSize(0));
  }

  @Test
  void chainsThatHaveNotMetAreNoticed() {
    assertThat(of(0, new double[] {0, 0, 0, 1}, new double[] {1, 1, 1, 1}).rHat(0))
        .isGreaterThan(1.05);
    assertThat(of(0, new double[4], new double[] {1, 1, 1, 3}).rHat(0)).isGreaterThan(1.05);
  }

  @Test
  void anInputThatStaysIsNoFailure() {
    Chains still = of(0, new double[2], new double[2]);
    assertThat(still.worstRHat()).isEqualTo(1);
    assertThat(still.effectiveSize(0)).isEqualTo(4000);
  }

  @Test
  void someDrawsStandForAll() {
    Chains chains = of(0, new double[4], new double[] {1, 1, 1, 1});
    assertThat(chains.draws(200)).hasDimensions(200, 1);
    assertThat(chains.draws(9000)).hasDimensions(8000, 1);
  }

  @Test
  void chainsOfDifferentLengthsAreRefused() {
    assertThatThrownBy(() -> new Chains(new double[][][] {new double[5][1], new double[6][1]}))
        .hasMessageContaining("the same");
    assertThatThrownBy(() -> new Chains(new double[0][][])).hasMessageContaining("at least one");
  }
}
