package org.waymark.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.world.PlausibleInput;

final class InfluencesTest {
  private static final int INPUTS = 100;
  private static final int RUNS = 50;

  private static List<PlausibleInput> inputs() {
    List<PlausibleInput> inputs = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      inputs.add(new PlausibleInput("input" + i, "", 0, 0.5, 1, false));
    }
    return inputs;
  }

  private static List<double[]> values(Random random) {
    List<double[]> values = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      values.add(random.doubles(RUNS).toArray());
    }
    return values;
  }

  @Test
  void rankCorrelationIsOneForAnyRisingCurve() {
    double[] x = RankCorrelation.standardRanks(new double[] {1, 2, 3, 10});
    double[] y = RankCorrelation.standardRanks(new double[] {1, 20, 300, 4000});
    double[] tied = RankCorrelation.standardRanks(new double[] {5, 5, 5, 5});
    assertThat(RankCorrelation.of(x, y)).isCloseTo(1, within(1e-12));
    assertThat(RankCorrelation.of(x, tied)).isZero();
    double[] z = RankCorrelation.standardRanks(new double[] {2, 1, 4, 3});
    assertThat(RankCorrelation.of(x, z)).isCloseTo(0.6, within(1e-12));
  }

  /** As happens where few worlds count. */
  @Test
  void inputsInOneOrderExplainNoMoreThanOneOfThem() {
    double[] outcome = {1, 2, 3, 4, 6, 5, 7};
    double[] rising = {1, 2, 3, 4, 5, 6, 7};
    double[] alike = {10, 20, 30, 40, 50, 60, 70};
    double[] falling = {7, 6, 5, 4, 3, 2, 1};
    Influences found =
        Influences.of(inputs().subList(0, 3), List.of(rising, alike, falling), outcome, 1);
    double one = Influences.of(inputs().subList(0, 1), List.of(rising), outcome, 1).explained();
    assertThat(found.strongest()).hasSize(3);
    // Three of a shuffled outcome explain all that can be explained of seven runs.
    assertThat(found.explained()).isLessThan(one);
  }

  @Test
  void aPlantedInputIsFoundAndStandsOut() {
    Random random = new Random(1);
    List<double[]> values = values(random);
    double[] outcome = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      outcome[run] =
          Math.exp(-3 * values.get(17)[run] + values.get(5)[run]) * (1 + 0.1 * random.nextDouble());
    }
    Influences found = Influences.of(inputs(), values, outcome, 1);
    assertThat(found.strongest()).hasSizeBetween(1, 2);
    assertThat(found.strongest().get(0).path()).isEqualTo("input17");
    assertThat(found.strongest().get(0).rankCorrelation()).isLessThan(-0.8);
    assertThat(found.strongest().get(0).standsOut()).isTrue();
    assertThat(found.explained()).isBetween(0.6, 1.0);
  }

  @Test
  @Tag("long")
  void amongInputsWithoutEffectOneStandsOutInFiveOfAHundredExperimentsAtMost() {
    int stoodOut = 0;
    for (int experiment = 0; experiment < 60; experiment++) {
      Random random = new Random(experiment);
      double[] outcome = random.doubles(RUNS).toArray();
      Influences found = Influences.of(inputs(), values(random), outcome, experiment);
      stoodOut += found.strongest().isEmpty() ? 0 : 1;
      assertThat(found.explained()).isLessThan(0.35);
    }
    // Binomial (60, 0.05): 9 or more once in about 300 seeds.
    assertThat(stoodOut).isLessThan(9);
  }

  @Test
  void tooFewRunsOrAMissingOutcomeSayNothing() {
    assertThat(Influences.of(inputs(), values(new Random(2)), new double[4], 1).strongest())
        .isEmpty();
    double[] missing = new double[RUNS];
    missing[3] = Double.NaN;
    assertThat(Influences.of(inputs(), values(new Random(2)), missing, 1).strongest()).isEmpty();
  }

  @Test
  void anInputThatExplainsATenthStandsOutFromAboutTheWorldsThatAreNamed() {
    int runs = Influences.worldsNeeded(INPUTS);
    assertThat(runs).isBetween(110, 130);
    assertThat(Influences.worldsNeeded(300)).isBetween(runs, 160);
    int found = 0;
    for (int experiment = 0; experiment < 12; experiment++) {
      Random random = new Random(experiment);
      List<double[]> values = new ArrayList<>();
      for (int i = 0; i < INPUTS; i++) {
        values.add(random.doubles(runs).toArray());
      }
      double[] outcome = new double[runs];
      for (int run = 0; run < runs; run++) {
        outcome[run] = values.get(3)[run] * Math.sqrt(12) + 3 * random.nextGaussian();
      }
      Influences all = Influences.of(inputs(), values, outcome, experiment);
      found += all.strongest().stream().anyMatch(each -> each.path().equals("input3")) ? 1 : 0;
    }
    // Binomial (12, 1/2): outside of 2 to 10 once in 160 seeds.
    assertThat(found).isBetween(2, 10);
  }
}
