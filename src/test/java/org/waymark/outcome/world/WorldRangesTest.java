package org.waymark.outcome.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.Variable;

final class WorldRangesTest {
  private static final Period PERIOD = new Period(YearMonth.of(2012, 1), 24);

  private static RunFigures figures(long seed) {
    RunOutcome run = SmallNation.run(0, seed, PERIOD);
    return RunFigures.of(run, List.of());
  }

  /** Worlds of some weights; one that is 0 contradicts the record. */
  private static WorldRanges worlds(int... weights) {
    List<WorldRun> runs = new ArrayList<>();
    for (int world = 0; world < weights.length; world++) {
      boolean counts = weights[world] == 1;
      WorldWeight weight = new WorldWeight(counts ? 1 : 9, !counts, weights[world]);
      runs.add(new WorldRun(world, weight, figures(world)));
    }
    return new WorldRanges(runs, Basis.OWN_RUN, 3, List.of(), Map.of(), Map.of());
  }

  @Test
  void worldsWithoutWeightAreLeftOut() {
    WorldRanges worlds = worlds(1, 1, 0, 1, 0);
    assertThat(worlds.contradicting()).extracting(WorldRun::world).containsExactly(2, 4);
    assertThat(worlds.kept()).extracting(WorldRun::world).containsExactly(0, 1, 3);
    assertThat(worlds.sets()).isEqualTo(5);
  }

  @Test
  void aWorldThatContradictsTheRecordAndCountsAllTheSameIsBoth() {
    WorldRun run = new WorldRun(0, new WorldWeight(5, true, 1), figures(0));
    WorldRanges worlds =
        new WorldRanges(List.of(run), Basis.OWN_RUN, 3, List.of(), Map.of(), Map.of());
    assertThat(worlds.kept()).containsExactly(run);
    assertThat(worlds.contradicting()).containsExactly(run);
  }

  @Test
  void quantilesAreThoseOfTheWorldsThatCount() {
    WorldRanges sets = worlds(1, 1, 1, 0);
    double[] values = new double[3];
    for (int set = 0; set < 3; set++) {
      values[set] = figures(set).nation().perYear(Variable.OFFERS);
    }
    Span span = sets.perYear(Variable.OFFERS);
    assertThat(span).isEqualTo(new Span(values[0], values[1], values[2]));
    assertThat(Span.coverage(3)).isEqualTo(0.5);
  }

  @Test
  void anotherWorldLiesWithinTheRangeWithAChanceOfNineTenths() {
    Random random = new Random(4);
    for (int worlds : new int[] {5, 19, 36, 200}) {
      double inside = 0;
      int trials = 4_000;
      for (int trial = 0; trial < trials; trial++) {
        Span span = Span.over(random.doubles(worlds));
        assertThat(span.low90()).isLessThanOrEqualTo(span.median());
        inside += (span.high90() - span.low90()) / trials;
      }
      // Standard deviation of a trial at most 0.18; four standard errors.
      assertThat(inside).isCloseTo(Span.coverage(worlds), within(4 * 0.18 / Math.sqrt(trials)));
      assertThat(Span.coverage(worlds)).isEqualTo(worlds < 19 ? 4 / 6.0 : 0.9);
    }
    assertThat(Span.over(DoubleStream.of(7))).isEqualTo(new Span(7, 7, 7));
  }

  @Test
  void whatIsNowhereKnownIsMissing() {
    assertThat(worlds(1, 1).inYear(1, Variable.DETECTED_WITHIN_3_YEARS)).isEqualTo(Span.MISSING);
  }
}
