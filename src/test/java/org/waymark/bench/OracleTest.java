package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.HouseholdsFactory;
import org.waymark.nation.Nation;
import org.waymark.nation.household.OnDemandHouseholds;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/** Households on demand are the households that are stepped every month. */
final class OracleTest {

  private static final long SEED = 20;

  private final Blueprint plan = SmallTrial.plan();

  @Test
  void aRunHasTheSameBitsHoweverItsHouseholdsAreKept() {
    Nation onDemand = run(OnDemandHouseholds::new);
    Nation eager = run(EagerHouseholds::new);
    Nation scheduled = run(ScheduledHouseholds::new);
    assertThat(nationSum(onDemand, Variable.PEOPLE_RETURNED)).isGreaterThan(50);
    assertThat(monthly(eager)).isEqualTo(monthly(onDemand));
    assertThat(monthly(scheduled)).isEqualTo(monthly(onDemand));
    assertThat(groups(eager)).isEqualTo(groups(onDemand));
    assertThat(groups(scheduled)).isEqualTo(groups(onDemand));
  }

  @Test
  void everyHouseholdHasTheSameBitsInEveryMonth() {
    SideBySide[] all = new SideBySide[1];
    run(
        (map, communes, course, events, seed) ->
            all[0] =
                new SideBySide(
                    map,
                    events,
                    new OnDemandHouseholds(map, communes, course, events, seed),
                    new EagerHouseholds(map, communes, course, events, seed),
                    new ScheduledHouseholds(map, communes, course, events, seed)));
    assertThat(all[0].differences()).isEmpty();
    assertThat(all[0].compared()).isEqualTo(plan.map().households() * plan.course().months());
    assertThat(all[0].comparedWithReturns()).isGreaterThan(200);
  }

  /**
   * For each commune: the mean awareness and the share of poor households lie within 5 standard
   * errors of what the communes expect, every twelfth month; for the nation, within 4.5. If the
   * expectations are right, a seed fails by chance in one case of 1,000 (normal tails: 63 communes
   * x 4 months x 2 means x 5.7e-7 + 4 x 2 x 6.8e-6, tripled for skewness).
   */
  @Test
  void meansOfTheHouseholdsAgreeWithWhatTheirCommunesExpect() {
    Realised[] realised = new Realised[1];
    run(
        (map, communes, course, events, seed) ->
            realised[0] =
                new Realised(
                    map, communes, new EagerHouseholds(map, communes, course, events, seed)));
    assertThat(realised[0].months()).isEqualTo(4);
    assertThat(realised[0].mostInACommune()).isLessThan(5);
    assertThat(realised[0].mostInTheNation()).isLessThan(4.5);
  }

  private Nation run(HouseholdsFactory factory) {
    Nation nation = plan.nation(SEED, true, factory);
    nation.run(() -> false);
    return nation;
  }

  private static double nationSum(Nation nation, Variable variable) {
    MonthlyTable table = nation.tally().table();
    double sum = 0;
    for (int month = 0; month < table.months(); month++) {
      sum += table.get(month, table.places().nation(), variable);
    }
    return sum;
  }

  private static long[] monthly(Nation nation) {
    MonthlyTable table = nation.tally().table();
    long[] bits = new long[table.months() * table.places().count() * Variable.count()];
    int i = 0;
    for (int month = 0; month < table.months(); month++) {
      for (int place = 0; place < table.places().count(); place++) {
        for (Variable variable : Variable.values()) {
          bits[i++] = Double.doubleToLongBits(table.get(month, place, variable));
        }
      }
    }
    return bits;
  }

  private static String groups(Nation nation) {
    GroupTable table = nation.tally().groups();
    StringBuilder text = new StringBuilder();
    for (int year = 0; year < table.years(); year++) {
      for (GroupTable.Measure measure : GroupTable.Measure.values()) {
        for (GroupTable.Cell cell : GroupTable.cells()) {
          text.append(table.get(year, measure, cell)).append(' ');
        }
      }
    }
    return text.toString();
  }
}
