package org.waymark.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class LatinHypercubeTest {
  private static List<String> names(int count) {
    List<String> names = new ArrayList<>();
    for (int d = 0; d < count; d++) {
      names.add("input" + d);
    }
    return names;
  }

  @Test
  void everyStratumOfEveryDimensionHoldsOnePoint() {
    int points = 37;
    LatinHypercube design = LatinHypercube.of(points, names(20), 5);
    for (int d = 0; d < 20; d++) {
      TreeSet<Integer> strata = new TreeSet<>();
      for (int p = 0; p < points; p++) {
        assertThat(design.get(p, d)).isStrictlyBetween(0.0, 1.0);
        strata.add((int) (design.get(p, d) * points));
      }
      assertThat(strata).hasSize(points);
    }
  }

  @Test
  void aDimensionMoreMovesNoOther() {
    LatinHypercube few = LatinHypercube.of(10, List.of("a", "b"), 1);
    LatinHypercube more = LatinHypercube.of(10, List.of("new", "a", "b"), 1);
    for (int p = 0; p < 10; p++) {
      assertThat(more.get(p, 1)).isEqualTo(few.get(p, 0));
      assertThat(more.get(p, 2)).isEqualTo(few.get(p, 1));
    }
  }

  @Test
  void dimensionsAreNotCorrelatedBeyondChance() {
    int points = 200;
    LatinHypercube design = LatinHypercube.of(points, names(30), 9);
    double most = 0;
    for (int a = 0; a < 30; a++) {
      for (int b = a + 1; b < 30; b++) {
        double sum = 0;
        for (int p = 0; p < points; p++) {
          sum += (design.get(p, a) - 0.5) * (design.get(p, b) - 0.5);
        }
        most = Math.max(most, Math.abs(sum / points * 12));
      }
    }
    // Largest of 435 correlations with standard error 0.07: beyond 0.3 once in about 100 designs.
    assertThat(most).isLessThan(0.3);
  }

  @Test
  void anotherSeedIsAnotherDesign() {
    assertThat(LatinHypercube.of(5, names(1), 1).get(0, 0))
        .isNotEqualTo(LatinHypercube.of(5, names(1), 2).get(0, 0));
  }
}
