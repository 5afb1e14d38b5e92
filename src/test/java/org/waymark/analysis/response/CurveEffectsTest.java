package org.waymark.analysis.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.experiment.design.Points;

final class CurveEffectsTest {
  private static final List<Object> MIDDLE = List.of(0.5, 0.5, 0.5);

  /** A bend, a line and an interaction that vanishes on average. */
  private static double known(List<Object> point) {
    double x = Trial.number(point, 0) - 0.5;
    double y = Trial.number(point, 1) - 0.5;
    double z = Trial.number(point, 2) - 0.5;
    return 100 + 40 * x * x + 20 * y + 30 * x * z;
  }

  /** Mean over the other factors at a value of the first. */
  private static double first(double x) {
    return 100 + 40 * (x - 0.5) * (x - 0.5);
  }

  @Test
  void aStraightAdditiveResponseIsFoundExactly() {
    Points points = Trial.hypercube(40, 3, 1);
    double[][] values = Trial.run(points, p -> 3 + 2 * Trial.number(p, 0), 2, 0, 0, 1);
    List<Effect> effects = new CurveEffects(points, MIDDLE, false).of(values);
    for (CurvePoint place : effects.get(0).places()) {
      assertThat(place.level().mean()).isCloseTo(3 + 2 * place.x(), within(1e-9));
      assertThat(place.difference().mean()).isCloseTo(2 * (place.x() - 0.5), within(1e-9));
      assertThat(place.level().high95() - place.level().low95()).isLessThan(1e-6);
    }
    assertThat(effects.get(1).swing().size()).isLessThan(1e-9);
    assertThat(effects.get(0).isBase()).isTrue();
  }

  @Test
  void aBentResponseIsFoundThoughOtherFactorsMoveTheOutputMore() {
    Points points = Trial.hypercube(200, 3, 2);
    double[][] values = Trial.run(points, CurveEffectsTest::known, 2, 5, 0.5, 2);
    Effect effect = new CurveEffects(points, MIDDLE, false).of(values).get(0);
    assertThat(effect.kind()).isEqualTo(Effect.Kind.CURVE);
    for (CurvePoint place : effect.places()) {
      assertThat(place.difference().mean())
          .as("at %s", place.value())
          .isCloseTo(first(place.x()) - first(0.5), within(1.5));
    }
  }

  /**
   * Of 400 studies with shared and own luck, the band and the interval of the whole effect must
   * hold the truth in about 95 of 100 (91 to 99 over more studies, least with two replications that
   * luck tilts most); 400 studies tell that within 2 points (one standard error is 1.1). Curves
   * have a little bias at their ends, so that places within are asked. Luck tilts the response by
   * as much as each run has luck of its own, or by five times as much.
   */
  @ParameterizedTest
  @CsvSource({
    "50,2,2,false",
    "50,8,2,false",
    "150,4,2,false",
    "120,4,10,false",
    "120,2,10,false",
    "120,2,0,false",
    "60,1,0,true"
  })
  @Tag("long")
  void theBandHoldsTheTruthAsOftenAsItSays(
      int count, int replications, double tilt, boolean ownLuck) {
    int studies = 400;
    int[] places = {4, 12, 20, 28};
    int level = 0;
    int difference = 0;
    int whole = 0;
    for (int study = 0; study < studies; study++) {
      Points points = Trial.hypercube(count, 3, 1000 + study);
      double[][] values =
          Trial.run(points, CurveEffectsTest::known, replications, tilt, 2, 5000 + study);
      bend(points, values, tilt, 9000 + study);
      List<Effect> effects = new CurveEffects(points, MIDDLE, ownLuck).of(values);
      for (int at : places) {
        CurvePoint place = effects.get(0).places().get(at);
        double truth = first(place.x());
        level += holds(place.level(), truth) ? 1 : 0;
        difference += holds(place.difference(), truth - first(0.5)) ? 1 : 0;
      }
      Swing swing = effects.get(1).swing();
      double run = Trial.number(List.of(swing.to()), 0) - Trial.number(List.of(swing.from()), 0);
      whole += holds(swing.difference(), 20 * run) ? 1 : 0;
    }
    double of = studies * (double) places.length;
    assertThat(level / of).as("level").isBetween(0.90, 0.995);
    assertThat(difference / of).as("difference").isBetween(0.90, 0.995);
    assertThat(whole / (double) studies).as("whole effect").isBetween(0.90, 0.995);
  }

  /** Luck that all points of a replication share, and that tilts the response to two factors. */
  private static void bend(Points points, double[][] values, double deviation, long seed) {
    Draws luck = Draws.of(seed, Stream.SHUFFLE);
    for (int k = 0; k < values.length; k++) {
      for (int i = 0; i < points.count(); i++) {
        for (int f = 0; f < 2; f++) {
          values[k][i] += deviation * luck.normal(-2, k, f) * Trial.number(points.rows().get(i), f);
        }
      }
    }
  }

  @Test
  void withOneReplicationNobodyKnowsHowLuckTiltsACurve() {
    Points points = Trial.hypercube(60, 3, 1);
    double[][] values = Trial.run(points, p -> 3 + 2 * Trial.number(p, 0), 1, 1, 0.1, 1);
    List<Effect> effects = new CurveEffects(points, MIDDLE, false).of(values);
    assertThat(effects).noneMatch(Effect::hasBand).noneMatch(each -> each.swing().hasInterval());
    assertThat(effects.get(0).swing().size()).isCloseTo(2, within(0.3));
  }

  @Test
  @Tag("long")
  void theIntervalOfASampledDesignIsAsNarrowAsThatOfAGrid() {
    double sampled = 0;
    double grid = 0;
    for (int study = 0; study < 200; study++) {
      Points points = Trial.hypercube(120, 2, 1000 + study);
      double[][] values = Trial.run(points, p -> 50 * Trial.number(p, 0), 4, 5, 2, 50 + study);
      bend(points, values, 10, 90 + study);
      sampled += width(new CurveEffects(points, List.of(0.5, 0.5), false).of(values).get(0));
      Points ends = Trial.grid(List.of(0.0, 1.0), List.of(0.0, 1.0));
      double[][] atEnds = Trial.run(ends, p -> 50 * Trial.number(p, 0), 4, 5, 2, 50 + study);
      bend(ends, atEnds, 10, 90 + study);
      grid += width(new LevelEffects(ends, List.of(0.0, 0.0)).of(0, atEnds));
    }
    assertThat(sampled / grid).isBetween(0.9, 1.1);
  }

  private static double width(Effect effect) {
    return effect.swing().difference().high95() - effect.swing().difference().low95();
  }

  @Test
  @Tag("long")
  void theLargestDifferenceOfAFactorThatDoesNothingIsSeldomTakenForOne() {
    int wrong = 0;
    for (int study = 0; study < 300; study++) {
      Points points = Trial.hypercube(60, 3, 100 + study);
      double[][] values = Trial.run(points, p -> 7 + 5 * Trial.number(p, 1), 3, 2, 2, 900 + study);
      Swing swing = new CurveEffects(points, MIDDLE, false).of(values).get(0).swing();
      wrong += swing.mayBeZero() ? 0 : 1;
    }
    // The true rate is at most 5 of 100; three standard errors of 300 studies are 3.8.
    assertThat(wrong / 300.0).isLessThan(0.088);
  }

  @Test
  void factorsOfFewValuesAndOfWordsGetAMeanForEach() {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      rows.add(List.of(List.of("fixed", "adaptive", "needs-based").get(i % 3), 2.0 * (i % 2)));
    }
    Points points = new Points(List.of("w", "n"), rows);
    double[][] values =
        Trial.run(
            points, p -> (p.get(0).equals("adaptive") ? 5 : 1) + Trial.number(p, 1), 2, 1, 0, 3);
    List<Effect> effects = new CurveEffects(points, List.of("adaptive", 1.0), false).of(values);
    assertThat(effects.get(0).kind()).isEqualTo(Effect.Kind.WORDS);
    assertThat(effects.get(0).reference()).isEqualTo("adaptive");
    assertThat(effects.get(0).places().get(0).difference().mean()).isCloseTo(-4, within(1e-9));
    assertThat(effects.get(0).swing().size()).isCloseTo(4, within(1e-9));
    assertThat(effects.get(1).kind()).isEqualTo(Effect.Kind.LEVELS);
    assertThat(effects.get(1).isBase()).isFalse();
    assertThat(effects.get(1).reference()).isEqualTo(0.0);
  }

  @Test
  void aPointWithAFailedRunIsLeftOutAndTheRestStillFitted() {
    Points points = Trial.hypercube(40, 3, 1);
    double[][] values = Trial.run(points, p -> 3 + 2 * Trial.number(p, 0), 2, 0, 0, 1);
    values[1][7] = Double.NaN;
    Effect effect = new CurveEffects(points, MIDDLE, false).of(values).get(0);
    assertThat(effect.places().get(16).level().mean()).isCloseTo(4, within(0.05));
  }

  @Test
  @Tag("long")
  void ofVeryManyPointsAPartIsFitted() {
    Points points = Trial.hypercube(CurveEffects.MOST_POINTS + 5_000, 2, 1);
    double[][] values = Trial.run(points, p -> 3 + 2 * Trial.number(p, 0), 1, 0, 0, 1);
    Effect effect = new CurveEffects(points, List.of(0.5, 0.5), false).of(values).get(0);
    assertThat(effect.swing().difference().mean()).isCloseTo(2, within(1e-3));
  }

  @Test
  void whatIsMissingEverywhereIsNotKnown() {
    Points points = Trial.hypercube(30, 3, 1);
    double[][] values = Trial.run(points, p -> Double.NaN, 2, 0, 0, 1);
    assertThat(new CurveEffects(points, MIDDLE, false).of(values)).noneMatch(Effect::isKnown);
  }

  @Test
  void factorsThatMoveTogetherAreFittedEachAlone() {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rows.add(List.of(i / 60.0, 3 * i / 60.0));
    }
    CurveEffects effects =
        new CurveEffects(new Points(List.of("a", "b"), rows), List.of(0.1, 0.1), false);
    assertThat(effects.isTogether()).isFalse();
    double[][] values = {rows.stream().mapToDouble(row -> (Double) row.get(0)).toArray()};
    assertThat(effects.of(values).get(1).swing().difference().mean())
        .isCloseTo(59 / 60.0, within(1e-6));
  }

  private static boolean holds(org.waymark.outcome.summary.Estimate estimate, double truth) {
    return estimate.low95() <= truth && truth <= estimate.high95();
  }
}
