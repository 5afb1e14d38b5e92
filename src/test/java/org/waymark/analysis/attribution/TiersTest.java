package org.waymark.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which ranks are shared. */
final class TiersTest {
  private static final double[] EXACT = {0, 0, 0, 0};

  private static List<double[]> values(double luck, double... means) {
    Random random = new Random(3);
    List<double[]> values = new ArrayList<>();
    for (int replication = 0; replication < 7; replication++) {
      double[] one = means.clone();
      for (int i = 0; i < one.length; i++) {
        one[i] += luck * random.nextGaussian();
      }
      values.add(one);
    }
    return values;
  }

  private static List<Integer> ranks(List<double[]> values, double[] errors) {
    List<List<Integer>> tiers = Tiers.of(values, errors, List.of(0, 1, 2, 3));
    return List.of(0, 1, 2, 3).stream().map(i -> Tiers.rank(tiers, i)).toList();
  }

  @Test
  void whatChanceDoesNotTellApartSharesARankAndTheNextCountsOn() {
    assertThat(ranks(values(0.01, -9, 8.999, -3, 1), EXACT)).containsExactly(1, 1, 3, 4);
    assertThat(ranks(values(9, -9, 8, -3, 1), EXACT)).containsExactly(1, 1, 1, 1);
  }

  @Test
  void equalValuesShareARankHoweverCertainTheyAre() {
    assertThat(ranks(values(0, -9, 4, -4, 0), EXACT)).containsExactly(1, 2, 2, 4);
    assertThat(ranks(values(0, 0, 0, 0, 0), EXACT)).containsExactly(1, 1, 1, 1);
  }

  @Test
  void equalMeansShareARankAlsoWhereOneOfThemIsTiedToTheFirst() {
    List<double[]> values = new ArrayList<>();
    for (int k = 0; k < 6; k++) {
      double odd = k % 2 == 0 ? 1 : -1;
      // The first three lie apart in the mean; the second swings so that only it ties with the
      // first.
      values.add(new double[] {10, 8 + 9 * odd, 8, 1});
    }
    assertThat(ranks(values, EXACT)).containsExactly(1, 1, 1, 4);
  }

  @Test
  void theChoiceOfOrdersCountsAndOneReplicationTellsNothing() {
    assertThat(ranks(values(0.01, -9, 8, -3, 1), new double[] {1, 1, 0, 0}))
        .containsExactly(1, 1, 3, 4);
    assertThat(ranks(values(0, -9, 8, -3, 1).subList(0, 1), EXACT)).containsExactly(1, 1, 1, 1);
  }

  @Test
  void theIntervalIsCorrectedForTheNumberOfComparisons() {
    // A difference of 2.9 standard errors: alone it is told from zero, among three it is not.
    List<double[]> values = new ArrayList<>();
    double[] luck = {1, -1, 1, -1, 1, -1, 0};
    double error = Math.sqrt(6 / 6.0 / 7);
    for (double each : luck) {
      values.add(new double[] {10 + 2.9 * error + each, 10, -2, 1});
    }
    assertThat(Tiers.of(values, EXACT, List.of(0, 1))).hasSize(2);
    assertThat(ranks(values, EXACT)).containsExactly(1, 1, 3, 4);
  }
}
