package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.YearlyTable;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.CostItem;
import org.waymark.scenario.Payer;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

/** By hand: two years in which IOM spends 1,200 and 12 people are trafficked each, at 10 %. */
final class WorthTest {
  private static final Period YEARS = new Period(YearMonth.of(2013, 1), 24);
  private static final double NEAR = 1e-9;

  private static Scenario scenario(List<CostItem> items, String... sets) {
    List<String> all = new ArrayList<>(List.of("costs.discountRate=0.1"));
    all.addAll(List.of(sets));
    return ScenarioReader.of(Evidence.load())
        .read(Path.of("scenarios/baseline.json"), all)
        .withCosts(items);
  }

  private static CostItem item(Payer payer, double usd, String from, String until) {
    YearMonth end = until == null ? null : YearMonth.parse(until);
    return new CostItem(
        payer.name(), usd, 2019, payer, YearMonth.parse(from), end, "assumption", null);
  }

  private static Worth worth(Scenario scenario) {
    MonthlyTable months = MonthlyTable.of(YEARS.months(), SmallNation.PLACES);
    for (int month = 0; month < YEARS.months(); month++) {
      months.set(month, SmallNation.PLACES.nation(), Variable.IOM_SPENT_USD, 100);
      months.set(month, SmallNation.PLACES.nation(), Variable.PEOPLE_TRAFFICKED, 1);
    }
    NationYears run = NationYears.of(months, YearlyTable.of(months, YEARS));
    return Worth.of(scenario, run, YEARS, scenario.parameters().costs());
  }

  /** Several runs of one world count as their mean. */
  @Test
  void runsOfOneWorldAreAveraged() {
    assertThat(Worth.mean(List.of(new Worth(1, 2, 3, 4, 5), new Worth(3, 6, 9, 12, 15))))
        .isEqualTo(new Worth(2, 4, 6, 8, 10));
  }

  @Test
  void peopleAndMoneyOfTheSecondYearCountATenthLess() {
    Worth worth = worth(scenario(List.of()));
    assertThat(worth.usd()).isCloseTo(1200 + 1200 / 1.1, within(NEAR));
    assertThat(worth.trafficked()).isCloseTo(12 + 12 / 1.1, within(NEAR));
    assertThat(worth.undiscountedUsd()).isCloseTo(2400, within(NEAR));
  }

  @Test
  void anItemIsPaidInItsMonthsAlone() {
    CostItem halfOfTheSecond = item(Payer.DONORS, 600, "2014-07", null);
    assertThat(worth(scenario(List.of(halfOfTheSecond))).usd())
        .isCloseTo(1200 + 1500 / 1.1, within(NEAR));
    CostItem before = item(Payer.DONORS, 600, "2012-01", "2013-03");
    assertThat(worth(scenario(List.of(before))).usd()).isCloseTo(1350 + 1200 / 1.1, within(NEAR));
    CostItem notCounted = item(Payer.DONORS, Double.NaN, "2013-01", null);
    assertThat(worth(scenario(List.of(notCounted)))).isEqualTo(worth(scenario(List.of())));
  }

  @Test
  void aPerspectiveCountsWhatItsOwnPay() {
    List<CostItem> items =
        List.of(item(Payer.STATE, 360, "2013-01", null), item(Payer.IOM, 240, "2013-01", null));
    assertThat(worth(scenario(items)).undiscountedUsd()).isCloseTo(3600, within(NEAR));
    assertThat(worth(scenario(items, "costs.perspective=iom")).undiscountedUsd())
        .isCloseTo(2880, within(NEAR));
    assertThat(worth(scenario(items, "costs.perspective=state")).undiscountedUsd())
        .isCloseTo(720, within(NEAR));
  }

  @Test
  void aSmallNationPaysInProportion() {
    List<CostItem> items = List.of(item(Payer.STATE, 1200, "2013-01", null));
    assertThat(worth(scenario(items, "population.factor=0.1")).undiscountedUsd())
        .isCloseTo(2400 + 240, within(NEAR));
  }
}
