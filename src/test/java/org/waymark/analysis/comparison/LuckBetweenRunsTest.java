package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.YearlyTable;
import org.waymark.outcome.variable.Variable;

final class LuckBetweenRunsTest {
  private static final Variable FLOW = Variable.PEOPLE_TRAFFICKED;

  private static YearlyTable year(double people) {
    Period period = SmallNation.period("2020-01", 12);
    MonthlyTable months = MonthlyTable.of(12, SmallNation.PLACES);
    months.set(0, SmallNation.PLACES.nation(), FLOW, people);
    return YearlyTable.of(months, period);
  }

  private static LuckBetweenRuns of(double... people) {
    LuckBetweenRuns luck = new LuckBetweenRuns();
    for (int i = 0; i < people.length; i++) {
      luck.add(i, year(people[i]));
    }
    return luck;
  }

  /** Variance 2.5 of 1 to 5; Student's t with four degrees of freedom is 2.776445. */
  @Test
  void fiveRunsMakeAKnownReach() {
    assertThat(of(1, 2, 3, 4, 5).reach(0, FLOW)).isCloseTo(2.776445 * Math.sqrt(5), within(1e-5));
  }

  @Test
  void fewerRunsSayNothingAndARunCountsOnce() {
    assertThat(of(1, 2, 3, 4).reach(0, FLOW)).isNaN();
    LuckBetweenRuns luck = of(1, 2, 3, 4);
    luck.add(3, year(4));
    assertThat(luck.runs()).isEqualTo(4);
    assertThat(of(7, 7, 7, 7, 7).reach(0, FLOW)).isZero();
  }

  /** 150 times eight runs, and forty further pairs of each: 95 % within, by some two per cent. */
  @Test
  void nineteenOfTwentyFurtherPairsLieWithin() {
    Random random = new Random(Long.getLong("waymark.seed", 1));
    int within = 0;
    for (int trial = 0; trial < 150; trial++) {
      double[] people = new double[8];
      Arrays.setAll(people, i -> 100 + random.nextGaussian());
      double reach = of(people).reach(0, FLOW);
      for (int pair = 0; pair < 40; pair++) {
        double one = random.nextGaussian();
        double other = random.nextGaussian();
        within += Math.abs(one - other) <= reach ? 1 : 0;
      }
    }
    assertThat(within / 6_000.0).isBetween(0.925, 0.97);
  }
}
