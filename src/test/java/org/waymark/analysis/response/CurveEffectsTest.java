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
    List<Effect> effects = new CurveEffects(points, MIDDLE).of(values);
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
    Effect effect = new CurveEffects(points, MIDDLE).of(values).get(0);
    assertThat(effect.kind()).isEqualTo(Effect.Kind.CURVE);
    for (CurvePoint place : effect.places()) {
      assertThat(place.difference().mean())
          .as("at %s", place.value())
          .isCloseTo(first(place.x()) - first(0.5), within(1.5));
    }
  }

  /**
   * Of 400 studies with shared and own luck, the band must hold the truth in about 95 of 100; 400
   * studies tell that within 2 points (one standard error is 1.1). Curves have a little bias at
   * their ends, so that places within are asked.
   */
  @ParameterizedTest
  @CsvSource({"50,2", "50,8", "150,4", "150,1"})
  @Tag("long")
  void theBandHoldsTheTruthAsOftenAsItSays(int count, int replications) {
    int studies = 400;
    int[] places = {4, 12, 20, 28};
    int level = 0;
    int difference = 0;
    for (int study = 0; study < studies; study++) {
      Points points = Trial.hypercube(count, 3, 1000 + study);
      double shared = replications == 1 ? 0 : 2;
      double[][] values =
          Trial.run(points, CurveEffectsTest::known, replications, shared, 2, 5000 + study);
      bend(points, values, shared, 9000 + study);
      Effect effect = new CurveEffects(points, MIDDLE).of(values).get(0);
      for (int at : places) {
        CurvePoint place = effect.places().get(at);
        double truth = first(place.x());
        level += holds(place.level(), truth) ? 1 : 0;
        difference += holds(place.difference(), truth - first(0.5)) ? 1 : 0;
      }
    }
    double of = studies * (double) places.length;
    assertThat(level / of).as("level").isBetween(0.93, 0.99);
    assertThat(difference / of).as("difference").isBetween(0.93, 0.99);
  }

  /**
   * Luck that all points of a replication share, and that tilts the response to the first factor.
   */
  private static void bend(Points points, double[][] values, double deviation, long seed) {
    Draws luck = Draws.of(seed, Stream.SHUFFLE);
    for (int k = 0; k < values.length; k++) {
      double tilt = deviation * luck.normal(-2, k, 0);
      for (int i = 0; i < points.count(); i++) {
        values[k][i] += tilt * Trial.number(points.rows().get(i), 0);
      }
    }
  }

  @Test
  @Tag("long")
  void theLargestDifferenceOfAFactorThatDoesNothingIsSeldomTakenForOne() {
    int wrong = 0;
    for (int study = 0; study < 300; study++) {
      Points points = Trial.hypercube(60, 3, 100 + study);
      double[][] values = Trial.run(points, p -> 7 + 5 * Trial.number(p, 1), 3, 2, 2, 900 + study);
      Swing swing = new CurveEffects(points, MIDDLE).of(values).get(0).swing();
      wrong += swing.mayBeZero() ? 0 : 1;
    }
    assertThat(wrong / 300.0).isLessThan(0.08);
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
    List<Effect> effects = new CurveEffects(points, List.of("adaptive", 1.0)).of(values);
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
    Effect effect = new CurveEffects(points, MIDDLE).of(values).get(0);
    assertThat(effect.places().get(16).level().mean()).isCloseTo(4, within(0.05));
  }

  @Test
  @Tag("long")
  void ofVeryManyPointsAPartIsFitted() {
    Points points = Trial.hypercube(CurveEffects.MOST_POINTS + 5_000, 2, 1);
    double[][] values = Trial.run(points, p -> 3 + 2 * Trial.number(p, 0), 1, 0, 0, 1);
    Effect effect = new CurveEffects(points, List.of(0.5, 0.5)).of(values).get(0);
    assertThat(effect.swing().difference().mean()).isCloseTo(2, within(1e-3));
  }

  @Test
  void whatIsMissingEverywhereIsNotKnown() {
    Points points = Trial.hypercube(30, 3, 1);
    double[][] values = Trial.run(points, p -> Double.NaN, 2, 0, 0, 1);
    assertThat(new CurveEffects(points, MIDDLE).of(values)).noneMatch(Effect::isKnown);
  }

  @Test
  void factorsThatMoveTogetherAreFittedEachAlone() {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rows.add(List.of(i / 60.0, 3 * i / 60.0));
    }
    CurveEffects effects = new CurveEffects(new Points(List.of("a", "b"), rows), List.of(0.1, 0.1));
    assertThat(effects.isTogether()).isFalse();
    double[][] values = {rows.stream().mapToDouble(row -> (Double) row.get(0)).toArray()};
    assertThat(effects.of(values).get(1).swing().difference().mean())
        .isCloseTo(59 / 60.0, within(1e-6));
  }

  private static boolean holds(org.waymark.outcome.summary.Estimate estimate, double truth) {
    return estimate.low95() <= truth && truth <= estimate.high95();
  }
}
