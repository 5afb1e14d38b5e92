package org.waymark.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.experiment.calibration.ShapedPrior.Kind;
import org.waymark.experiment.world.PlausibleInput;

final class PriorTest {
  private static final double[] PLACES = {-9, -3, -1.6448536269514722, -0.5, 0, 0.5, 2, 9};

  private static ShapedPrior prior(Kind kind, double low, double middle, double high) {
    return new ShapedPrior(kind, low, middle, high, false);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void risesFromOneEndToTheOther(Kind kind) {
    ShapedPrior prior = prior(kind, 0.02, 0.1, 0.4);
    double before = 0.02;
    for (double z : PLACES) {
      assertThat(prior.at(z)).isBetween(before, 0.4);
      before = prior.at(z);
    }
    if (kind != Kind.FIXED) {
      assertThat(prior.at(-9)).isCloseTo(0.02, within(1e-3));
      assertThat(prior.at(9)).isCloseTo(0.4, within(1e-3));
    }
  }

  @Test
  void knownMedians() {
    assertThat(prior(Kind.UNIFORM, 0, 1, 4).at(0)).isCloseTo(2, within(1e-12));
    assertThat(prior(Kind.LOG_UNIFORM, 0.01, 1, 1).at(0)).isCloseTo(0.1, within(1e-9));
    assertThat(prior(Kind.NORMAL, -2, 0, 2).at(0)).isCloseTo(0, within(1e-6));
    assertThat(prior(Kind.LOG_NORMAL, 0.25, 1, 4).at(0)).isCloseTo(1, within(1e-6));
    assertThat(prior(Kind.BETA, 0.3, 0.5, 0.7).at(0)).isCloseTo(0.5, within(1e-6));
    assertThat(ShapedPrior.fixed(3).at(2)).isEqualTo(3);
  }

  /** A scale does not drift upwards where its range is longer above: officers were 1.9 times. */
  @Test
  void theMeanOfALongRangeStaysNearItsMiddle() {
    ShapedPrior officers = prior(Kind.LOG_NORMAL, 1.9, 3.72, 19);
    double sum = 0;
    int points = 400;
    for (int i = 0; i < points; i++) {
      sum +=
          officers.at(
              new org.apache.commons.math3.distribution.NormalDistribution()
                  .inverseCumulativeProbability((i + 0.5) / points));
    }
    assertThat(sum / points / 3.72).isBetween(1.0, 1.4);
  }

  @Test
  void aShareWithItsMiddleAtAnEndIsStillAHump() {
    ShapedPrior open = prior(Kind.BETA, 0.5, 1, 1);
    assertThat(open.at(0)).isBetween(0.8, 0.999);
    assertThat(open.at(-2)).isLessThan(open.at(0));
  }

  @Test
  void wholeNumbersStayWhole() {
    ShapedPrior looks = new ShapedPrior(Kind.LOG_NORMAL, 1, 4, 9, true);
    for (double z : PLACES) {
      assertThat(looks.at(z)).isEqualTo(Math.rint(looks.at(z)));
    }
  }

  @Test
  void theUsualShapeFollowsTheParameter() {
    assertThat(Inputs.usual(input("victims.recordedShare", 0.3, 0.95, 1)).shape())
        .isEqualTo("beta");
    assertThat(Inputs.usual(input("recruiters.travelCostUsd", 10, 40, 150)).shape())
        .isEqualTo("log-normal");
    assertThat(Inputs.usual(input("recruiters.acceptance.base", -4.5, -3.8, -2.5)).shape())
        .isEqualTo("normal");
  }

  private static PlausibleInput input(String path, double low, double centre, double high) {
    return new PlausibleInput(path, "", low, centre, high, false);
  }

  @Test
  void expertsArePooledWithEqualWeight() {
    TreeMap<Double, Double> low = new TreeMap<>(Map.of(0.25, 1.0, 0.75, 2.0));
    TreeMap<Double, Double> high = new TreeMap<>(Map.of(0.25, 11.0, 0.75, 12.0));
    PooledPrior one = new PooledPrior(List.of(low), 0, 100);
    assertThat(one.at(0)).isCloseTo(1.5, within(1e-9));
    // Beyond the outermost quantiles it goes on for a tenth of the range.
    assertThat(one.at(-9)).isCloseTo(0.9, within(1e-3));
    assertThat(one.at(9)).isCloseTo(2.1, within(1e-3));
    PooledPrior both = new PooledPrior(List.of(low, high), 0, 100);
    // A quarter of the pool lies below the median of the lower expert.
    assertThat(both.at(-0.6744897501960817)).isCloseTo(1.5, within(1e-6));
    assertThat(both.at(0.6744897501960817)).isCloseTo(11.5, within(1e-6));
    assertThat(new PooledPrior(List.of(low), 1, 2).at(-9)).isCloseTo(1, within(1e-3));
  }
}
