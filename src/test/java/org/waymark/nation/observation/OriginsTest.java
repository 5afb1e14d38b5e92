package org.waymark.nation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nation;
import org.waymark.nation.Nations;
import org.waymark.nation.place.Geography;
import org.waymark.outcome.run.Concentration;
import org.waymark.outcome.run.Lorenz;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

final class OriginsTest {
  private static final Geography MAP = Nations.of(0.05).blueprint().map();

  /** What is counted by commune is what is counted by province, of every measure. */
  @Test
  void nobodyOfARunIsLost() {
    Nation nation = Nations.of(0.05).with("victims.retraffickedPerMonth=0.02").run(7);
    MonthlyTable table = nation.tally().table();
    Geography map = nation.map();
    long[] households = new long[map.provinces()];
    Arrays.setAll(households, map::householdsOfProvince);
    List<Concentration> all = nation.tally().concentration(7);
    for (Concentration each : List.of(all.get(1), all.get(3))) {
      int[] people = new int[map.provinces()];
      Arrays.setAll(people, p -> (int) Nations.sum(table, p, each.measure()));
      assertThat(Arrays.stream(people).sum()).isPositive();
      assertThat(each.among()).isEqualTo("provinces");
      assertThat(each.run()).isEqualTo(Lorenz.of(people, households));
    }
    assertThat(all.get(0).among()).isEqualTo(all.get(2).among()).isEqualTo("communes");
    assertThat(all.get(0).run().gini()).isGreaterThan(all.get(1).run().gini());
  }

  @Test
  void monthsBeforeTheReportedOnesDoNotCount() {
    Tally tally = new Tally(MAP, 12, 12, 1);
    tally.origin(Variable.VICTIMS_RECORDED, 0, 11);
    assertThat(tally.concentration(1).get(2).run().gini()).isNaN();
    tally.origin(Variable.VICTIMS_RECORDED, 0, 12);
    assertThat(tally.concentration(1).get(2).run().gini())
        .isEqualTo(1 - MAP.householdsOf(0) / (double) MAP.households(), within(1e-12));
    assertThat(tally.concentration(1).get(0).run().gini()).isNaN();
  }

  /** One person, by lot, comes from one commune only, and from another in another run. */
  @Test
  void asManyPeopleAreDrawnByLotAsThereWere() {
    Tally tally = new Tally(MAP, 0, 12, 1);
    tally.origin(Variable.PEOPLE_TRAFFICKED, 3, 0);
    Set<Double> ginis =
        LongStream.range(0, 20)
            .mapToObj(seed -> tally.concentration(seed).get(0).byChance().gini())
            .collect(Collectors.toSet());
    assertThat(ginis).hasSizeGreaterThan(10).allMatch(gini -> gini > 0.9);
    assertThat(tally.concentration(5)).isEqualTo(tally.concentration(5));
  }

  /**
   * If all households run the same risk, a run's curve is one more draw of chance: among 40 seeds
   * it lies above the curve by lot in 9 to 31, but for luck of 1 in 2,000.
   */
  @Test
  void equalRatesCannotBeToldFromChance() {
    int above = 0;
    for (int seed = 0; seed < 40; seed++) {
      Tally tally = new Tally(MAP, 0, 12, 1);
      SplittableRandom luck = new SplittableRandom(seed);
      for (int i = 0; i < 900; i++) {
        int commune = MAP.communeOf(luck.nextLong(MAP.households()));
        tally.origin(Variable.PEOPLE_TRAFFICKED, commune, 0);
      }
      Concentration both = tally.concentration(seed).get(0);
      double gini = both.run().gini();
      assertThat(gini).isEqualTo(both.byChance().gini(), within(0.12));
      above += gini > both.byChance().gini() ? 1 : 0;
    }
    assertThat(above).isBetween(9, 31);
  }
}
