package org.waymark.nation.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;

class LogitSpreadTest {

  private static final Draws DRAWS = Draws.of(1, Stream.COMMUNE_TIE);

  private static float[] spread(double mean, double sd) {
    float[] values = new float[102];
    LogitSpread.fill(values, 1, 100, mean, sd, i -> DRAWS.normal(i, 0, 0));
    return values;
  }

  private static double mean(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value / 100;
    }
    return sum;
  }

  @Test
  void theMeanIsMetWhateverTheSpread() {
    for (double mean : new double[] {0.001, 0.1, 0.5, 0.9}) {
      for (double sd : new double[] {0, 0.5, 2}) {
        assertThat(mean(spread(mean, sd))).isCloseTo(mean, within(1e-6));
      }
    }
  }

  @Test
  void withoutSpreadAllAreAlike() {
    float[] values = spread(0.3, 0);
    for (int i = 1; i <= 100; i++) {
      assertThat((double) values[i]).isCloseTo(0.3, within(1e-6));
    }
  }

  @Test
  void onlyTheRangeAskedForIsFilled() {
    float[] values = spread(0.3, 1);
    assertThat(values[0]).isZero();
    assertThat(values[101]).isZero();
  }

  @Test
  void nobodyAndEverybodyStayAsTheyAre() {
    assertThat(mean(spread(0, 1))).isZero();
    assertThat(mean(spread(1, 1))).isCloseTo(1, within(1e-6));
  }
}
