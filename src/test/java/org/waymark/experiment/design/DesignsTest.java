package org.waymark.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.variable.Figure;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

/** Designs against the properties that define them. */
final class DesignsTest {
  private static final String A = "iom.autonomy";
  private static final String B = "enforcement.integrity";
  private static final String C = "awareness.initial";
  private final Scenario base =
      ScenarioReader.of(Evidence.load()).read(Path.of("scenarios/baseline.json"), List.of());

  private Points points(Design design, Factor... factors) {
    return Points.of(
        new Study(
            "s",
            "s",
            "",
            Path.of("x"),
            Map.of(),
            List.of(factors),
            design,
            1,
            1,
            Luck.COMMON,
            Figure.all(),
            List.of(),
            Optional.empty(),
            Robustness.STANDARD,
            0,
            "s.json"),
        base);
  }

  private static Factor even(String path) {
    return new Factor(path, Spread.uniform(0, 1, false), false);
  }

  private static Factor levels(String path, Double... levels) {
    return new Factor(path, Spread.levels(List.of((Object[]) levels)), false);
  }

  private static int[] strata(Points points, int factor, int count) {
    return points.rows().stream()
        .mapToInt(row -> (int) ((Double) row.get(factor) * count))
        .sorted()
        .toArray();
  }

  @Test
  void aGridHoldsEveryCombinationOnce() {
    Points grid =
        points(Design.of(Design.Type.GRID, 0), levels(A, 0.1, 0.2), levels(B, 1., 2., 3.));
    assertThat(new TreeSet<>(grid.rows().stream().map(Object::toString).toList())).hasSize(6);
    assertThat(grid.rows().get(1)).containsExactly(0.1, 2.0);
  }

  @Test
  void oneAtATimeLeavesTheOthersAsInTheScenario() {
    Points one =
        points(
            Design.of(Design.Type.ONE_AT_A_TIME, 0),
            levels(A, 0.1, 0.5, 0.9),
            new Factor(B, Spread.uniform(0.3, 0.8, false), false));
    assertThat(one.rows())
        .containsExactly(
            List.of(0.5, 0.65),
            List.of(0.1, 0.65),
            List.of(0.9, 0.65),
            List.of(0.5, 0.3),
            List.of(0.5, 0.8));
  }

  @Test
  void aLatinHypercubeHasOnePointInEveryStratumOfEveryFactor() {
    Points cube = points(Design.of(Design.Type.LATIN_HYPERCUBE, 37), even(A), even(B), even(C));
    for (int factor = 0; factor < 3; factor++) {
      assertThat(strata(cube, factor, 37)).containsExactly(IntStream.range(0, 37).toArray());
    }
  }

  @Test
  void theSobolSequenceSkipsTheCornerAndIsANet() {
    Points sobol = points(Design.of(Design.Type.SOBOL_SEQUENCE, 63), even(A), even(B));
    assertThat(sobol.rows().get(0)).containsExactly(0.5, 0.5);
    // With the corner left out, 63 points and it fill each of 64 elementary intervals once.
    for (int factor = 0; factor < 2; factor++) {
      assertThat(strata(sobol, factor, 64)).containsExactly(IntStream.range(1, 64).toArray());
    }
    long filled =
        sobol.rows().stream()
            .map(row -> (int) ((Double) row.get(0) * 8) + 8 * (int) ((Double) row.get(1) * 8))
            .distinct()
            .count();
    assertThat(filled).isEqualTo(63);
  }

  @Test
  void spreadsHaveTheirQuantiles() {
    assertThat(new Spread(Spread.Kind.LOG_UNIFORM, List.of(), 1, 100, 0, 0, false).at(0.5))
        .isEqualTo(10.000000000000002);
    assertThat((Double) new Spread(Spread.Kind.TRIANGULAR, List.of(), 0, 2, 1, 0, false).at(0.125))
        .isEqualTo(0.5);
    assertThat((Double) new Spread(Spread.Kind.NORMAL, List.of(), 0, 2, 1, 0.3, false).at(0.5))
        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(Spread.uniform(1, 4, true).at(0.4)).isEqualTo(2.0);
    assertThat(Spread.levels(List.of("a", "b")).at(0.6)).isEqualTo("b");
  }
}
