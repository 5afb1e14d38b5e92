package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.analysis.comparison.Decomposition.Factor;

final class DecompositionTest {

  private static double sum(Decomposition decomposition) {
    return decomposition.parts().stream().mapToDouble(Double::doubleValue).sum();
  }

  @Test
  void theFactorsAddUpToTheDifferenceWhateverTheFigures() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      double[] before = new double[4];
      double[] after = new double[4];
      for (int link = 0; link < 4; link++) {
        before[link] = Math.exp(4 * random.nextGaussian());
        after[link] = Math.exp(4 * random.nextGaussian());
      }
      Decomposition decomposition = Decomposition.of(before, after);
      assertThat(sum(decomposition))
          .isCloseTo(after[3] - before[3], within(1e-9 * (after[3] + before[3])));
    }
  }

  @Test
  void aFactorThatAloneMovesTakesAll() {
    // Offers as before; a third fewer accept; 10 % are stopped in both.
    Decomposition decomposition =
        Decomposition.of(new double[] {1000, 300, 270}, new double[] {1000, 200, 180});
    assertThat(decomposition.of(Factor.OFFERS)).isZero();
    assertThat(decomposition.of(Factor.ACCEPTANCE)).isCloseTo(-90, within(1e-9));
    assertThat(decomposition.of(Factor.PASSAGE)).isCloseTo(0, within(1e-9));
    assertThat(decomposition.total()).isEqualTo(-90);
  }

  /** Two factors that both halve share alike: 100 to 25, each -37.5 by ln 2 / ln 4. */
  @Test
  void factorsThatMoveAlikeShareAlike() {
    Decomposition decomposition = Decomposition.of(new double[] {200, 100}, new double[] {100, 25});
    assertThat(decomposition.parts().get(0)).isCloseTo(-37.5, within(1e-9));
    assertThat(decomposition.parts().get(1)).isCloseTo(-37.5, within(1e-9));
  }

  @Test
  void exchangingTheScenariosTurnsEverySign() {
    double[] a = {500, 100, 90, 1200};
    double[] b = {450, 99, 70, 800};
    Decomposition there = Decomposition.of(a, b);
    Decomposition back = Decomposition.of(b, a);
    for (int i = 0; i < 4; i++) {
      assertThat(there.parts().get(i)).isCloseTo(-back.parts().get(i), within(1e-9));
    }
  }

  @Test
  void theFirstFactorThatVanishesTakesAll() {
    Decomposition none =
        Decomposition.of(new double[] {500, 100, 90, 1200}, new double[] {0, 0, 0, 0});
    assertThat(none.of(Factor.OFFERS)).isEqualTo(-1200);
    assertThat(sum(none)).isEqualTo(-1200);
    Decomposition stopped =
        Decomposition.of(new double[] {500, 100, 90}, new double[] {600, 120, 0});
    assertThat(stopped.of(Factor.PASSAGE)).isEqualTo(-90);
    Decomposition equal = Decomposition.of(new double[] {5, 3}, new double[] {5, 3});
    assertThat(sum(equal)).isZero();
  }
}
