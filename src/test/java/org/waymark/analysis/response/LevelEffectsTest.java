package org.waymark.analysis.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.design.Points;
import org.waymark.outcome.summary.Estimate;

final class LevelEffectsTest {
  private static final Points GRID =
      Trial.grid(List.of(4.0, 0.0, 2.0), List.of("fixed", "adaptive"));
  private static final List<Object> BASE = List.of(2.0, "adaptive");

  private static double known(List<Object> point) {
    return 10 + 3 * Trial.number(point, 0) + (point.get(1).equals("fixed") ? 5 : 0);
  }

  @Test
  void aGridGivesMeansOverTheOtherFactorAndDifferencesFromTheScenario() {
    double[][] values = Trial.run(GRID, LevelEffectsTest::known, 5, 3, 0, 1);
    LevelEffects effects = new LevelEffects(GRID, BASE);
    Effect numbers = effects.of(0, values);
    assertThat(numbers.kind()).isEqualTo(Effect.Kind.LEVELS);
    assertThat(numbers.isBase()).isTrue();
    assertThat(numbers.places()).extracting(CurvePoint::value).containsExactly(0.0, 2.0, 4.0);
    assertThat(numbers.places().get(0).difference().mean()).isCloseTo(-6, within(1e-9));
    // Luck is shared by all points, so that it leaves the differences alone, but not the levels.
    assertThat(numbers.places().get(0).difference().se()).isLessThan(1e-9);
    assertThat(numbers.places().get(0).level().se()).isGreaterThan(0.1);
    assertThat(numbers.places().get(1).difference().mean()).isZero();
    assertThat(numbers.swing().difference().mean()).isCloseTo(12, within(1e-9));
    Effect words = effects.of(1, values);
    assertThat(words.kind()).isEqualTo(Effect.Kind.WORDS);
    assertThat(words.reference()).isEqualTo("adaptive");
    assertThat(words.swing().from()).isEqualTo("adaptive");
    assertThat(words.swing().to()).isEqualTo("fixed");
  }

  @Test
  void oneAtATimeComparesEachLevelWithTheScenarioAsItIs() {
    Points points =
        new Points(
            List.of("a", "b"),
            List.of(List.of(1.0, 1.0), List.of(0.0, 1.0), List.of(3.0, 1.0), List.of(1.0, 9.0)));
    double[][] values = Trial.run(points, p -> Trial.number(p, 0) * Trial.number(p, 1), 3, 1, 0, 2);
    LevelEffects effects = new LevelEffects(points, List.of(1.0, 1.0));
    assertThat(effects.of(0, values).places())
        .extracting(place -> Math.rint(1e6 * place.difference().mean()) / 1e6)
        .containsExactly(-1.0, 0.0, 2.0);
    assertThat(effects.of(1, values).places().get(1).difference().mean())
        .isCloseTo(8, within(1e-9));
  }

  @Test
  void aSingleReplicationHasNoIntervals() {
    double[][] values = Trial.run(GRID, LevelEffectsTest::known, 1, 3, 0, 1);
    Effect effect = new LevelEffects(GRID, BASE).of(0, values);
    assertThat(effect.hasBand()).isFalse();
    assertThat(effect.swing().hasInterval()).isFalse();
    assertThat(effect.swing().difference().mean()).isCloseTo(12, within(1e-9));
  }

  @Test
  void aFailedRunTakesItsPartnersAlong() {
    double[][] values = Trial.run(GRID, LevelEffectsTest::known, 4, 0, 0, 1);
    values[2][0] = Double.NaN;
    Effect effect = new LevelEffects(GRID, BASE).of(0, values);
    // Without pairing the mean at 4 would lack a "fixed" run and be lower.
    assertThat(effect.swing().difference().mean()).isCloseTo(12, within(1e-9));
    assertThat(effect.swing().difference().se()).isLessThan(1e-9);
  }

  @Test
  void aLevelWithoutAnyValueIsEmptyAndTheOthersDoWithoutIt() {
    double[][] values = Trial.run(GRID, LevelEffectsTest::known, 4, 0, 0, 1);
    for (double[] run : values) {
      run[0] = Double.NaN;
      run[1] = Double.NaN;
    }
    Effect effect = new LevelEffects(GRID, BASE).of(0, values);
    assertThat(effect.places().get(2).level()).isEqualTo(Estimate.MISSING);
    assertThat(effect.swing().difference().mean()).isCloseTo(6, within(1e-9));
    assertThat(effect.isKnown()).isTrue();
  }

  /** 500 studies tell the share within 2 points; Student's interval is exact for normal luck. */
  @Test
  void theIntervalsHoldTheTruthInNinetyFiveOfAHundredStudies() {
    int level = 0;
    int difference = 0;
    int swing = 0;
    int studies = 500;
    for (int study = 0; study < studies; study++) {
      double[][] values = Trial.run(GRID, LevelEffectsTest::known, 4, 3, 2, 40 + study);
      Effect effect = new LevelEffects(GRID, BASE).of(0, values);
      level += holds(effect.places().get(0).level(), 12.5);
      difference += holds(effect.places().get(0).difference(), -6);
      double[][] nothing = Trial.run(GRID, p -> 1, 4, 3, 2, 40 + study);
      Swing none = new LevelEffects(GRID, BASE).of(0, nothing).swing();
      swing += holds(none.difference(), 0);
    }
    assertThat(level / (double) studies).isBetween(0.93, 0.97);
    assertThat(difference / (double) studies).isBetween(0.93, 0.97);
    // Picked as the farthest apart: the interval must hold zero at least as often as it says.
    assertThat(swing / (double) studies).isBetween(0.94, 1.0);
  }

  @Test
  void aGridOfTwoHasASurface() {
    double[][] values = Trial.run(GRID, LevelEffectsTest::known, 2, 1, 0, 1);
    Surface surface = Surfaces.of(GRID, BASE, values);
    assertThat(surface.columns()).containsExactly(0.0, 2.0, 4.0);
    assertThat(surface.rows()).containsExactly("fixed", "adaptive");
    assertThat(surface.difference().get(0).get(2).mean()).isCloseTo(11, within(1e-9));
    assertThat(surface.difference().get(1).get(1).mean()).isZero();
  }

  private static int holds(Estimate estimate, double truth) {
    return estimate.low95() <= truth && truth <= estimate.high95() ? 1 : 0;
  }
}
