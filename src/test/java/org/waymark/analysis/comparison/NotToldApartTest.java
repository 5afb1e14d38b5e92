package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NotToldApartTest {
  private static final int RUNS = 6;

  /** Replications of luck that all scenarios share; 0 is the reference, which plays no part. */
  private static List<double[]> values(double noise, double... means) {
    List<double[]> values = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      double[] row = new double[means.length + 1];
      for (int i = 0; i < means.length; i++) {
        row[i + 1] = 50 * run + means[i];
      }
      // The second alone has luck of its own.
      row[2] += run % 2 == 0 ? noise : -noise;
      values.add(row);
    }
    return values;
  }

  @Test
  void aScenarioBetweenTwoOthersMayBelongToBoth() {
    NotToldApart groups = NotToldApart.of(List.of(1, 2, 3), values(3, 0, 1, 2));
    assertThat(groups.groups()).containsExactly(List.of(1, 2), List.of(2, 3));
    assertThat(groups.of(2)).containsExactly(0, 1);
    assertThat(groups.of(3)).containsExactly(1);
  }

  @Test
  void groupsFollowTheOrderInWhichScenariosAreShown() {
    NotToldApart groups = NotToldApart.of(List.of(3, 1, 2), values(3, 0, 1, 2));
    assertThat(groups.groups()).containsExactly(List.of(3, 2), List.of(1, 2));
  }

  @Test
  void scenariosThatAllDifferStandAloneAndThoseThatDoNotStandTogether() {
    assertThat(NotToldApart.of(List.of(1, 2, 3), values(0, 5, 6, 7)).groups())
        .containsExactly(List.of(1), List.of(2), List.of(3));
    assertThat(NotToldApart.of(List.of(1, 2, 3), values(3, 5, 5, 5)).groups())
        .containsExactly(List.of(1, 2, 3));
    assertThat(NotToldApart.of(List.of(1, 2, 3, 4), values(0, 5, 5, 7, 7)).groups())
        .containsExactly(List.of(1, 2), List.of(3, 4));
  }

  @Test
  void fourReplicationsTellNothingApart() {
    assertThat(NotToldApart.of(List.of(1, 2), values(0, 5, 900).subList(0, 4)).groups())
        .containsExactly(List.of(1, 2));
  }

  /**
   * Six equal scenarios of correlated luck, 2000 times over: in at most 5 % any two are told apart.
   * Three standard errors are 1.5 %; without the correction for 15 pairs it is about a third.
   */
  @Test
  void amongEqualScenariosTwoAreToldApartInAtMostOneOfTwentyFamilies() {
    Random random = new Random(2013);
    int families = 2000;
    int wrong = 0;
    for (int family = 0; family < families; family++) {
      List<double[]> values = new ArrayList<>();
      for (int run = 0; run < 12; run++) {
        double luck = 10 * random.nextGaussian();
        double[] row = new double[7];
        for (int i = 0; i < row.length; i++) {
          row[i] = luck + random.nextGaussian();
        }
        values.add(row);
      }
      NotToldApart groups = NotToldApart.of(List.of(1, 2, 3, 4, 5, 6), values);
      wrong += groups.groups().size() > 1 ? 1 : 0;
    }
    assertThat((double) wrong / families).isBetween(0.015, 0.065);
  }
}
