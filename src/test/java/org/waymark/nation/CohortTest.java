package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.run.CohortTable;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

final class CohortTest {
  private static final Scenario SCENARIO =
      ScenarioReader.of(Evidence.load())
          .read(
              Path.of("scenarios/baseline.json"),
              List.of(
                  "population.factor=0.05",
                  "months=48",
                  "burnInMonths=12",
                  "victims.retraffickedPerMonth=0.01",
                  "government.supportWhilePending=0.5"));

  private static long all(CohortTable table, Stage stage) {
    long sum = 0;
    for (int year = 0; year < table.years(); year++) {
      sum += table.get(year, stage);
    }
    return sum;
  }

  @Test
  void everyPersonOfACohortIsSomewhere() {
    Nation nation = Blueprint.of(SCENARIO, Evidence.load()).nation(4, true);
    nation.run(() -> false);
    CohortTable cohorts = nation.tally().cohorts();
    MonthlyTable table = nation.tally().table();
    long trafficked = 0;
    for (int month = 0; month < 48; month++) {
      trafficked += (long) table.get(month, table.places().nation(), Variable.PEOPLE_TRAFFICKED);
    }
    assertThat(all(cohorts, Stage.TRAFFICKED)).isEqualTo(trafficked).isPositive();
    for (int year = 0; year < 4; year++) {
      long out = cohorts.get(year, Stage.RETURNED) + cohorts.get(year, Stage.NEVER_RETURNED);
      long home = cohorts.get(year, Stage.RETURNED) + cohorts.get(year, Stage.INTERDICTED);
      assertThat(cohorts.get(year, Stage.INTERDICTED) + cohorts.get(year, Stage.EXPLOITED))
          .isLessThanOrEqualTo(cohorts.get(year, Stage.TRAFFICKED));
      assertThat(out).isLessThanOrEqualTo(cohorts.get(year, Stage.EXPLOITED));
      assertThat(cohorts.get(year, Stage.IDENTIFIED)).isLessThanOrEqualTo(home);
      assertThat(cohorts.get(year, Stage.ASSISTED))
          .isLessThanOrEqualTo(cohorts.get(year, Stage.IDENTIFIED));
      assertThat(cohorts.get(year, Stage.REINTEGRATED) + cohorts.get(year, Stage.TRAFFICKED_AGAIN))
          .isLessThanOrEqualTo(home);
    }
    assertThat(all(cohorts, Stage.ASSISTED_WHILE_PENDING)).isPositive();
    assertThat(all(cohorts, Stage.TRAFFICKED_AGAIN)).isPositive();
    // Nobody of the first cohort is on the way after three years.
    assertThat(cohorts.get(0, Stage.INTERDICTED) + cohorts.get(0, Stage.EXPLOITED))
        .isEqualTo(cohorts.get(0, Stage.TRAFFICKED));
  }
}
